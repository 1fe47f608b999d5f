import type { Sentence, Value } from '../i18n/index.js';
import type { TrustFile } from '../schema/index.js';
import type { Reader } from './localize.js';

/** One thing said of a document or a file: `PDF`, `2.1 MB`, `German`, `updated 3 May 2026`. */
export type Fact = Sentence | Value;

/** Media types as people name them. Names, not words: the same in every language. */
const shortTypes: Readonly<Record<string, string>> = {
  'application/json': 'JSON',
  'application/msword': 'DOC',
  'application/pdf': 'PDF',
  'application/vnd.ms-excel': 'XLS',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/x-zip-compressed': 'ZIP',
  'application/zip': 'ZIP',
  'text/csv': 'CSV',
  'text/html': 'HTML',
  'text/markdown': 'MD',
  'text/plain': 'TXT',
};

/** `application/pdf` → `PDF`; without a known media type, by the file's extension, else `undefined`. */
export function fileType({ mime = '', url }: TrustFile): string | undefined {
  const type = mime.replace(/;.*/, '').trim().toLowerCase();
  if (Object.hasOwn(shortTypes, type)) return shortTypes[type];
  // The extension of a path, not of a host, a query or a script's name (`download.php`).
  const path = url.replace(/^[a-z]+:\/\/[^/]*|[?#].*/gi, '');
  const extension = /\.(\w+)$/.exec(path)?.[1]?.toUpperCase();
  return Object.values(shortTypes).find((known) => known === extension);
}

/** What is said of one file: its type, size and length, as far as the manifest says. */
export function fileFacts(file: TrustFile): readonly Fact[] {
  const type = fileType(file);
  return [
    ...(type ? [type] : []),
    ...(file.bytes ? [{ bytes: file.bytes }] : []),
    ...(file.pages ? [{ key: 'documents.pages', count: file.pages }] : []),
  ];
}

/** The language of a file, where the manifest says it. */
export function fileLanguage({ locale }: TrustFile): readonly Fact[] {
  return locale ? [{ language: locale }] : [];
}

/**
 * The file for a reader: in the first wanted language that has one (`pt` also takes `pt-PT`), else in the
 * manifest's default locale, else the first. A file that names no language is in the default locale.
 */
export function fileFor(files: readonly TrustFile[], reader: Reader): TrustFile | undefined {
  for (const tag of [...reader.chain, reader.defaultLocale]) {
    const match = files.find(({ locale = reader.defaultLocale }) =>
      `${locale}-`.startsWith(`${tag}-`),
    );
    if (match) return match;
  }
  return files[0];
}
