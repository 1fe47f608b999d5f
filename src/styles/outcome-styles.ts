import { css } from 'lit';

/** What became of a form: a receipt, or how to go on elsewhere. */
export const outcomeStyles = css`
  .outcome {
    max-width: 640px;
  }
  .outcome > * + * {
    margin-block-start: calc(var(--_space) * 3);
  }
  .outcome:focus-visible {
    outline-offset: calc(var(--_space) * 2);
  }
  [part='send-failed'] li + li {
    margin-block-start: calc(var(--_space) * 2);
  }
  .outcome > .icon {
    width: 32px;
    height: 32px;
    color: var(--_positive);
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
  /* The names of files are as long as they like. */
  [part='save'] {
    overflow-wrap: anywhere;
  }
  .draft {
    align-items: center;
    justify-content: space-between;
    padding-block: calc(var(--_space) * 3);
    border-block: 1px solid var(--_border);
  }
  .reference {
    font-family: ui-monospace, monospace;
    user-select: all;
  }
  pre {
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
`;
