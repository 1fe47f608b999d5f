import { css } from 'lit';

/** Forms: one column, labels above, hints below them, errors in words. */
export const formStyles = css`
  form,
  .summary {
    max-width: 640px;
  }
  form > * + *,
  fieldset > * + *,
  .more-fields > * + * {
    margin-block-start: calc(var(--_space) * 5);
  }
  .summary > * + *,
  .foot > * + * {
    margin-block-start: calc(var(--_space) * 3);
  }
  fieldset {
    min-width: 0;
    margin-inline: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 650;
    font-size: 17px;
  }
  legend + * {
    margin-block-start: calc(var(--_space) * 2);
  }
  label {
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
    min-height: 88px;
    max-height: 60vh;
  }
  textarea[rows='7'] {
    min-height: 156px;
  }
  select.control {
    padding-inline-end: 36px;
    background: conic-gradient(from -45deg at bottom, var(--_muted) 90deg, transparent 0) no-repeat
      right 14px center / 10px 5px var(--_surface);
  }
  [dir='rtl'] select.control {
    background-position-x: 14px;
  }
  .control:focus-visible {
    outline-offset: 0;
    border-radius: var(--_radius);
    border-color: var(--_accent);
  }
  .control[aria-invalid] {
    border-color: var(--_negative);
    box-shadow: inset 0 0 0 1px var(--_negative);
  }
  .choice {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_space) * 2.5);
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
  .choice ~ p {
    margin-inline-start: 28px;
  }
  .error {
    color: var(--_negative);
    font-size: 13px;
    font-weight: 550;
  }
  /* What takes the focus only to be read. */
  [tabindex='-1']:focus-visible {
    outline: none;
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
  .summary li a,
  .hint a {
    display: inline-block;
    padding-block: 2px;
  }
  .summary li a {
    color: var(--_negative);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 3);
  }
  .more {
    padding-block: calc(var(--_space) * 4);
    border-block: 1px solid var(--_border);
  }
  .more > summary {
    display: flex;
    gap: calc(var(--_space) * 2);
    font-weight: 650;
    font-size: 17px;
  }
  .more-fields {
    margin-block: calc(var(--_space) * 4);
  }
  @media (pointer: coarse) {
    .control,
    .choice,
    .more > summary {
      min-height: 44px;
    }
    .choice,
    .more > summary {
      align-items: center;
    }
  }
`;
