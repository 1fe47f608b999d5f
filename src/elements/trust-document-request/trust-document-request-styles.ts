import { css } from 'lit';

/** A sheet on phones, a centred panel on desktops; the primary action stays in view. */
export const trustDocumentRequestStyles = css`
  :host,
  .root {
    display: contents;
  }
  dialog {
    width: min(640px, 100% - 32px);
    max-width: none;
    max-height: min(880px, 100dvh - 48px);
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    color: inherit;
    overflow: hidden;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: rgb(10 14 22 / 55%);
  }
  .head {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 5) calc(var(--_space) * 6);
    border-block-end: 1px solid var(--_border);
  }
  .head [part='heading'] {
    margin: 0;
    padding-block: 3px;
  }
  /* Focus is put here for readers when the dialog opens; nothing can be done with it. */
  .head [part='heading']:focus-visible {
    outline: none;
  }
  .close {
    flex: none;
    width: 36px;
    padding: 0;
    border-color: transparent;
  }
  .body {
    flex: 1;
    min-height: 0;
    padding: calc(var(--_space) * 5) calc(var(--_space) * 6) calc(var(--_space) * 6);
    overflow-y: auto;
    overscroll-behavior: contain;
    container-type: inline-size;
  }
  .body > * + * {
    margin-block-start: calc(var(--_space) * 5);
  }
  .foot {
    position: sticky;
    inset-block-end: calc(var(--_space) * -6);
    margin-inline: calc(var(--_space) * -6);
    margin-block-end: calc(var(--_space) * -6);
    padding: calc(var(--_space) * 4) calc(var(--_space) * 6);
    border-block-start: 1px solid var(--_border);
    background: var(--_surface);
  }
  .foot .button {
    min-width: 160px;
  }
  @media (max-width: 560px) {
    dialog {
      width: 100%;
      max-height: calc(100dvh - 24px);
      margin-block-end: 0;
      margin-inline: 0;
      border-width: 1px 0 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
    .head,
    .body,
    .foot {
      padding-inline: calc(var(--_space) * 4);
    }
    .foot {
      margin-inline: calc(var(--_space) * -4);
    }
    .foot .button {
      width: 100%;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: arrive 140ms ease-out;
    }
    @keyframes arrive {
      from {
        opacity: 0;
        translate: 0 8px;
      }
    }
  }
  @media print {
    dialog {
      display: none !important;
    }
  }
`;
