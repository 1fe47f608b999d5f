import type { LitElement } from 'lit';

import { loadWords, type Words, type WordsPart } from '../i18n/index.js';
import type { TrustContent } from './trust-state.js';
import { warnOnce } from './warn.js';

/**
 * Words of a part that came later than its host. They follow the host's language; until the new ones are
 * there, the old ones stay.
 */
export class LaterWords {
  readonly #host: LitElement;
  readonly #part: WordsPart;
  /** The host's words for which these were loaded last: there are new ones with each language. */
  #for: Words | undefined;
  #words: Words | undefined;

  constructor(host: LitElement, part: WordsPart) {
    this.#host = host;
    this.#part = part;
  }

  /** The words for what the host shows; `undefined` until the first have come. */
  of(content: TrustContent): Words | undefined {
    if (this.#for !== content.words) {
      this.#for = content.words;
      void this.#load(content);
    }
    return this.#words;
  }

  async #load({ words, reader, manifest }: TrustContent): Promise<void> {
    const [locale = words.lang] = reader.chain;
    const loaded = await loadWords({
      locale,
      fallback: manifest.defaultLocale,
      parts: [this.#part],
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
