import { html, nothing, type TemplateResult } from 'lit';

import type { DocumentView, FileView } from '../../content/documents-view.js';
import type { Fact } from '../../content/file-facts.js';
import type { TrustContent } from '../../controllers/trust-controller.js';
import { safeUrl } from '../../schema/url.js';
import { icon } from '../../templates/icon.js';
import { textOf } from '../../templates/say.js';

/** `trust-document-download`: a visitor is about to open a public file. */
export interface DocumentDownloadDetail {
  /** That of the document in the manifest. */
  readonly documentId: string;
  /** The absolute address of the file. */
  readonly url: string;
}

export interface ActionOptions {
  readonly onRequest: (ids: readonly string[]) => void;
  readonly onDownload: (event: Event, id: string, url: string) => void;
}

type Rendered = TemplateResult | typeof nothing;

/** The one thing to do about a document: download, request, or ask a contact. */
export function documentAction(
  document: DocumentView,
  content: TrustContent,
  { onRequest, onDownload }: ActionOptions,
): Rendered {
  const { action } = document;
  switch (action.type) {
    case 'none':
      return nothing;
    case 'request':
      return requestButton(document, content, onRequest);
    case 'contact':
      return contactLink(document, action, content);
    case 'download':
      return downloadLink(document, action.file, content, onDownload);
  }
}

/** The same document in further languages and formats. */
export function otherFiles(
  document: DocumentView,
  content: TrustContent,
  { onDownload }: ActionOptions,
): Rendered {
  const { action, id } = document;
  if (action.type !== 'download' || action.others.length === 0) return nothing;
  return html`<p class="others small">
    ${action.others.map((file) => {
      const href = safeUrl(file.url, 'link', content.base);
      if (!href) return nothing;
      return html`<a
        part="link"
        href=${href}
        hreflang=${file.lang ?? nothing}
        aria-label=${downloadLabel(document, file, content)}
        @click=${(event: Event) => onDownload(event, id, href)}
        >${icon('download')}${listed(file.label.length > 0 ? file.label : file.facts, content)}</a
      >`;
    })}
  </p>`;
}

function requestButton(
  { id, title }: DocumentView,
  { words }: TrustContent,
  onRequest: ActionOptions['onRequest'],
): Rendered {
  return html`<button
    type="button"
    class="button"
    part="request"
    aria-label=${words.t('documents.requestOne', { title: textOf(title, words) })}
    @click=${() => onRequest([id])}
  >
    ${words.t('documents.request')}
  </button>`;
}

function contactLink(
  { title }: DocumentView,
  contact: { readonly url: string; readonly address: string },
  { words, base }: TrustContent,
): Rendered {
  const href = safeUrl(contact.url, 'link', base);
  if (!href) return nothing;
  return html`<a
    class="button"
    part="contact"
    href=${href}
    data-printed=${contact.address}
    aria-label=${words.t('documents.contactAbout', { title: textOf(title, words) })}
    >${words.t('documents.contact')}</a
  >`;
}

function downloadLink(
  document: DocumentView,
  file: FileView,
  content: TrustContent,
  onDownload: ActionOptions['onDownload'],
): Rendered {
  const href = safeUrl(file.url, 'link', content.base);
  if (!href) return nothing;
  return html`<a
    class="button"
    part="download"
    href=${href}
    data-printed=${href}
    hreflang=${file.lang ?? nothing}
    aria-label=${downloadLabel(document, file, content)}
    @click=${(event: Event) => onDownload(event, document.id, href)}
    >${icon('download')}${content.words.t('documents.download')}</a
  >`;
}

function downloadLabel(document: DocumentView, file: FileView, content: TrustContent): string {
  const { words } = content;
  return words.t('documents.downloadFile', {
    title: textOf(document.title, words),
    // A file of which nothing is known is still a file of this kind.
    file: listed(file.facts, content) || textOf(document.type, words),
  });
}

function listed(facts: readonly Fact[], { words }: TrustContent): string {
  return facts.map((fact) => textOf(fact, words)).join(', ');
}
