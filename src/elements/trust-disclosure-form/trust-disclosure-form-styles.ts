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
  .drop {
    margin-block-start: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 4);
    border: 1px dashed var(--_control);
    border-radius: var(--_radius);
  }
  /* The browser's own control is out of sight: in its own language it says that no file is chosen, whatever is. */
  .drop :focus-visible + .button {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
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
