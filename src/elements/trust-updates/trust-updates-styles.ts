import { css } from 'lit';

export const trustUpdatesStyles = css`
  .update {
    display: grid;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 10);
    padding-block: calc(var(--_space) * 5);
    border-block-start: 1px solid var(--_border);
    scroll-margin-block-start: 24px;
  }
  .update > :first-child {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 3);
  }
  [part='update-title'] {
    max-width: 34em;
    font-size: 17px;
  }
  [part='update-title'] a {
    display: inline-block;
    min-height: 24px;
    color: inherit;
  }
  .update .prose {
    margin-block-start: calc(var(--_space) * 2);
  }
  .pager {
    padding-block-start: calc(var(--_space) * 5);
    border-block-start: 1px solid var(--_border);
  }
  @container (min-width: 720px) {
    .update {
      grid-template-columns: minmax(0, 3fr) minmax(0, 8fr);
    }
    .update > :first-child {
      flex-direction: column;
      padding-block-start: 2px;
    }
  }
  @media print {
    .update {
      break-inside: avoid;
    }
  }
`;
