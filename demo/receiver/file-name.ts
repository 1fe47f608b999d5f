/** Control characters, and those that turn the direction of writing: `gpj.exe` can be made to read `exe.jpg`. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** What separates folders, and what Windows refuses in a name. */
const reserved = /[<>:"|?*]/g;

/**
 * A name that is safe to show and to save under: without folders, control characters and changes of the
 * writing direction, 120 characters at most, the end kept.
 */
export function cleanName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const clean = last.replace(unseen, '').replace(reserved, '_').replace(/^\.+/, '').trim();
  // By character, not by code unit: half a pair cannot be encoded.
  return [...clean].slice(-120).join('') || 'unnamed';
}

/**
 * The header that has a browser save a file and never show it (RFC 6266), with the name in ASCII for old
 * clients and in UTF-8 for all others.
 */
export function downloadAs(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, percentEncoded);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
