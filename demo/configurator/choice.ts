import {
  sectionNames,
  wantedSections,
  type SectionName,
} from '../../src/content/center-sections.js';
import { hexOf } from './colour.js';
import { hosts, type Host } from './hosts.js';
import { singleTags, type SingleTag } from './singles.js';

export const sources = ['talbrook', 'calcom', 'cozero', 'joor', 'web1on1', 'own'] as const;
export type Source = (typeof sources)[number];

/** All that is chosen on the page, but for the text of the manifest. */
export interface Choice {
  readonly source: Source;
  readonly shape: 'center' | 'single';
  readonly sections: readonly SectionName[];
  readonly elements: readonly SingleTag[];
  readonly layout: 'cards' | 'compact';
  readonly filter: boolean;
  readonly level: number;
  /** `page`: the element follows the page's `lang`. */
  readonly language: 'page' | 'de' | 'en' | 'pt' | 'pt-PT';
  /** `page`: the element follows the page's `color-scheme`. */
  readonly scheme: 'page' | 'light' | 'dark';
  /** `#rrggbb`, or nothing for the library's own. */
  readonly accent: string;
  readonly surface: string;
  readonly text: string;
  readonly accentDark: string;
  readonly surfaceDark: string;
  readonly textDark: string;
  /** In CSS pixels. */
  readonly radius: number;
  /** In CSS pixels: the unit of all distances. */
  readonly space: number;
  readonly font: 'page' | 'sans' | 'serif' | 'mono' | 'own';
  /** A CSS font family, where `font` is `own`. */
  readonly family: string;
  readonly host: Host;
  /** The folder of `trust.js` on the site. */
  readonly assets: string;
  readonly manifest: string;
  /** How it is looked at: the page that the preview plays, its width in CSS pixels, the open panel. */
  readonly pageLanguage: 'de' | 'en' | 'pt';
  readonly pageScheme: 'light' | 'dark';
  readonly width: number;
  readonly panel: 'content' | 'look' | 'manifest';
}

export const start: Choice = {
  source: 'talbrook',
  shape: 'center',
  sections: sectionNames,
  elements: ['trust-badges'],
  layout: 'cards',
  filter: false,
  level: 2,
  language: 'page',
  scheme: 'page',
  accent: '',
  surface: '',
  text: '',
  accentDark: '',
  surfaceDark: '',
  textDark: '',
  radius: 8,
  space: 4,
  font: 'page',
  family: '',
  host: 'html',
  assets: '',
  manifest: '/trust.json',
  pageLanguage: 'en',
  pageScheme: 'light',
  width: 768,
  panel: 'content',
};

type Reader<T> = (text: string) => T | undefined;

/** How each choice is read from an address that somebody may have written by hand. */
const readers: { readonly [Key in keyof Choice]: Reader<Choice[Key]> } = {
  source: oneOf(sources),
  shape: oneOf(['center', 'single']),
  sections: (text) => some(wantedSections(text).names),
  elements: (text) => some(singleTags.filter((tag) => text.split(' ').includes(tag))),
  layout: oneOf(['cards', 'compact']),
  filter: (text) => text === 'true',
  level: within(2, 6),
  language: oneOf(['page', 'de', 'en', 'pt', 'pt-PT']),
  scheme: oneOf(['page', 'light', 'dark']),
  accent: hexOf,
  surface: hexOf,
  text: hexOf,
  accentDark: hexOf,
  surfaceDark: hexOf,
  textDark: hexOf,
  radius: within(0, 24),
  space: within(3, 6),
  font: oneOf(['page', 'sans', 'serif', 'mono', 'own']),
  family: familyOf,
  host: oneOf(hosts),
  assets: (text) => addressOf(text.replace(/\/*$/, '/')),
  manifest: addressOf,
  pageLanguage: oneOf(['de', 'en', 'pt']),
  pageScheme: oneOf(['light', 'dark']),
  width: (text) => [390, 768, 1280].find((width) => String(width) === text),
  panel: oneOf(['content', 'look', 'manifest']),
};

/**
 * The choice that an address holds; what is missing or makes no sense is as at the start.
 * @param room for the page, in CSS pixels: where it is small, the preview begins as a phone
 */
export function choiceFrom(query: URLSearchParams, room = 1280): Choice {
  const read = Object.entries(readers).flatMap(([key, reader]) => {
    const text = query.get(key);
    const value = text === null ? undefined : (reader as Reader<unknown>)(text);
    return value === undefined ? [] : [[key, value]];
  });
  const width = room < 600 ? 390 : start.width;
  return { ...start, width, ...(Object.fromEntries(read) as Partial<Choice>) };
}

/** The part of an address that holds the choice: only what differs from the start. */
export function queryOf(choice: Choice): string {
  const query = new URLSearchParams();
  for (const key of Object.keys(start) as (keyof Choice)[]) {
    const text = textOf(choice[key]);
    if (text !== textOf(start[key])) query.set(key, text);
  }
  return query.toString();
}

/** One choice from what stands in a control; `undefined` when it makes no sense. */
export function readChoice<Key extends keyof Choice>(
  key: Key,
  text: string,
): Choice[Key] | undefined {
  return text === '' ? start[key] : readers[key](text);
}

const textOf = (value: Choice[keyof Choice]): string =>
  Array.isArray(value) ? value.join(' ') : String(value);

function oneOf<T extends string>(values: readonly T[]): Reader<T> {
  return (text) => values.find((value) => value === text);
}

function within(least: number, most: number): Reader<number> {
  return (text) => {
    const number = Number(text);
    return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
  };
}

const some = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length > 0 ? list : undefined;

/** Names of fonts and nothing else that CSS could read: it goes into a rule. */
export function familyOf(text: string): string | undefined {
  const names = text.split(',').map((name) => name.trim().replace(/^(['"])(.*)\1$/, '$2'));
  if (text.length > 200 || !names.every((name) => /^[\p{L}\d][\p{L}\d _-]*$/u.test(name)))
    return undefined;
  return names.map((name) => (/^[a-z-]+$/.test(name) ? name : `'${name}'`)).join(', ');
}

/** An address from the site's root, or `https:`, without what markup or a policy could read as its own. */
export function addressOf(text: string): string | undefined {
  const root = 'https://site.invalid';
  if (/["'<>;,\s\\{}]/.test(text) || !/^(https:\/\/|\/(?!\/))/.test(text)) return undefined;
  if (!URL.canParse(text, root)) return undefined;
  const { protocol, username, password, href, origin } = new URL(text, root);
  if (protocol !== 'https:' || username || password || href.length > 2048) return undefined;
  return origin === root ? href.slice(root.length) : href;
}
