import { sources, type Source } from './choice.js';

const key = 'trust-elements configurator';

/** The addresses of the manifests that come with the demo. */
export const addresses: Readonly<Record<Source, string>> = {
  talbrook: '/example/trust.json',
  calcom: '/pages/calcom/trust.json',
  cozero: '/pages/cozero/trust.json',
  joor: '/pages/joor/trust.json',
  web1on1: '/pages/web1on1/trust.json',
  own: '/configurator/own.json',
};

/**
 * What relative addresses in a manifest lead from while it is shown. Those of somebody's own lead to a site
 * that is not here.
 */
export const placeOf = (source: Source): string =>
  source === 'own' ? 'https://your-site.invalid/trust.json' : addresses[source];

/** The texts of the manifests: as they come, and as they were changed, which a reload keeps. */
export class Texts {
  readonly #originals = new Map<Source, string>();
  readonly #changed: Map<Source, string>;

  constructor() {
    this.#changed = new Map(recalled());
  }

  /** Asks for a manifest, once. */
  async load(source: Source): Promise<void> {
    if (this.#originals.has(source)) return;
    const answer = await fetch(addresses[source]);
    if (!answer.ok) throw new TypeError(`${addresses[source]} answers with ${answer.status}.`);
    this.#originals.set(source, await answer.text());
  }

  /** The text as it is now; empty before it has come. */
  of(source: Source): string {
    return this.#changed.get(source) ?? this.#originals.get(source) ?? '';
  }

  isChanged(source: Source): boolean {
    return this.#changed.has(source);
  }

  /** @returns whether it could be kept: storage may be full, or forbidden */
  change(source: Source, text: string): boolean {
    if (text === this.#originals.get(source)) this.#changed.delete(source);
    else this.#changed.set(source, text);
    return this.#keep();
  }

  revert(source: Source): void {
    this.#changed.delete(source);
    this.#keep();
  }

  revertAll(): void {
    this.#changed.clear();
    this.#keep();
  }

  #keep(): boolean {
    try {
      if (this.#changed.size === 0) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify([...this.#changed]));
      return true;
    } catch {
      return false;
    }
  }
}

/** What was kept; nothing, where storage is forbidden or holds something else. */
function recalled(): readonly (readonly [Source, string])[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept.filter(
      (one): one is [Source, string] =>
        Array.isArray(one) && sources.includes(one[0] as Source) && typeof one[1] === 'string',
    );
  } catch {
    return [];
  }
}
