import { css } from 'lit';

/** A row that opens in place: a native disclosure, its mark, and its body. */
export const panelStyles = css`
  summary {
    cursor: pointer;
    list-style: none;
    border-radius: 2px;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .mark {
    flex: none;
    width: 16px;
    height: 16px;
    margin-block-start: 0.22em;
    color: var(--_muted);
  }
  details[open] > summary .mark :last-child {
    display: none;
  }
  @media print {
    .mark {
      display: none;
    }
  }
`;
