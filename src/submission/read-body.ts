import { ownCopy } from '../schema/own-copy.js';

/** Stands for a body that is not JSON: a sign-in page, an application's start page, what has no end. */
export const unreadable = Symbol('unreadable');

/** No receipt needs more bytes; what goes on after them is not read. */
const maxBytes = 256 * 1024;

/**
 * The JSON in the body of a response: `undefined` where it is empty, {@link unreadable} where it is something
 * else, is nested too deep, or is longer than 256 KiB.
 * @throws {TypeError} when the connection breaks, and what engines throw when the request is aborted
 */
export async function readBody(response: Response): Promise<unknown> {
  const text = await readText(response);
  try {
    if (text === undefined) return unreadable;
    return text.trim() === '' ? undefined : ownCopy(JSON.parse(text));
  } catch {
    return unreadable;
  }
}

/** `undefined` for what is too long. */
async function readText(response: Response): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  // Takes a byte order mark away, which JSON does not allow.
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > maxBytes) {
      // Whether the rest is let go of does not matter to the answer.
      reader.cancel().catch(() => undefined);
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
