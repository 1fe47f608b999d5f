import type { Sentence } from '../i18n/index.js';
import { endOf } from '../schema/date.js';
import type { Manifest, TrustDocument, TrustFile } from '../schema/index.js';
import { fileFacts, fileFor, fileLanguage, fileType, type Fact } from './file-facts.js';
import { localize, type Localized, type Reader } from './localize.js';

/** A file that a visitor may open. Its URL is as written: it passes `safeUrl` where it is rendered. */
export interface FileView {
  readonly url: string;
  readonly lang: string | undefined;
  /** What tells it from the document's first file: its language, its type. */
  readonly label: readonly Fact[];
  /** All of it, and in the same order: a link's name must hold its label as it reads (WCAG 2.5.3). */
  readonly facts: readonly Fact[];
}

/** The one thing a visitor can do about a document. */
export type DocumentAction =
  | { readonly type: 'download'; readonly file: FileView; readonly others: readonly FileView[] }
  | { readonly type: 'request' }
  | { readonly type: 'contact'; readonly url: string; readonly address: string }
  | { readonly type: 'none' };

export interface DocumentView {
  readonly id: string;
  /** Its category in a word. */
  readonly type: Sentence;
  readonly title: Localized;
  readonly description: Localized | undefined;
  /** The line below: its file in the reader's language, and its dates. */
  readonly facts: readonly Fact[];
  /** That its validity has ended, where it has. */
  readonly expired: Sentence | undefined;
  readonly access: TrustDocument['access'];
  readonly action: DocumentAction;
}

/**
 * The documents of a manifest, in its order.
 * @param categories only these, and in this order; empty for all. A document without one is an `other`.
 */
export function documentsIn(
  { documents = [] }: Manifest,
  categories: readonly string[],
): readonly TrustDocument[] {
  if (categories.length === 0) return documents;
  return [...new Set(categories)].flatMap((category) =>
    documents.filter((document) => categoryOf(document) === category),
  );
}

/** What a company's documents are at a moment, for one reader, and what can be done about each. */
export function documentsView(
  manifest: Manifest,
  reader: Reader,
  now: number,
  categories: readonly string[] = [],
): readonly DocumentView[] {
  return documentsIn(manifest, categories).map((item) => {
    const ended = item.validUntil && endOf(item.validUntil) <= now ? item.validUntil : undefined;
    return {
      id: item.id,
      type: { key: `documents.category.${categoryOf(item)}` },
      title: localize(item.title, reader),
      description: localize(item.description, reader),
      facts: factsOf(item, reader, ended !== undefined),
      expired: ended === undefined ? undefined : dated('expired', ended),
      access: accessOf(item, manifest),
      action: actionOf(item, manifest, reader),
    };
  });
}

function categoryOf({ category }: TrustDocument): string {
  return category ?? 'other';
}

function factsOf(item: TrustDocument, reader: Reader, isExpired: boolean): readonly Fact[] {
  const file = fileFor(item.files ?? [], reader);
  return [
    ...(file ? [...fileFacts(file), ...fileLanguage(file)] : []),
    ...(item.updated ? [dated('updated', item.updated)] : []),
    ...(item.validUntil && !isExpired ? [dated('validUntil', item.validUntil)] : []),
  ];
}

function dated(key: string, day: string): Sentence {
  return { key: `documents.${key}`, params: { date: { day } } };
}

/** A document on request that asks for an agreement is released under that agreement. */
function accessOf(
  { access, agreement }: TrustDocument,
  manifest: Manifest,
): DocumentView['access'] {
  const isAgreed = access === 'request' && manifest.agreements?.some(({ id }) => id === agreement);
  return isAgreed ? 'nda' : access;
}

function actionOf(item: TrustDocument, manifest: Manifest, reader: Reader): DocumentAction {
  switch (item.access) {
    case 'public':
      return downloadOf(item.files ?? [], reader);
    case 'request':
    case 'nda':
      return { type: 'request' };
    case 'contact':
      return contactOf(manifest, localize(item.title, reader).text);
  }
}

function downloadOf(files: readonly TrustFile[], reader: Reader): DocumentAction {
  const first = fileFor(files, reader);
  if (!first) return { type: 'none' };
  return {
    type: 'download',
    file: fileView(first, first),
    others: files.filter((file) => file !== first).map((file) => fileView(file, first)),
  };
}

function fileView(file: TrustFile, first: TrustFile): FileView {
  const type = fileType(file);
  return {
    url: file.url,
    lang: file.locale,
    label: [
      ...(file.locale === first.locale ? [] : fileLanguage(file)),
      ...(type && type !== fileType(first) ? [type] : []),
    ],
    facts: [...fileLanguage(file), ...fileFacts(file)],
  };
}

/** Who to ask for a document, the most fitting first. */
const contactRoles = ['sales', 'security', 'general'];

function contactOf({ contacts = [] }: Manifest, title: string): DocumentAction {
  for (const role of contactRoles) {
    const contact = contacts.find((one) => one.role === role && (one.email ?? one.url));
    if (contact?.email)
      return { type: 'contact', url: mailTo(contact.email, title), address: contact.email };
    if (contact?.url) return { type: 'contact', url: contact.url, address: contact.url };
  }
  return { type: 'none' };
}

/** A half of a surrogate pair would make `encodeURIComponent` throw. */
function mailTo(address: string, subject: string): string {
  const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, ''));
  return `mailto:${address.split('@').map(encode).join('@')}?subject=${encode(subject)}`;
}
