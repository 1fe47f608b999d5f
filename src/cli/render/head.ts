import { attributeMarkup, h, printHtml, type Attributes } from '../html.js';

/** Where the script and its chunks are published. */
export interface Assets {
  /** The folder of `trust.js`, with a slash at its end. */
  readonly assets: string;
  /** Integrity of the files there, by their names. */
  readonly integrities: Readonly<Record<string, string>>;
}

/** What a page will ask for early. */
export interface Hints {
  /** Files of words, as `locales/de.js`. */
  readonly words: readonly string[];
  /** Addresses that an element fetches: the manifest, a catalogue. */
  readonly fetched: readonly string[];
}

/**
 * What stands in a page's head: the script, and before it what lets the browser ask at once for all that the
 * script will ask for in turn. Everything that writes a snippet writes it with this.
 */
export function headMarkup(places: Assets, { words, fetched }: Hints): string {
  const { assets, integrities } = places;
  // A script that is held to its integrity asks for this list first, to hold its chunks to theirs.
  const lists = Object.keys(integrities).filter((file) => file.startsWith('chunks/integrity-'));
  const links = [...words, ...lists].map((file) =>
    h('link', { rel: 'modulepreload', href: `${assets}${file}`, ...held(file, places) }),
  );
  // The mode in which the element fetches; with any other, browsers would ask twice.
  const preloads = fetched.map((href) =>
    h('link', { rel: 'preload', href, as: 'fetch', crossorigin: 'anonymous' }),
  );
  const script = { src: `${assets}trust.js`, ...held('trust.js', places) };
  return `${printHtml([...links, ...preloads])}<script type="module"${attributeMarkup(script)}></script>\n`;
}

/** What holds a file to what was built, where that is known. */
function held(file: string, { integrities }: Assets): Attributes {
  const integrity = Object.hasOwn(integrities, file) ? integrities[file] : undefined;
  return integrity ? { integrity, crossorigin: 'anonymous' } : {};
}
