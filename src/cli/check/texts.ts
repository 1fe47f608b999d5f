import type { LocalizedText, Manifest } from '../../schema/index.js';
import type { PathOf } from './given-paths.js';
import { textFields, type TextRole } from './text-fields.js';

/** One text in one language. */
export interface TextFound {
  readonly path: string;
  /** Its place without indexes (`policies[].items[].title`), or `strings`. */
  readonly field: string;
  readonly role: TextRole;
  readonly lang: string;
  readonly text: string;
}

/** A text in all the languages it has. */
export interface LocalizedFound {
  readonly path: string;
  readonly field: string;
  readonly role: TextRole;
  readonly value: LocalizedText;
  /** Those that are not empty. */
  readonly texts: readonly TextFound[];
}

/** All texts that a company wrote, in the order of the manifest. */
export function localizedTexts(manifest: Manifest, pathOf: PathOf): readonly LocalizedFound[] {
  const found: LocalizedFound[] = [];
  collect(manifest, '');
  return found;

  function collect(holder: object, field: string): void {
    for (const [key, value] of Object.entries(holder) as [string, unknown][]) {
      const name = Array.isArray(holder) ? `${field}[]` : field === '' ? key : `${field}.${key}`;
      const role = Object.hasOwn(textFields, name) ? textFields[name] : undefined;
      if (role) {
        const path = pathOf(holder, key);
        found.push(localized({ path, field: name, role }, value as LocalizedText, manifest));
      } else if (typeof value === 'object' && value !== null) collect(value, name);
    }
  }
}

function localized(
  place: Omit<LocalizedFound, 'value' | 'texts'>,
  value: LocalizedText,
  { defaultLocale }: Manifest,
): LocalizedFound {
  const written: readonly TextFound[] =
    typeof value === 'string'
      ? [{ ...place, lang: defaultLocale, text: value }]
      : Object.entries(value).map(([lang, text]) => {
          return { ...place, path: `${place.path}/${lang}`, lang, text };
        });
  return { ...place, value, texts: written.filter(({ text }) => text.trim() !== '') };
}

/** What the manifest says instead of the interface's own words. */
export function overriddenStrings(manifest: Manifest, pathOf: PathOf): readonly TextFound[] {
  return Object.entries(manifest.strings ?? {}).flatMap(([lang, strings]) =>
    Object.entries(strings).map(([key, text]): TextFound => {
      return { path: pathOf(strings, key), field: 'strings', role: 'label', lang, text };
    }),
  );
}
