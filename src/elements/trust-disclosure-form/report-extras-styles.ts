import { css } from 'lit';

/** The files of a report, and what to do in a bad case. */
export const reportExtrasStyles = css`
  /* A report in English on an Arabic page reads from left to right. */
  textarea.control {
    unicode-bidi: plaintext;
  }
  .rating > legend {
    font-size: inherit;
    font-weight: 550;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_space) * 6);
  }
  .choices + [hidden] + fieldset,
  .choices + fieldset {
    margin-block-start: calc(var(--_space) * 2);
  }
  .attachments {
    margin-block: calc(var(--_space) * 3) calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_border);
  }
  .attachment {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
    padding-block: calc(var(--_space) * 2.5);
    border-block-end: 1px solid var(--_border);
  }
  .attachment > .icon {
    margin-block-start: 4px;
    color: var(--_muted);
  }
  .attachment[data-status='ready'] > .icon {
    color: var(--_positive);
  }
  .attachment:is([data-status='refused'], [data-status='unreadable']) > .icon {
    color: var(--_negative);
  }
  .attachment-text {
    flex: 1 1 140px;
    min-width: 0;
  }
  .attachment-name {
    font-weight: 550;
    hyphens: none;
    overflow-wrap: anywhere;
  }
  [data-status='refused'] .attachment-name {
    color: var(--_muted);
    text-decoration: line-through;
  }
  .attachment-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    margin-inline-start: auto;
  }
  progress {
    display: block;
    width: 100%;
    max-width: 240px;
    height: 6px;
    margin-block-start: calc(var(--_space) * 1.5);
    accent-color: var(--_accent);
  }
  .guidance {
    display: flex;
    gap: calc(var(--_space) * 3);
    margin-block-start: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_warning);
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
  }
  .guidance > .icon {
    margin-block-start: 4px;
    color: var(--_warning);
  }
  .guidance > div > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }
  .guidance a {
    display: inline-block;
    padding-block: 2px;
    font-weight: 550;
  }
`;
