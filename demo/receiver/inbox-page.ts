import { html, type Html } from './html.js';
import type { Field, FieldValue, InboxEntry } from './inbox-entry.js';

/** One page of the inbox. */
export interface InboxView {
  readonly entries: readonly InboxEntry[];
  readonly total: number;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
}

/** The whole document. Without a script: what arrived can be read where nothing may run. */
export function renderInbox(view: InboxView): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${view.total > 0 && `(${view.total}) `}Inbox</title>
        <link rel="stylesheet" href="inbox.css" />
      </head>
      <body>
        <header>
          <p class="home"><a href="/">All demo pages</a></p>
          <h1>Inbox</h1>
          ${view.total > 0 && html`<p class="summary">${summary(view)}</p>`}
        </header>
        <main>${view.entries.length > 0 ? view.entries.map(renderEntry) : renderEmpty(view)}</main>
        ${view.pages > 1 && renderPager(view)}
      </body>
    </html> `.toString();
}

function summary({ total, page, pages }: InboxView): string {
  const count = total === 1 ? '1 submission' : `${total} submissions, newest first`;
  return pages > 1 ? `${count}. Page ${page} of ${pages}` : count;
}

function renderEmpty({ total }: InboxView): Html {
  if (total > 0) {
    return html`<p class="empty">
      There is no such page. <a href="./">See the newest submissions.</a>
    </p>`;
  }
  return html`<div class="empty">
    <h2>No submissions yet</h2>
    <p>
      Request a document or report a vulnerability on one of the <a href="/">demo pages</a>, then
      reload this one: what the form sent is listed here.
    </p>
  </div>`;
}

function renderEntry(entry: InboxEntry): Html {
  return html`<article aria-labelledby="${entry.reference}">
    <div class="margin">
      <p class="kind">${entry.kind}</p>
      <p><time datetime="${entry.receivedAt}">${entry.time}</time></p>
      <p class="reference">${entry.reference}</p>
    </div>
    <div class="subject">
      <h2 id="${entry.reference}"><bdi>${entry.title}</bdi></h2>
      ${entry.flags.length > 0 && renderFlags(entry.flags)} ${renderFacts(entry)}
      <details>
        <summary>Everything that was sent</summary>
        <dl class="fields">${entry.data.map(renderField)}</dl>
        <h3>Sent with it</h3>
        <dl class="fields">${entry.envelope.map(renderField)}</dl>
      </details>
    </div>
  </article>`;
}

function renderFlags(flags: readonly string[]): Html {
  return html`<ul class="flags">
    ${flags.map((flag) => html`<li>${flag}</li>`)}
  </ul>`;
}

function renderFacts(entry: InboxEntry): Html {
  const { documents, severity, asset } = entry;
  const chips = documents.map((id) => html`<li>${id}</li>`);
  const level =
    severity && html`<span class="severity" data-level="${severity.level}">${severity.text}</span>`;
  return html`<dl class="facts">
    ${renderFact('From', renderSender(entry))}
    ${
      chips.length > 0 &&
      renderFact(
        'Asked for',
        html`<ul class="documents">
          ${chips}
        </ul>`,
      )
    }
    ${level && renderFact('Severity', level)}
    ${asset && renderFact('Asset', html`<bdi>${asset}</bdi>`)}
  </dl>`;
}

function renderFact(label: string, value: Html): Html {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** An address can be written to; nothing else a stranger sent is a link. */
function renderSender({ sender, email }: InboxEntry): Html {
  const address = encodeURIComponent(email ?? '').replace('%40', '@');
  const link = email && html`<a href="mailto:${address}">${email}</a>`;
  return html`${sender && html`<bdi>${sender}</bdi>`}${sender && link && ', '}${link}`;
}

function renderField({ label, value }: Field): Html {
  return html`<div>
    <dt><bdi>${label}</bdi></dt>
    <dd>${renderValue(value)}</dd>
  </div>`;
}

function renderValue(value: FieldValue): Html {
  switch (value.kind) {
    case 'text':
      return html`<span class="text" dir="auto">${value.text}</span>`;
    case 'list':
      return html`<ul>
        ${value.values.map((entry) => html`<li>${renderValue(entry)}</li>`)}
      </ul>`;
    case 'record':
      return html`<dl class="fields">${value.fields.map(renderField)}</dl>`;
  }
}

function renderPager({ page, pages }: InboxView): Html {
  return html`<nav aria-label="Pages">
    ${page > 1 && html`<a rel="prev" href="?page=${page - 1}">Newer</a>`}
    ${page < pages && html`<a rel="next" href="?page=${page + 1}">Older</a>`}
  </nav>`;
}
