import { css } from 'lit';

export const trustSubprocessorsStyles = css`
  /* Columns stay where they are when rows come and go. */
  table {
    width: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  caption {
    padding-block-end: calc(var(--_space) * 2);
    text-align: start;
  }
  th,
  td {
    padding: calc(var(--_space) * 3) calc(var(--_space) * 2);
    border-block-end: 1px solid var(--_border);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }
  td {
    font-size: 13px;
    line-height: 1.5;
  }
  td.purpose {
    font-size: 15px;
  }
  tr > :first-child {
    padding-inline-start: 0;
  }
  tr > :last-child {
    padding-inline-end: 0;
  }
  thead th {
    padding-block: var(--_space);
    vertical-align: bottom;
    color: var(--_muted);
    font-size: 13px;
  }
  /* Of the columns: on a card, a cell takes the whole width. */
  thead :is(.countries, .data, .status) {
    width: 15%;
  }
  thead .transfer {
    width: 17%;
  }
  .sort {
    display: inline-flex;
    align-items: end;
    gap: var(--_space);
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 550;
    text-align: start;
    cursor: pointer;
  }
  .sort:hover,
  [aria-sort] .sort {
    color: var(--_text);
  }
  .sort path {
    opacity: 0.4;
  }
  [aria-sort] path {
    opacity: 0;
  }
  [aria-sort='ascending'] .up,
  [aria-sort='descending'] .down {
    opacity: 1;
  }
  tbody th > *,
  .status > div > * {
    display: block;
  }
  tbody th a {
    display: inline-block;
    min-height: 24px;
  }
  tbody th > * + *,
  .status > div > * + * {
    margin-block-start: var(--_space);
  }
  [part='name'] {
    font-weight: 600;
  }
  .status .chip {
    display: flex;
    align-items: start;
  }
  .status .icon {
    margin-block-start: 1px;
  }
  .foot,
  .pager,
  .take {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
  }
  .foot {
    margin-block-start: calc(var(--_space) * 4);
  }
  .pager {
    flex: 1 1 auto;
  }
  .take {
    column-gap: var(--_space);
    margin-inline-start: calc(var(--_space) * -2);
  }
  .take .button {
    font-size: 13px;
  }
  [part='copied'] {
    padding-inline-start: calc(var(--_space) * 2);
  }
  [part='announcements'] {
    flex-wrap: nowrap;
    align-items: start;
  }
  [part='announcements'] > .icon {
    margin-block-start: 4px;
  }
  @media (pointer: coarse) {
    .sort {
      min-height: 44px;
    }
  }
  @media screen {
    @container (max-width: 839px) {
      table,
      caption,
      tbody,
      tbody tr,
      tbody th {
        display: block;
      }
      th,
      td {
        padding: 0;
        border: 0;
      }
      thead,
      td:has(> :empty) {
        display: none;
      }
      .long thead {
        display: block;
      }
      thead tr {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 calc(var(--_space) * 4);
        color: var(--_muted);
        font-size: 13px;
      }
      thead [class] {
        width: auto;
      }
      thead tr::before,
      td::before {
        content: attr(data-label);
      }
      tbody tr {
        padding-block: calc(var(--_space) * 4);
        border-block-start: 1px solid var(--_border);
      }
      td {
        display: grid;
        grid-template-columns: 112px minmax(0, 1fr);
        margin-block-start: calc(var(--_space) * 2);
        font-size: 15px;
      }
      td::before {
        color: var(--_muted);
        font-size: 13px;
      }
    }
  }
  @media print {
    table,
    table :is(*, .small) {
      font-size: 8.5pt;
    }
    thead,
    tr {
      break-inside: avoid;
    }
    /* Not the button itself: with it in there, Chromium does not repeat the header on each page. */
    thead th::before {
      content: attr(data-label);
    }
  }
`;
