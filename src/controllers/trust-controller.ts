import type { LitElement, PropertyDeclarations, ReactiveController } from 'lit';

import type { Reader } from '../content/localize.js';
import {
  languageChain,
  loadWords,
  sourceLanguage,
  type Words,
  type WordsPart,
} from '../i18n/index.js';
import type { LoadedManifest, LoadFailure, ManifestState } from '../manifest/index.js';
import { isIsoDate, startOf } from '../schema/date.js';
import { AncestorAttributeController } from './ancestor-attribute.js';
import { HostStates } from './host-states.js';
import { follow, type Following } from './manifest-source.js';
import { reportLoad } from './report-load.js';
import { warnOnce } from './warn.js';

/** The attributes and properties that every data element has. */
export interface TrustHost extends LitElement {
  /** URL of the manifest, or `#id` of an inline `<script type="application/json">`. */
  manifest: string | undefined;
  /** A manifest as an object; wins over `manifest`. */
  data: unknown;
  /** BCP 47 language; default: the nearest ancestor's `lang`. */
  locale: string | undefined;
  /** Level of the element's own heading, 2 to 6. */
  headingLevel: number;
  /** ISO date at which everything is judged; default: today. */
  asOf: string | undefined;
}

/** The declarations behind {@link TrustHost}, to spread into an element's `static properties`. */
export const trustProperties: PropertyDeclarations = {
  manifest: {},
  data: { attribute: false },
  locale: {},
  headingLevel: { type: Number, attribute: 'heading-level' },
  asOf: { attribute: 'as-of' },
};

/** Everything a view is made from: the manifest, who reads it, in which words, and when. */
export interface TrustContent extends LoadedManifest {
  readonly words: Words;
  readonly reader: Reader;
  /** The moment at which things are judged, in milliseconds since 1970 UTC. */
  readonly now: number;
}

/** Where a data element stands; also its `:state()`. */
export type TrustState =
  | { readonly status: 'loading'; readonly words?: Words | undefined }
  | { readonly status: 'ready' | 'empty'; readonly content: TrustContent }
  | {
      readonly status: 'failed';
      readonly failure: LoadFailure;
      readonly words?: Words | undefined;
    };

export interface TrustOptions {
  /** Whether the manifest has nothing for this element. */
  readonly isEmpty: (content: TrustContent) => boolean;
  readonly parts?: readonly WordsPart[];
}

/**
 * Gives an element its content: finds the manifest and the language (its own attributes, else those of its
 * ancestors), follows both, and asks for an update when something new can be shown. While a language is
 * loaded, what is shown stays and is exchanged at once.
 */
export class TrustController implements ReactiveController {
  readonly #host: TrustHost;
  readonly #options: TrustOptions;
  readonly #states: HostStates;
  readonly #manifestAbove: AncestorAttributeController;
  readonly #langAbove: AncestorAttributeController;
  #following: Following | undefined;
  #source: readonly unknown[] = [];
  #manifestState: ManifestState = { status: 'loading' };
  /** The words shown, and the language that was asked for when they were loaded. */
  #shown: { readonly words: Words | undefined; readonly locale: string } | undefined;
  #wordsKey: readonly unknown[] = [];
  #wordsTicket = 0;
  #state: TrustState = { status: 'loading' };

  constructor(host: TrustHost, options: TrustOptions) {
    this.#host = host;
    this.#options = options;
    this.#states = new HostStates(host);
    this.#manifestAbove = new AncestorAttributeController(host, 'data-trust-manifest');
    this.#langAbove = new AncestorAttributeController(host, 'lang');
    host.addController(this);
  }

  get state(): TrustState {
    return this.#state;
  }

  /** Settles when the element first shows content, that there is none, or that it failed. */
  get ready(): Promise<void> {
    return this.#states.settled;
  }

  async reload(): Promise<void> {
    await this.#following?.reload();
    await this.#host.updateComplete;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#following?.stop();
    this.#following = undefined;
    this.#source = [];
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    this.#followSource();
    this.#followLanguage();
    this.#state = this.#nextState();
    this.#states.show(this.#state.status);
  }

  hostUpdated(): void {
    this.#states.settle(this.#state.status);
  }

  #followSource(): void {
    const { data } = this.#host;
    const reference = this.#host.manifest ?? this.#manifestAbove.value;
    const source = [data, reference];
    if (this.#following && same(source, this.#source)) return;
    this.#following?.stop();
    this.#source = source;
    this.#following = follow(this.#host, { data, reference }, (state) => {
      this.#manifestState = state;
      reportLoad(this.#host, state);
      this.#host.requestUpdate();
    });
  }

  #followLanguage(): void {
    const manifest = this.#manifestState.loaded?.manifest;
    const locale = this.#host.locale ?? this.#langAbove.value ?? manifest?.defaultLocale;
    if (!locale && !manifest && this.#manifestState.status === 'loading') return;
    const key = [locale, manifest];
    if (same(key, this.#wordsKey)) return;
    this.#wordsKey = key;
    void this.#load(locale || sourceLanguage, manifest);
  }

  async #load(locale: string, manifest: LoadedManifest['manifest'] | undefined): Promise<void> {
    const ticket = ++this.#wordsTicket;
    const words = await loadWords({
      locale,
      fallback: manifest?.defaultLocale,
      parts: this.#options.parts ?? ['page'],
      overrides: manifest?.strings,
    }).catch(() => undefined);
    if (ticket !== this.#wordsTicket) return;
    if (!words) warnOnce(this.#host.localName, `No words could be loaded for "${locale}".`);
    this.#shown = { words, locale };
    this.#host.requestUpdate();
  }

  #nextState(): TrustState {
    const { loaded, status } = this.#manifestState;
    const words = this.#shown?.words;
    if (status === 'failed' && !loaded)
      return { status, failure: this.#manifestState.failure, words };
    if (!loaded || !words) return { status: 'loading', words };
    const content = {
      ...loaded,
      words,
      reader: readerOf(loaded, this.#shown?.locale),
      now: this.#now(),
    };
    return { status: this.#options.isEmpty(content) ? 'empty' : 'ready', content };
  }

  #now(): number {
    const { asOf } = this.#host;
    if (!asOf) return Date.now();
    if (isIsoDate(asOf)) return startOf(asOf);
    warnOnce(this.#host.localName, `as-of is not an ISO date ("${asOf}"). Write it as 2027-03-31.`);
    return Date.now();
  }
}

/** Content speaks the language its words were loaded for, so that both are exchanged in one frame. */
function readerOf({ manifest }: LoadedManifest, locale = manifest.defaultLocale): Reader {
  return { chain: languageChain(locale), defaultLocale: manifest.defaultLocale };
}

function same(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => Object.is(value, other[index]));
}
