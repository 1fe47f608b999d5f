import { css } from 'lit';

export const trustDocumentsStyles = css`
  .documents {
    display: grid;
    grid-template-columns: auto 1fr auto auto;
    border-block-end: 1px solid var(--_border);
  }
  .document {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    grid-template-areas: 'choice type access action' 'choice about access action';
    align-items: start;
    padding-block: calc(var(--_space) * 5);
    border-block-start: 1px solid var(--_border);
    scroll-margin-block-start: 24px;
  }
  .document:focus {
    background: var(--_tint);
    box-shadow: 0 0 0 6px var(--_tint);
    outline-offset: 6px;
  }
  .document :is(a, button, input) {
    scroll-margin-block: 24px 96px;
  }
  .choice {
    grid-area: choice;
    display: grid;
    place-items: center;
    width: 24px;
    height: 36px;
    margin-inline-end: calc(var(--_space) * 3);
  }
  .choice input {
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .type {
    grid-area: type;
  }
  .about {
    grid-area: about;
    min-width: 0;
  }
  [part='document-title'] {
    font-size: 17px;
  }
  .about .prose {
    margin-block: var(--_space) calc(var(--_space) * 2);
  }
  .meta {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  .meta > :not(.chip) {
    display: inline-block;
  }
  .meta .chip {
    vertical-align: bottom;
    line-height: inherit;
  }
  .meta > :first-child::first-letter {
    text-transform: uppercase;
  }
  .others {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 4);
  }
  .others a {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
    min-height: 24px;
  }
  .access {
    grid-area: access;
    min-height: 36px;
    margin-inline-start: calc(var(--_space) * 6);
    font-weight: 400;
  }
  .document > .button {
    grid-area: action;
    margin-inline-start: calc(var(--_space) * 6);
  }
  .selection {
    position: sticky;
    inset-block-end: calc(var(--_space) * 3);
  }
  .selection[data-open] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 2);
    padding-inline-start: calc(var(--_space) * 4);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .selection p {
    flex: 1;
  }
  @container (max-width: 759px) {
    .document {
      grid-template-areas: 'choice type access action' 'choice about about action';
    }
    .access {
      justify-self: end;
      min-height: 0;
    }
  }
  @container (max-width: 519px) {
    .document {
      grid-template-areas: 'choice type access' 'choice about about' 'action action action';
      grid-template-columns: auto 1fr auto;
    }
    .choice {
      height: 24px;
    }
    .selection[data-open] {
      padding-inline-start: calc(var(--_space) * 2);
    }
    .selection p {
      padding-inline-start: calc(var(--_space) * 2);
    }
    .selection .plain {
      gap: 0;
      font-size: 0;
    }
    .selection .primary {
      flex: 1 0 100%;
    }
    .document > .button {
      margin: calc(var(--_space) * 3) 0 0;
    }
  }
  @media (pointer: coarse) {
    .choice {
      width: 44px;
      height: 44px;
      margin: -10px 2px -10px -10px;
    }
    .selection .button {
      min-width: 44px;
    }
  }
  @media print {
    .document {
      grid-template-areas: 'type access' 'about about' 'action action';
      grid-template-columns: 1fr auto;
      padding-block: 10pt;
      break-inside: avoid;
    }
    .choice,
    .document > .button .icon {
      display: none;
    }
    .access {
      min-height: 0;
    }
    .document > .button {
      display: block;
      margin: 0;
      padding: 0;
      border: 0;
      min-height: 0;
      font-size: 0;
      font-weight: 400;
      text-align: start;
    }
    .document > .button::after {
      content: attr(data-printed);
      font-size: 9pt;
      overflow-wrap: anywhere;
    }
  }
`;
