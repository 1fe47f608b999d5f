import { css } from 'lit';

export const trustContactsStyles = css`
  .people > li {
    display: grid;
    gap: var(--_space) calc(var(--_space) * 10);
    padding-block: calc(var(--_space) * 4);
    border-block-start: 1px solid var(--_border);
  }
  .role {
    font-weight: 600;
  }
  .people a {
    display: inline-block;
    min-height: 24px;
  }
  .pgp {
    margin-block-start: calc(var(--_space) * 3);
  }
  .expired {
    color: var(--_negative);
  }
  .key {
    text-align: match-parent;
    margin: 0;
    font: 13px/1.5 monospace;
    hyphens: none;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .facts {
    color: var(--_muted);
    font-size: 13px;
  }
  @container (min-width: 720px) {
    .people > li {
      grid-template-columns: minmax(0, 3fr) minmax(0, 8fr);
    }
  }
  @media print {
    .people > li {
      break-inside: avoid;
    }
  }
`;
