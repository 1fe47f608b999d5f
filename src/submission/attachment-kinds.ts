/** A kind of file that can be attached. */
export interface AttachmentKind {
  /** The media type that is sent: what the browser guesses differs from system to system. */
  readonly type: string;
  /** Whether the first bytes are those of such a file; text has none of its own. */
  readonly begins?: (head: Uint8Array) => boolean;
}

/** As many bytes as are needed to tell a kind. */
export const headLength = 1024;

const isText = (type: string): AttachmentKind => ({ type });

/**
 * What can be attached, by extension. Pages, programs and drawings that can hold scripts (`svg`) are not
 * among them: somebody opens these files.
 */
const kinds: Readonly<Record<string, AttachmentKind>> = {
  png: { type: 'image/png', begins: (head) => has(head, '\x89PNG\r\n\x1a\n') },
  jpg: { type: 'image/jpeg', begins: (head) => has(head, '\xff\xd8\xff') },
  jpeg: { type: 'image/jpeg', begins: (head) => has(head, '\xff\xd8\xff') },
  webp: { type: 'image/webp', begins: (head) => has(head, 'RIFF') && has(head, 'WEBP', 8) },
  gif: { type: 'image/gif', begins: (head) => has(head, 'GIF87a') || has(head, 'GIF89a') },
  mp4: { type: 'video/mp4', begins: (head) => has(head, 'ftyp', 4) },
  // Matroska begins with the same bytes; only WebM says so in its header.
  webm: {
    type: 'video/webm',
    begins: (head) =>
      has(head, '\x1a\x45\xdf\xa3') && latin1(head.subarray(0, 64)).includes('webm'),
  },
  // Readers take a PDF whose header stands within the first kilobyte.
  pdf: { type: 'application/pdf', begins: (head) => latin1(head).includes('%PDF-') },
  zip: {
    type: 'application/zip',
    begins: (head) => has(head, 'PK\x03\x04') || has(head, 'PK\x05\x06') || has(head, 'PK\x07\x08'),
  },
  txt: isText('text/plain'),
  log: isText('text/plain'),
  csv: isText('text/csv'),
  json: isText('application/json'),
  har: isText('application/json'),
};

/** What a file picker offers. */
export const acceptedExtensions: readonly string[] = Object.keys(kinds);

/** The kind that an extension names; `undefined` for those that cannot be attached. */
export function attachmentKind(extension: string): AttachmentKind | undefined {
  return Object.hasOwn(kinds, extension) ? kinds[extension] : undefined;
}

/**
 * Whether bytes read as text: none of the control characters that text has no use for. Tabs, line and page
 * breaks, and the escape of coloured logs are text. Any encoding that keeps ASCII will do: spreadsheets
 * still write CSV in the code page of their system. UTF-16 is told by its byte order mark.
 */
export function isTextual(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (!isWide) return bytes.every(isTextByte);
  const text = new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  return [...text].every(
    (character) => isTextByte(character.charCodeAt(0)) && character !== '\uFFFD',
  );
}

const isTextByte = (code: number): boolean =>
  code > 31 ? code !== 127 : (code >= 8 && code <= 13) || code === 27;

function has(head: Uint8Array, signature: string, offset = 0): boolean {
  return latin1(head.subarray(offset, offset + signature.length)) === signature;
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
