import { css } from 'lit';

export const trustPoliciesStyles = css`
  .policy {
    border-block-start: 1px solid var(--_border);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 76px;
  }
  summary {
    display: grid;
    grid-template-columns: 1fr auto;
    column-gap: calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 3.5);
  }
  .mark {
    grid-area: 1 / 2;
  }
  .excerpt {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  [hidden] { display: none !important; }
`;
