import { isEncrypted, type ReceivedSubmission } from '../../src/schema/index.js';
import { acceptedExtensions, kindOf, type FileFault } from './file-kinds.js';
import { cleanName } from './file-name.js';
import type { FieldError } from './problem.js';
import { Refusal } from './refusal.js';

/** A file as it came in a part of the body. */
export interface FilePart {
  readonly name: string;
  readonly content: Uint8Array;
}

/** A file as it is kept. */
export interface KeptFile {
  /** Safe to show and to save under. */
  readonly name: string;
  /** The media type to hand it out with. */
  readonly type: string;
  readonly content: Uint8Array;
}

/**
 * Matches the files of a body with what its submission says of them, in order and number.
 * @returns what to keep
 * @throws {Refusal} 422, with an error for each file that is missing, superfluous, or not what it is said to be
 */
export function matchFiles(
  { data }: ReceivedSubmission,
  parts: readonly FilePart[],
): readonly KeptFile[] {
  if (isEncrypted(data)) return parts.map(keepEncrypted);
  const listed = ('attachments' in data && data.attachments) || [];
  if (listed.length !== parts.length) {
    const detail = `The submission lists ${listed.length} files, and ${parts.length} came.`;
    throw refusal([{ pointer: list, field, code: 'value', detail }]);
  }
  const kept = listed.map((entry, index) => matchFile(entry, parts[index] as FilePart, index));
  const errors = kept.flatMap((file) => ('errors' in file ? file.errors : []));
  if (errors.length > 0) throw refusal(errors);
  return kept as readonly KeptFile[];
}

interface ListedFile {
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

const field = 'attachments';
const list = '/data/attachments';

const refusal = (errors: readonly FieldError[]): Refusal =>
  new Refusal(422, 'The attachments have errors. Nothing was stored.', errors);

/** All that can be known before it is decrypted: its place. Name and type are inside. */
function keepEncrypted({ content }: FilePart, index: number): KeptFile {
  return { name: `attachment-${index + 1}.pgp`, type: 'application/octet-stream', content };
}

function matchFile(
  listed: ListedFile,
  part: FilePart,
  index: number,
): KeptFile | { readonly errors: readonly FieldError[] } {
  const { content } = part;
  const name = cleanName(listed.name);
  const kind = kindOf(name, listed.type, content);
  const fault = typeof kind === 'string' ? kind : undefined;
  const errors = [
    nameInBody(listed.name) !== nameInBody(part.name) &&
      error(index, 'name', 'This is not the name of the file that came in its place.'),
    listed.size !== content.length &&
      error(index, 'size', `The file that came has ${content.length} bytes.`),
    fault && error(index, ...faults[fault]),
  ].filter((found) => found !== false && found !== undefined);
  if (errors.length > 0 || typeof kind === 'string') return { errors };
  return { name, type: kind.type, content };
}

const faults: Readonly<Record<FileFault, readonly [key: string, detail: string]>> = {
  extension: ['name', `Files of this kind are not accepted. Accepted are: ${acceptedExtensions}.`],
  type: ['type', 'This type does not belong to the extension of the file.'],
  content: ['type', 'The content of the file is not what its extension says.'],
};

function error(index: number, key: string, detail: string): FieldError {
  return { pointer: `${list}/${index}/${key}`, field, code: 'value', detail };
}

/** Browsers write some characters of a file's name otherwise into a body (HTML, "multipart/form-data"). */
function nameInBody(name: string): string {
  const decoded = name.replace(/%(22|0D|0A)/gi, '_').replace(/["\r\n]/g, '_');
  return cleanName(decoded).normalize();
}
