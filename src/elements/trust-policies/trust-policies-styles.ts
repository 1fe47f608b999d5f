import { css } from 'lit';

export const trustPoliciesStyles = css`
  .all {
    display: flex;
    gap: calc(var(--_space) * 4);
    margin-inline-start: auto;
  }
  .all .button {
    min-height: 40px;
    padding-inline: 0;
    font-size: 13px;
  }
  .all .button:hover {
    background: none;
    text-decoration: underline;
  }
  .group + .group {
    margin-block-start: calc(var(--_space) * 10);
  }
  [part='group-heading'] {
    font-size: 17px;
    margin-block-end: calc(var(--_space) * 2);
  }
  .about .prose {
    color: var(--_muted);
    margin-block-end: calc(var(--_space) * 4);
  }
  .policy {
    border-block-start: 1px solid var(--_border);
  }
  .policy > [part='policy-title'],
  summary {
    padding-block: calc(var(--_space) * 3.5);
  }
  /* Its paint containment would cut off focus rings where they cannot be given room. */
  @supports (overflow-clip-margin: 4px) {
    .long .policy {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 73px;
      overflow-clip-margin: 4px;
    }
  }
  summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: calc(var(--_space) * 4);
    scroll-margin-block-start: 24px;
  }
  summary:hover [part='policy-title'] {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  [part='policy-title'] {
    font-weight: 600;
    text-wrap: pretty;
  }
  /* The mark of panel-styles, without two elements in each of perhaps thousands of rows. */
  summary::after {
    content: '';
    grid-area: 1 / 2;
    width: 10px;
    height: 10px;
    margin: 0.4em 3px 0;
    background:
      linear-gradient(currentcolor 0 0) center / 100% 1.5px no-repeat,
      linear-gradient(currentcolor 0 0) center / 1.5px 100% no-repeat;
    color: var(--_muted);
  }
  details[open] > summary::after {
    background-size:
      100% 1.5px,
      0 0;
  }
  .excerpt {
    overflow: hidden;
    color: var(--_muted);
    font-size: 13px;
    line-height: 1.75;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  details[open] > summary {
    padding-block-end: calc(var(--_space) * 2.5);
  }
  details[open] .excerpt {
    display: none;
  }
  .body {
    padding-block: calc(var(--_space) * 2) calc(var(--_space) * 6);
    padding-inline-end: calc(var(--_space) * 8);
  }
  .facts {
    color: var(--_muted);
    font-size: 13px;
  }
  .prose + .facts {
    margin-block-start: calc(var(--_space) * 4);
  }
  .facts::first-letter {
    text-transform: uppercase;
  }
  .facts > span:not(:last-child)::after {
    content: '·';
    margin-inline: 0.5em;
  }
  .facts .icon {
    margin-inline: 0.25em;
    vertical-align: -3px;
  }
  @media (pointer: coarse) {
    .control,
    .all .button {
      min-height: 44px;
    }
  }
  @container (min-width: 840px) {
    .group:not([hidden]) {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 8fr);
      column-gap: calc(var(--_space) * 10);
    }
    .about {
      align-self: start;
      position: sticky;
      inset-block-start: 0;
      padding-block-start: calc(var(--_space) * 3);
    }
  }
  @media print {
    .long .policy {
      content-visibility: visible;
    }
    .excerpt,
    .facts .icon,
    summary::after {
      display: none;
    }
    summary {
      break-after: avoid;
    }
  }
`;
