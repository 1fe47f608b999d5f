import { safeUrl } from '../../schema/index.js';

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** Whether a value holds a line break or another control character: it could write a field of its own. */
export function hasControl(text: string): boolean {
  return control.test(text);
}

const schemes: readonly string[] = ['https:', 'mailto:', 'tel:'];

/**
 * A URI as RFC 9116 wants it: absolute, in the characters of RFC 3986; a web address begins with `https:`.
 * `undefined` for anything else.
 * @param base what a relative one is relative to
 */
export function uriOf(text: string, base?: string): string | undefined {
  if (hasControl(text)) return undefined;
  const href = safeUrl(text, 'link', base);
  if (!href || !schemes.includes(new URL(href).protocol)) return undefined;
  return inUriCharacters(href);
}

/** Browsers leave characters as they are that a URI may not have (`|`, `{`, a second `#`). */
function inUriCharacters(href: string): string {
  const [, start = '', rest = '', fragment] =
    /^(\w+:(?:\/\/[^/?#]*)?)([^#]*)(?:#(.*))?$/.exec(href) ?? [];
  const end = fragment === undefined ? '' : `#${encoded(fragment)}`;
  return `${start}${encoded(rest)}${end}`;
}

function encoded(text: string): string {
  return text
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^\w\-.~:/?@!$&'()*+,;=%]/gu, (character) => encodeURIComponent(character));
}
