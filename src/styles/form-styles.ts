import { css } from 'lit';

/** Forms: one column, labels above, hints below them, errors in words. */
export const formStyles = css`
  form,
  .outcome {
    max-width: 640px;
  }
  form > * + *,
  fieldset > * + *,
  .more-fields > * + * {
    margin-block-start: calc(var(--_space) * 5);
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  form > details,
  form > details + * {
    margin-block-start: calc(var(--_space) * 8);
    padding-block-start: calc(var(--_space) * 6);
    border-block-start: 1px solid var(--_border);
  }
  legend {
    padding: 0;
    font-weight: 650;
    font-size: 17px;
  }
  legend + * {
    margin-block-start: calc(var(--_space) * 3);
  }
  .field {
    min-width: 0;
  }
  label,
  .label {
    display: block;
    font-weight: 550;
  }
  .optional,
  .hint {
    color: var(--_muted);
    font-size: 13px;
    font-weight: 400;
  }
  .control {
    appearance: none;
    display: block;
    width: 100%;
    min-height: 40px;
    margin: calc(var(--_space) * 1.5) 0 0;
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    /* iOS zooms into fields whose text is smaller than this. */
    font-size: 16px;
    line-height: 1.4;
  }
  textarea.control {
    resize: vertical;
    field-sizing: content;
    min-height: calc(3lh + 18px);
    max-height: 60vh;
  }
  textarea[rows='7'] {
    min-height: calc(6lh + 18px);
  }
  select.control {
    padding-inline-end: 36px;
    background-image:
      linear-gradient(45deg, transparent 50%, var(--_muted) 50%),
      linear-gradient(-45deg, transparent 50%, var(--_muted) 50%);
    background-position:
      right 17px center,
      right 12px center;
    background-repeat: no-repeat;
    background-size: 5px 5px;
  }
  [dir='rtl'] select.control {
    background-position:
      left 12px center,
      left 17px center;
  }
  .control:focus-visible {
    outline-offset: 0;
    border-radius: var(--_radius);
    border-color: var(--_accent);
  }
  .control[aria-invalid] {
    border-color: var(--_negative);
    border-width: 2px;
  }
  .pair {
    display: grid;
    gap: calc(var(--_space) * 5);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
  }
  .choice {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_space) * 2.5);
    min-height: 24px;
    padding-block: var(--_space);
    font-weight: 400;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 0.2em 0 0;
    accent-color: var(--_accent);
  }
  .choice + .hint,
  .choice-note {
    margin-inline-start: 28px;
  }
  .error {
    color: var(--_negative);
    font-size: 13px;
    font-weight: 550;
  }
  .summary {
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_negative);
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
  }
  .summary-title {
    font-weight: 650;
  }
  .summary > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }
  .summary a {
    color: var(--_negative);
    display: inline-block;
    padding-block: 2px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 3);
  }
  .more > summary {
    display: flex;
    gap: calc(var(--_space) * 2);
    font-weight: 650;
    font-size: 17px;
  }
  .more-fields {
    margin-block-start: calc(var(--_space) * 5);
  }
  .outcome > * + * {
    margin-block-start: calc(var(--_space) * 3);
  }
  .outcome-icon {
    color: var(--_positive);
  }
  .outcome-icon .icon {
    width: 32px;
    height: 32px;
  }
  [part='receipt-heading'] {
    font-size: 21px;
  }
  .outcome dl {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 3) calc(var(--_space) * 8);
    padding-block: calc(var(--_space) * 3);
    border-block: 1px solid var(--_border);
  }
  .outcome dt {
    color: var(--_muted);
    font-size: 13px;
  }
  .reference {
    font-family: ui-monospace, monospace;
    font-size: 17px;
    user-select: all;
  }
  .outcome pre {
    max-height: 240px;
    margin: 0;
    padding: calc(var(--_space) * 3);
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font:
      13px/1.5 ui-monospace,
      monospace;
    white-space: pre-wrap;
  }
  /* Out of sight for people, but not display: none, which scripts skip. */
  .trap {
    position: absolute;
    inset-inline-start: -9999px;
    width: 1px;
    height: 1px;
    overflow: hidden;
  }
  @media (pointer: coarse) {
    .control {
      min-height: 44px;
    }
    .choice {
      padding-block: calc(var(--_space) * 2.5);
    }
  }
`;
