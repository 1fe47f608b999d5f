import type { LocalizedText, Manifest } from '../schema/index.js';
import { manifestTextShape, type TextShape } from '../schema/text-shape.js';
import { textHash } from './text-hash.js';

/** A text of a manifest, under the name that translators know it by. */
export interface ManifestText {
  /** `policies.access.items.least-privilege.title` */
  readonly key: string;
  /** The same without the names of entries: `policies[].items[].title`. */
  readonly field: string;
  readonly text: LocalizedText;
  /** Puts another text in its place. */
  readonly replace: (text: LocalizedText) => void;
}

interface Place {
  readonly key: string;
  readonly field: string;
  readonly holder: Record<PropertyKey, unknown>;
  readonly property: PropertyKey;
}

/** An id may have 64 characters. */
const longestName = 64;
/** A sentence that names itself is cut: its first words tell it apart. */
const longestSentence = 40;

/**
 * All texts of a manifest, in its order. A text's key is its path in the schema, where an entry of a list
 * goes by its name instead of its index: so keys outlive what is inserted, taken out or moved.
 *
 * An entry's name is the value of the first field of its schema (`id`, `role`, `asset`, `name` …), written
 * with letters, digits and hyphens; a text's is taken from the default locale. Where that is missing or two
 * entries have the same, a fingerprint of the entry's own texts is added.
 */
export function manifestTexts(manifest: Manifest): readonly ManifestText[] {
  const shape = manifestTextShape();
  const found: ManifestText[] = [];
  const root = { manifest } as Record<PropertyKey, unknown>;
  if (shape) {
    collect(
      shape,
      { key: '', field: '', holder: root, property: 'manifest' },
      manifest.defaultLocale,
      found,
    );
  }
  return found;
}

/**
 * The field that a key of {@link manifestTexts} leads to: `contacts.security.title` → `contacts[].title`;
 * `undefined` for a key that leads nowhere.
 */
export function fieldOfKey(key: string): string | undefined {
  let shape = manifestTextShape();
  let field = '';
  for (const part of key.split('.')) {
    if (shape?.type === 'list') {
      field += '[]';
      shape = shape.entry;
    } else if (shape?.type === 'fields' && Object.hasOwn(shape.fields, part)) {
      field = joined(field, part);
      shape = shape.fields[part];
    } else return undefined;
  }
  return shape?.type === 'text' ? field : undefined;
}

/** The source of a text: what it says in the default locale, else in the first language that it has. */
export function sourceText(text: LocalizedText, defaultLocale: string): string {
  if (typeof text === 'string') return text;
  return text[defaultLocale] || (Object.values(text).find((one) => one !== '') ?? '');
}

/** What an entry is called in keys: letters and digits, with hyphens for all else. */
export function keyName(text: string, longest = longestName): string {
  const name = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (name.length <= longest) return name;
  return name
    .slice(0, longest + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, longest);
}

function collect(shape: TextShape, place: Place, locale: string, found: ManifestText[]): void {
  const value = place.holder[place.property];
  if (value === undefined || value === null) return;
  if (shape.type === 'text') found.push(textAt(place, value as LocalizedText));
  else if (shape.type === 'list') collectEntries(shape.entry, value, place, locale, found);
  else if (typeof value === 'object') {
    const holder = value as Record<string, unknown>;
    for (const [name, inner] of Object.entries(shape.fields)) {
      if (!Object.hasOwn(holder, name)) continue;
      const at = { key: joined(place.key, name), field: joined(place.field, name) };
      collect(inner, { ...at, holder, property: name }, locale, found);
    }
  }
}

function collectEntries(
  shape: TextShape,
  value: unknown,
  { key, field }: Place,
  locale: string,
  found: ManifestText[],
): void {
  if (!Array.isArray(value)) return;
  const holder = value as unknown as Record<PropertyKey, unknown>;
  const names = namesOf(shape, value, locale);
  names.forEach((name, property) => {
    const at = { key: joined(key, name), field: `${field}[]` };
    collect(shape, { ...at, holder, property }, locale, found);
  });
}

function namesOf(shape: TextShape, entries: readonly unknown[], locale: string): readonly string[] {
  const plain = entries.map((entry) => firstName(shape, entry, locale));
  const count = new Map<string, number>();
  for (const name of plain) count.set(name, (count.get(name) ?? 0) + 1);
  return plain.map((name, index) => {
    if (name !== '' && count.get(name) === 1) return name;
    const fingerprint = textHash(ownTexts(shape, entries[index], locale)).slice(0, 8);
    return name === '' ? fingerprint : `${name}-${fingerprint}`;
  });
}

function firstName(shape: TextShape, entry: unknown, locale: string): string {
  if (shape.type === 'text')
    return keyName(sourceText(entry as LocalizedText, locale), longestSentence);
  if (shape.type !== 'fields' || typeof entry !== 'object' || entry === null) return '';
  const value = (entry as Record<string, unknown>)[shape.first];
  const isText = Object.hasOwn(shape.fields, shape.first);
  if (isText && value !== undefined)
    return keyName(sourceText(value as LocalizedText, locale), longestSentence);
  return typeof value === 'string' ? keyName(value) : '';
}

/** What tells two entries of one name apart: their first field as written, and all that they say. */
function ownTexts(shape: TextShape, entry: unknown, locale: string): string {
  const found: ManifestText[] = [];
  const holder = { entry } as Record<PropertyKey, unknown>;
  collect(shape, { key: '', field: '', holder, property: 'entry' }, locale, found);
  const first = shape.type === 'fields' && (entry as Record<string, unknown>)[shape.first];
  const written = typeof first === 'string' ? first : '';
  return [written, ...found.map(({ text }) => sourceText(text, locale))].join('\n');
}

function textAt({ key, field, holder, property }: Place, text: LocalizedText): ManifestText {
  const replace = (other: LocalizedText): void => void (holder[property] = other);
  return { key, field, text, replace };
}

const joined = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);
