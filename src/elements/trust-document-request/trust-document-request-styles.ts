import { css } from 'lit';

/** A sheet on phones, a centred panel on desktops; the primary action stays in view. */
export const trustDocumentRequestStyles = css`
  :host,
  .root {
    display: contents;
  }
  :host::before {
    content: none;
  }
  dialog {
    --_side: calc(var(--_space) * 6);
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
    padding: calc(var(--_space) * 5) var(--_side);
    border-block-end: 1px solid var(--_border);
  }
  .head [part='heading'] {
    margin: 0;
    padding-block: 4px;
  }
  .close {
    flex: none;
    padding-inline: 9px;
    border-color: transparent;
  }
  .body {
    padding: calc(var(--_space) * 5) var(--_side) 0;
    /* What is out of sight stays inside of what scrolls. */
    position: relative;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .body > * {
    margin-block-end: calc(var(--_space) * 5);
  }
  .foot {
    position: sticky;
    inset-block-end: 0;
    margin-inline: calc(var(--_side) * -1);
    padding: calc(var(--_space) * 4) var(--_side);
    border-block-start: 1px solid var(--_border);
    background: var(--_surface);
  }
  .placeholder {
    min-height: 50vh;
  }
  .more {
    border-block-end: 0;
  }
  .body > form {
    margin: 0;
  }
  @media (max-width: 560px) {
    dialog {
      --_side: calc(var(--_space) * 4);
      width: 100%;
      max-height: calc(100dvh - 24px);
      margin: auto 0 0;
      border-width: 1px 0 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
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
