import { attachmentKind, headLength, isTextual } from './attachment-kinds.js';
import { extensionOf } from './attachment-name.js';

/** Why a file is not attached. `mismatch`: it is not what its extension says. */
export type Refusal = 'kind' | 'empty' | 'tooLarge' | 'tooMany' | 'mismatch';

/** What came of reading a file. `unreadable`: it was moved or changed since, or may not be read. */
export type AttachmentReading =
  | { readonly status: 'ready'; readonly file: File }
  | { readonly status: 'refused'; readonly reason: Refusal }
  | { readonly status: 'unreadable' };

/** How many files, and how many bytes each (`attachmentLimits` of the schema). */
export interface AttachmentLimits {
  readonly count: number;
  readonly bytes: number;
}

/**
 * Why a file cannot be attached whatever is inside.
 * @param name its clean name
 * @param size in bytes
 * @param attached how many are attached already
 */
export function refusalOf(
  name: string,
  size: number,
  attached: number,
  limits: AttachmentLimits,
): Refusal | undefined {
  if (!attachmentKind(extensionOf(name))) return 'kind';
  if (size === 0) return 'empty';
  if (size > limits.bytes) return 'tooLarge';
  return attached >= limits.count ? 'tooMany' : undefined;
}

/**
 * Reads a file whole and looks whether it is what its extension says. What is attached is a copy in memory:
 * a file that is changed on the disk afterwards could not be sent any more. Never throws.
 * @param name its clean name
 * @param onProgress is told how much was read, from 0 to 1
 */
export async function readAttachment(
  source: File,
  name: string,
  onProgress: (part: number) => void,
): Promise<AttachmentReading> {
  const kind = attachmentKind(extensionOf(name));
  if (!kind) return { status: 'refused', reason: 'kind' };
  try {
    const bytes = await readBytes(source, onProgress);
    const isRight = kind.begins?.(bytes.subarray(0, headLength)) ?? isTextual(bytes);
    if (!isRight) return { status: 'refused', reason: 'mismatch' };
    const { type } = kind;
    return { status: 'ready', file: new File([bytes], name, { type, lastModified: 0 }) };
  } catch {
    return { status: 'unreadable' };
  }
}

/** @throws when the file cannot be read, or is not as long as it was when it was chosen */
async function readBytes(
  source: File,
  onProgress: (part: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(source.size);
  const reader = source.stream().getReader();
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    bytes.set(next.value, length);
    length += next.value.length;
    onProgress(length / source.size);
  }
  if (length !== source.size) throw new RangeError('The file has changed.');
  return bytes;
}
