import { css } from 'lit';

export const trustDisclosureFormStyles = css`
  .summary,
  .outcome,
  form > fieldset,
  .more {
    margin-block-end: calc(var(--_space) * 8);
  }
  .verdict > :first-child {
    margin-block-start: calc(var(--_space) * 2);
  }
  .said {
    padding-inline-start: 20px;
    overflow-wrap: anywhere;
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
