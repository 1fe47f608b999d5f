import { css } from 'lit';

export const trustCenterStyles = css`
  .brand {
    margin-block-end: calc(var(--_space) * 2);
    font-weight: 600;
    color: var(--_muted);
  }
  .brand a {
    color: inherit;
    text-decoration: none;
  }
  .brand a:hover {
    text-decoration: underline;
  }
  .brand img {
    display: block;
    max-width: min(100%, 240px);
    height: 32px;
    object-fit: contain;
    object-position: left;
    margin-block-end: calc(var(--_space) * 4);
    grid-area: 1 / 1;
  }
  .logo {
    display: inline-grid;
  }
  /* A media query would follow the reader's system even where the page is light for everybody. */
  .logo > :not(:only-child) {
    mask-image: linear-gradient(light-dark(#000, transparent) 0 0);
  }
  .logo > .dark {
    mask-image: linear-gradient(light-dark(transparent, #000) 0 0);
  }
  @supports not (color: light-dark(red, red)) {
    .logo > .dark {
      display: none;
    }
  }
  [part='title'] {
    max-width: 28em;
    font-size: 28px;
    line-height: 1.2;
    letter-spacing: -0.015em;
  }
  .overview > .prose {
    margin-block-start: calc(var(--_space) * 4);
  }
  .overview > .prose > :first-child {
    font-size: 17px;
  }
  .facts {
    font-size: 13px;
    color: var(--_muted);
  }
  .overview > .facts {
    margin-block-start: calc(var(--_space) * 5);
  }
  .topics {
    display: grid;
    gap: calc(var(--_space) * 8) calc(var(--_space) * 12);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr));
    margin-block-start: calc(var(--_space) * 10);
  }
  [part='subheading'] {
    font-size: 17px;
    margin-block-end: calc(var(--_space) * 2);
  }
  .section {
    display: block;
  }
  /* About the room that a later section will take. */
  .section:not(:defined),
  .section[aria-busy='true'] {
    min-block-size: 400px;
  }
  * + .section {
    margin-block-start: calc(var(--_space) * 16);
    padding-block-start: calc(var(--_space) * 8);
    border-block-start: 1px solid var(--_border);
  }
  @container (max-width: 640px) {
    * + .section {
      margin-block-start: calc(var(--_space) * 12);
    }
  }
  @media print {
    * + .section {
      margin-block-start: 20pt;
      padding-block-start: 14pt;
    }
  }
`;
