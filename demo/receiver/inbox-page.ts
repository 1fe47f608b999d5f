import type { SubmissionType } from '../../src/schema/index.js';
import { html, type Html } from './html.js';
import type { InboxEntry } from './inbox-entry.js';
import { renderEntry } from './inbox-entry-page.js';

/** One page of the inbox. */
export interface InboxView {
  readonly entries: readonly InboxEntry[];
  readonly counts: Readonly<Record<SubmissionType | 'all', number>>;
  /** What is shown alone. */
  readonly type: SubmissionType | undefined;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
}

/** The whole document. Without a script: what arrived can be read where nothing may run. */
export function renderInbox(view: InboxView): string {
  const { counts, entries } = view;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${counts.all > 0 && `(${counts.all}) `}Inbox</title>
        <link rel="stylesheet" href="inbox.css" />
      </head>
      <body>
        <header>
          <p class="home"><a href="/">All demo pages</a></p>
          <h1>Inbox</h1>
          ${counts.all > 0 && renderFilter(view)}
        </header>
        <main>${entries.length > 0 ? entries.map(renderEntry) : renderEmpty(view)}</main>
        ${view.pages > 1 && renderPager(view)}
      </body>
    </html> `.toString();
}

const filters = [
  ['All', undefined],
  ['Reports', 'disclosure'],
  ['Requests', 'document-request'],
] as const;

function renderFilter({ counts, type: shown }: InboxView): Html {
  const link = ([name, type]: (typeof filters)[number]): Html => {
    const address = type ? `?type=${type}` : './';
    const count = html` <span class="count">${counts[type ?? 'all']}</span>`;
    return type === shown
      ? html`<li><a href="${address}" aria-current="page">${name}${count}</a></li>`
      : html`<li><a href="${address}">${name}${count}</a></li>`;
  };
  return html`<nav class="filter" aria-label="What is shown">
    <ul>
      ${filters.map(link)}
    </ul>
  </nav>`;
}

function renderEmpty({ counts, type, page }: InboxView): Html {
  if (page > 1) {
    return html`<p class="empty">
      There is no such page. <a href="./">See the newest submissions.</a>
    </p>`;
  }
  const what = { 'document-request': 'document requests', disclosure: 'vulnerability reports' };
  return html`<div class="empty">
    <h2>${type && counts.all > 0 ? `No ${what[type]} yet` : 'No submissions yet'}</h2>
    <p>
      Request a document or report a vulnerability on one of the <a href="/">demo pages</a>, then
      reload this one: what the form sent is listed here.
    </p>
  </div>`;
}

function renderPager({ page, pages, type }: InboxView): Html {
  const query = type ? `type=${type}&page=` : 'page=';
  return html`<nav class="pager" aria-label="Pages">
    <p>Page ${page} of ${pages}</p>
    ${page > 1 && html`<a rel="prev" href="?${query}${page - 1}">Newer</a>`}
    ${page < pages && html`<a rel="next" href="?${query}${page + 1}">Older</a>`}
  </nav>`;
}
