import { css } from 'lit';

export const trustDisclosureFormStyles = css`
  .summary,
  .outcome,
  form > fieldset,
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
