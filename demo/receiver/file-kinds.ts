/** A kind of file that a report may hold. */
export interface FileKind {
  /** The media type to hand the file out with. Never what the sender declared. */
  readonly type: string;
  readonly extensions: readonly string[];
  /** What browsers on different systems call it. */
  readonly declared: RegExp;
  /** Whether the bytes are of this kind. */
  readonly fits: (content: Uint8Array) => boolean;
}

/** What keeps a file from being of a kind that is accepted. */
export type FileFault = 'extension' | 'type' | 'content';

const latin = new TextDecoder('latin1');

/** Bytes as characters of the same number, so that signatures can be written as text. */
const head = (content: Uint8Array, length: number): string =>
  latin.decode(content.subarray(0, length));

const startsWith =
  (...signatures: readonly string[]) =>
  (content: Uint8Array): boolean =>
    signatures.some((signature) => head(content, signature.length) === signature);

const isWebp = (content: Uint8Array): boolean => /^RIFF.{4}WEBP/s.test(head(content, 12));
const isMp4 = (content: Uint8Array): boolean => /^.{4}ftyp/s.test(head(content, 8));
/** Matroska has the same first bytes; the document type tells them apart. */
const isWebm = (content: Uint8Array): boolean =>
  startsWith('\x1aE\xdf\xa3')(content) && head(content, 64).includes('webm');

/** UTF-16 has zero bytes, and begins with a mark. Other text has none. */
function isText(content: Uint8Array): boolean {
  return startsWith('\xff\xfe', '\xfe\xff')(content) || !content.includes(0);
}

const text = { type: 'text/plain; charset=utf-8', fits: isText };

/** Nothing that a browser would run: no HTML, no SVG, no script, no program. */
export const fileKinds: readonly FileKind[] = [
  {
    type: 'image/png',
    extensions: ['png'],
    declared: /^image\/png$/,
    fits: startsWith('\x89PNG\r\n\x1a\n'),
  },
  {
    type: 'image/jpeg',
    extensions: ['jpg', 'jpeg'],
    declared: /^image\/jpe?g$/,
    fits: startsWith('\xff\xd8\xff'),
  },
  { type: 'image/webp', extensions: ['webp'], declared: /^image\/webp$/, fits: isWebp },
  {
    type: 'image/gif',
    extensions: ['gif'],
    declared: /^image\/gif$/,
    fits: startsWith('GIF87a', 'GIF89a'),
  },
  { type: 'video/mp4', extensions: ['mp4'], declared: /^video\/mp4$/, fits: isMp4 },
  { type: 'video/webm', extensions: ['webm'], declared: /^(video|audio)\/webm$/, fits: isWebm },
  {
    type: 'application/pdf',
    extensions: ['pdf'],
    declared: /^application\/pdf$/,
    fits: startsWith('%PDF-'),
  },
  {
    type: 'application/zip',
    extensions: ['zip'],
    declared: /^application\/(x-)?zip(-compressed)?$/,
    fits: startsWith('PK\x03\x04', 'PK\x05\x06'),
  },
  { ...text, extensions: ['txt', 'log'], declared: /^text\/(plain|x-log)$/ },
  {
    ...text,
    extensions: ['json', 'har'],
    declared: /^(application\/(json|har\+json|x-har)|text\/(json|plain))$/,
  },
  {
    ...text,
    extensions: ['csv'],
    // Windows calls it what opens it.
    declared: /^(text\/(csv|plain)|application\/(csv|vnd\.ms-excel))$/,
  },
];

/** For a sentence: what may be attached. */
export const acceptedExtensions = fileKinds.flatMap(({ extensions }) => extensions).join(', ');

const binaryKinds = fileKinds.filter(({ fits }) => fits !== isText);

/**
 * The kind of a file by its extension, by what its sender calls it, and by its bytes: all three have to agree.
 * A browser that does not know a type says nothing, or `application/octet-stream`.
 */
export function kindOf(name: string, declared: string, content: Uint8Array): FileKind | FileFault {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const kind = fileKinds.find(({ extensions }) => extensions.includes(extension));
  if (!kind) return 'extension';
  const type = declared.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const isUnknown = type === '' || type === 'application/octet-stream';
  if (!isUnknown && !kind.declared.test(type)) return 'type';
  if (kind.fits === isText && binaryKinds.some(({ fits }) => fits(content))) return 'content';
  return kind.fits(content) ? kind : 'content';
}
