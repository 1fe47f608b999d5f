import { css } from 'lit';

export const trustDisclosureStyles = css`
  section,
  #report,
  .version {
    margin-block-start: calc(var(--_space) * 10);
  }
  .root > .prose {
    font-size: 17px;
  }
  [part='subheading'] {
    font-size: 17px;
    margin-block-end: calc(var(--_space) * 3);
  }
  [part='state'] {
    flex-wrap: nowrap;
  }
  .channels {
    margin-block-start: calc(var(--_space) * 6);
  }
  .channels ul {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 3);
  }
  .channels li {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: var(--_space);
    min-width: 0;
    max-width: 100%;
    overflow-wrap: anywhere;
  }
  .channels li .small {
    padding-inline-start: calc(var(--_space) * 3.5);
  }
  .channels .button {
    min-height: 44px;
    hyphens: manual;
  }
  .channels ul + p {
    margin-block-start: calc(var(--_space) * 3);
  }
  [aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  #report {
    padding-block: calc(var(--_space) * 8);
    border-block: 1px solid var(--_border);
  }
  .lists {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr));
    gap: calc(var(--_space) * 8) calc(var(--_space) * 10);
  }
  [part='list-heading'] {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    margin-block-end: calc(var(--_space) * 2);
  }
  [part='list-heading'] .icon {
    color: var(--_muted);
  }
  .wanted .icon {
    color: var(--_positive);
  }
  .entries {
    column-gap: calc(var(--_space) * 10);
    text-wrap: pretty;
  }
  .lists > :only-child .entries,
  section > .entries {
    columns: 300px 2;
  }
  .entries li {
    padding-block: calc(var(--_space) * 2.5);
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
  }
  .entries .prose {
    overflow-wrap: anywhere;
  }
  .entries code {
    hyphens: none;
  }
  .reservation {
    margin-block-start: calc(var(--_space) * 6);
    padding-inline-start: calc(var(--_space) * 4);
    border-inline-start: 2px solid var(--_border);
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
    gap: calc(var(--_space) * 3) calc(var(--_space) * 6);
    margin-block-start: calc(var(--_space) * 4);
  }
  dt {
    font-size: 13px;
    color: var(--_muted);
  }
  .chip {
    margin-block-end: calc(var(--_space) * 1.5);
  }
  @media print {
    .channels ul,
    .lists {
      display: block;
    }
    .channels .button {
      min-height: 0;
      padding: 0;
      border: 0;
      background: none;
      color: var(--_text);
      text-align: start;
    }
    .channels .icon {
      display: none;
    }
    .channels li .small {
      padding: 0;
    }
    .lists > * + * {
      margin-block-start: 12pt;
    }
  }
`;
