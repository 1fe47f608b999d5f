import { html, type Html } from './html.js';
import type { Field, FieldValue, InboxEntry } from './inbox-entry.js';
import type { EncryptionView, FileView } from './inbox-files.js';

/** One arrival: whose it is and what it asks beside its mark, all that was sent folded. */
export function renderEntry(entry: InboxEntry): Html {
  const { reference, encryption, files } = entry;
  return html`<article aria-labelledby="${reference}" data-type="${entry.type}">
    <div class="margin">
      <p class="kind">${entry.kind}</p>
      <p><time datetime="${entry.receivedAt}">${entry.time}</time></p>
      <p class="reference">${reference}</p>
    </div>
    <div class="subject">
      <h2 id="${reference}"><bdi>${entry.title}</bdi></h2>
      ${encryption && renderEncryption(encryption)}
      ${entry.flags.length > 0 && renderFlags(entry.flags)} ${renderFacts(entry)}
      ${files.length > 0 && renderFiles(files)} ${renderDetails(entry)}
    </div>
  </article>`;
}

function renderEncryption({ isOpened, text, recipients, messageHref }: EncryptionView): Html {
  return html`<div class="encryption" data-state="${isOpened ? 'opened' : 'locked'}">
    <p>${text}</p>
    <p class="recipients">
      For ${recipients.map((key, index) => html`${index > 0 && ', '}<code>${key}</code>`)}
    </p>
    <p><a href="${messageHref}" download>Save the encrypted message</a></p>
  </div>`;
}

function renderFlags(flags: readonly string[]): Html {
  return html`<ul class="flags">
    ${flags.map((flag) => html`<li>${flag}</li>`)}
  </ul>`;
}

function renderFacts(entry: InboxEntry): Html | false {
  const { documents, severity, asset } = entry;
  const sender = renderSender(entry);
  const chips = documents.map((id) => html`<li>${id}</li>`);
  const list = html`<ul class="documents">
    ${chips}
  </ul>`;
  const level =
    severity && html`<span class="severity" data-level="${severity.level}">${severity.text}</span>`;
  const facts = [
    sender && renderFact('From', sender),
    chips.length > 0 && renderFact('Asked for', list),
    level && renderFact('Severity', level),
    asset !== undefined && renderFact('Asset', html`<bdi>${asset}</bdi>`),
  ].filter(Boolean);
  return facts.length > 0 && html`<dl class="facts">${facts}</dl>`;
}

function renderFact(label: string, value: Html): Html {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** An address can be written to; nothing else a stranger sent is a link. */
function renderSender({ sender, email }: InboxEntry): Html | undefined {
  if (!sender && !email) return undefined;
  const address = encodeURIComponent(email ?? '').replace('%40', '@');
  const link = email && html`<a href="mailto:${address}">${email}</a>`;
  return html`${sender && html`<bdi>${sender}</bdi>`}${sender && link && ', '}${link}`;
}

function renderFiles(files: readonly FileView[]): Html {
  return html`<ul class="files" aria-label="Attachments">
    ${files.map(renderFile)}
  </ul>`;
}

function renderFile({ name, size, href, encryptedHref }: FileView): Html {
  return html`<li>
    <a href="${href}" download><bdi>${name}</bdi></a> <span class="size">${size}</span>
    ${
      encryptedHref &&
      html`<a class="encrypted" href="${encryptedHref}" download aria-label="${name}, encrypted"
        >encrypted</a
      >`
    }
  </li>`;
}

function renderDetails({ data, envelope }: InboxEntry): Html {
  const fields = (list: readonly Field[]): Html =>
    html`<dl class="fields">${list.map(renderField)}</dl>`;
  if (data.length === 0) {
    return html`<details>
      <summary>What its envelope says</summary>
      ${fields(envelope)}
    </details>`;
  }
  return html`<details>
    <summary>Everything that was sent</summary>
    ${fields(data)}
    <h3>Sent with it</h3>
    ${fields(envelope)}
  </details>`;
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
