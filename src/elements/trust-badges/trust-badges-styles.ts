import { css } from 'lit';

export const trustBadgesStyles = css`
  .badges {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 264px), 1fr));
    gap: calc(var(--_space) * 3);
  }
  .badge {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    scroll-margin-block-start: 24px;
  }
  .badge:has(details[open]) {
    grid-column: 1 / -1;
  }
  summary {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: calc(var(--_space) * 3);
    height: 100%;
    padding: calc(var(--_space) * 4);
    border-radius: var(--_radius);
  }
  details:not([open]) {
    height: 100%;
  }
  summary:hover {
    background: var(--_tint);
  }
  .seal {
    display: grid;
    place-items: center;
    width: 36px;
    height: 36px;
    border-radius: 50%;
    background: var(--_tint);
    color: var(--_muted);
  }
  .seal img {
    max-width: 36px;
    max-height: 36px;
    object-fit: contain;
  }
  .face {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: calc(var(--_space) * 0.5);
    min-width: 0;
  }
  [part='badge-name'] {
    font-size: 17px;
    hyphens: none;
  }
  .line {
    font-size: 13px;
    color: var(--_muted);
  }
  .evidence {
    padding: 0 calc(var(--_space) * 4) calc(var(--_space) * 5);
    padding-inline-start: calc(var(--_space) * 7 + 36px);
  }
  .evidence > * + * {
    margin-block-start: calc(var(--_space) * 4);
  }
  dl {
    display: grid;
    gap: calc(var(--_space) * 3) calc(var(--_space) * 6);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
  }
  dl > .wide {
    grid-column: 1 / -1;
  }
  dt {
    font-size: 13px;
    color: var(--_muted);
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 5);
  }
  .links a {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
    min-height: 24px;
  }
  .apart {
    margin-block-start: calc(var(--_space) * 10);
  }
  [part='subheading'] {
    font-size: 17px;
    margin-block-end: var(--_space);
  }
  .rows > li {
    padding-block: calc(var(--_space) * 4);
    border-block-start: 1px solid var(--_border);
  }
  .rows:not(:first-child) {
    margin-block-start: calc(var(--_space) * 4);
  }
  .rows strong {
    font-weight: 600;
  }
  .rows .prose {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .standards {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 4);
    margin-block-start: var(--_space);
    hyphens: none;
  }
  .compact {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }
  .compact .badge {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 3);
  }
  .compact [part='badge-name'] {
    font-size: 15px;
    font-weight: 600;
  }
  @container (max-width: 420px) {
    .evidence {
      padding-inline-start: calc(var(--_space) * 4);
    }
  }
  @media print {
    .badges {
      display: block;
    }
    .badge {
      margin-block-end: 8pt;
      break-inside: avoid;
    }
  }
`;
