/** What no name of a file may hold: control characters, invisible ones, and those that turn the reading order. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** As long as file systems take, and the schema. */
const longest = 255;

/**
 * The name of a file as it is shown and sent: without a path, without what is not seen. `invoice\u202Efdp.exe`
 * reads as `invoiceexe.pdf` otherwise. Letters of all scripts stay.
 */
export function cleanName(name: string): string {
  const last =
    name
      .replace(/\p{Surrogate}/gu, '\uFFFD')
      .split(/[\\/]/)
      .pop() ?? '';
  const plain = last.normalize('NFC').replace(invisible, '').replace(/\s+/g, ' ').trim();
  const visible = plain.replace(/^\.+|[. ]+$/g, '').trim();
  return fit(visible || 'file');
}

/** The part after the last dot, in lower case; empty where there is none. */
export function extensionOf(name: string): string {
  return /[^.]\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** A name that no other file has: `image.png`, `image (2).png`. */
export function uniqueName(name: string, taken: readonly string[]): string {
  const isTaken = (one: string): boolean =>
    taken.some((other) => other.toLowerCase() === one.toLowerCase());
  let unique = name;
  for (let number = 2; isTaken(unique); number += 1) unique = fit(name, ` (${number})`);
  return unique;
}

/** Puts something before the extension, and cuts what would be too long there, never the extension. */
function fit(name: string, suffix = ''): string {
  const extension = extensionOf(name);
  const ending = extension ? name.slice(-extension.length - 1) : '';
  const stem = extension ? name.slice(0, -ending.length) : name;
  const room = Math.max(longest - suffix.length - ending.length, 1);
  const cut = stem.slice(0, room).replace(/\p{Surrogate}/gu, '');
  return (cut + suffix + ending).slice(0, longest);
}
