import type { LitElement } from 'lit';

import { loadWords, type Words, type WordsPart } from '../i18n/index.js';
import type { TrustContent } from './trust-state.js';
import { warnOnce } from './warn.js';

/** Words of a part that came later than its host. */
export interface LaterWordsOptions {
  readonly part: WordsPart;
  /** A key of the part: it tells whether words hold it. */
  readonly key: string;
  /** The host's own parts. This one becomes one of them, so that it comes with the host's next language. */
  readonly parts: WordsPart[];
}

/**
 * Loads the words of a part for the language that its host shows. Each later language comes with them, so
 * that no frame has two.
 */
export class LaterWords {
  readonly #host: LitElement;
  readonly #options: LaterWordsOptions;
  /** The host's words for which these were loaded last. */
  #for: Words | undefined;
  #words: Words | undefined;

  constructor(host: LitElement, options: LaterWordsOptions) {
    this.#host = host;
    this.#options = options;
    const { part, parts } = options;
    if (!parts.includes(part)) parts.push(part);
  }

  /** The words for what the host shows; `undefined` until they have come. */
  of(content: TrustContent): Words | undefined {
    const { words } = content;
    if (words.t(this.#options.key)) return words;
    if (this.#for !== words) {
      this.#for = words;
      this.#words = undefined;
      void this.#load(content);
    }
    return this.#words;
  }

  async #load({ words, reader, manifest }: TrustContent): Promise<void> {
    const [locale = words.lang] = reader.chain;
    const loaded = await loadWords({
      locale,
      fallback: manifest.defaultLocale,
      parts: [this.#options.part],
      overrides: manifest.strings,
    }).catch(() => undefined);
    // The last call wins.
    if (this.#for !== words) return;
    if (!loaded) {
      // It is tried again when the host is rendered next, for another reason than this one.
      this.#for = undefined;
      warnOnce(this.#host.localName, `No words could be loaded for "${locale}".`);
      return;
    }
    this.#words = loaded;
    this.#host.requestUpdate();
  }
}
