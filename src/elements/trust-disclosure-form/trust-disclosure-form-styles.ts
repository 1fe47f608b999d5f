import { css } from 'lit';

export const trustDisclosureFormStyles = css`
  .intro {
    max-width: 68ch;
    margin-block-end: calc(var(--_space) * 6);
    color: var(--_muted);
  }
  .summary,
  .outcome,
  fieldset,
  .more {
    margin-block-end: calc(var(--_space) * 8);
  }
  .foot .button {
    min-width: 180px;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
