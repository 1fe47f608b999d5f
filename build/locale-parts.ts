import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Plugin } from 'vite';

interface Nested {
  [key: string]: string | Nested;
}

/** The groups of words that only some elements need, by the part they come in. `page` is all the rest. */
const laterParts: Readonly<Record<string, readonly string[]>> = {
  disclosure: ['contacts', 'disclosure', 'duration'],
  forms: ['duration', 'error', 'field', 'report', 'request', 'send'],
  register: ['subprocessors', 'updates'],
  report: ['attachments', 'cvss'],
  scope: ['verdict', 'weakness'],
};

/** Plural categories differ by language, so a key counts without its category. */
const withoutCategory = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

const keysOf = (words: Nested, prefix = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [withoutCategory(prefix + key)] : keysOf(value, `${prefix}${key}.`),
  );

/**
 * Serves `locales/xx.json?page`, `?forms` …: one file for translators, several for readers, who load the
 * words of a form only with a form. A file that lacks keys of `en.json` is marked, so that English is loaded
 * too.
 */
export function localeParts(): Plugin {
  return {
    name: 'trust-elements:locale-parts',
    enforce: 'pre',
    load(id) {
      const [file = '', part = ''] = id.split('?');
      if (!/[\\/]locales[\\/][\w-]+\.json$/.test(file)) return null;
      if (part !== 'page' && !Object.hasOwn(laterParts, part)) return null;
      this.addWatchFile(file);
      const own = translated(pick(readJson(file), part));
      const source = pick(readJson(resolve(file, '../en.json')), part);
      const has = new Set(keysOf(own));
      if (keysOf(source).some((key) => !has.has(key))) own['$incomplete'] = 'true';
      return { code: `export default ${JSON.stringify(own)}`, moduleType: 'js' };
    },
  };
}

const readJson = (file: string): Nested => JSON.parse(readFileSync(file, 'utf8')) as Nested;

/** Translators' files hold an empty text for what is not translated yet: readers get the next language. */
const translated = (words: Nested): Nested =>
  Object.fromEntries(
    Object.entries(words)
      .map(([key, value]) => [key, typeof value === 'string' ? value : translated(value)] as const)
      .filter(([, value]) => value !== ''),
  );

const pick = (words: Nested, part: string): Nested =>
  Object.fromEntries(
    Object.entries(words).filter(([group]) =>
      part === 'page'
        ? !Object.values(laterParts).some((groups) => groups.includes(group))
        : laterParts[part]?.includes(group),
    ),
  );
