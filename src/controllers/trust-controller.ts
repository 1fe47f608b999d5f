import type { ReactiveController } from 'lit';

import { languageChain, loadWords, sourceLanguage, type Words } from '../i18n/index.js';
import type { LoadedManifest, ManifestState } from '../manifest/index.js';
import { AncestorAttributeController } from './ancestor-attribute.js';
import { HostStates } from './host-states.js';
import { judgedAt } from './judged-at.js';
import { keepFocus } from './keep-focus.js';
import { follow, type Following } from './manifest-source.js';
import { reportLoad } from './report-load.js';
import type { TrustHost } from './trust-host.js';
import type { TrustOptions, TrustState } from './trust-state.js';
import { warnOnce } from './warn.js';

export { trustProperties, type TrustHost } from './trust-host.js';
export type { TrustContent, TrustState } from './trust-state.js';

/** What was loaded together and is shown together: words, and the manifest they were loaded for. */
interface Shown {
  readonly words: Words | undefined;
  /** The language that was asked for. */
  readonly locale: string;
  readonly loaded: LoadedManifest | undefined;
}

/**
 * Gives an element its content: finds the manifest and the language (its own attributes, else those of its
 * ancestors), follows both, and asks for an update when something new can be shown. While a language or a
 * newer manifest is loaded, what is shown stays, and is then exchanged at once.
 */
export class TrustController implements ReactiveController {
  readonly #host: TrustHost;
  readonly #options: TrustOptions;
  readonly #states: HostStates;
  readonly #manifestAbove: AncestorAttributeController;
  readonly #langAbove: AncestorAttributeController;
  readonly #fallbackAbove: AncestorAttributeController;
  #following: Following | undefined;
  #source: readonly unknown[] = [];
  #manifestState: ManifestState = { status: 'loading' };
  /** The manifest, or the failure, that the page was told of last. */
  #reported: unknown;
  #shown: Shown | undefined;
  #wordsKey: readonly unknown[] = [];
  #wordsLoad: Promise<void> | undefined;
  #state: TrustState = { status: 'loading' };

  constructor(host: TrustHost, options: TrustOptions) {
    this.#host = host;
    this.#options = options;
    this.#states = new HostStates(host);
    this.#manifestAbove = new AncestorAttributeController(host, 'data-trust-manifest');
    this.#langAbove = new AncestorAttributeController(host, 'lang');
    this.#fallbackAbove = new AncestorAttributeController(host, 'show-fallback');
    host.addController(this);
  }

  get state(): TrustState {
    return this.#state;
  }

  /** Settles when the element first shows content, that there is none, or that it failed. */
  get ready(): Promise<void> {
    return this.#states.settled;
  }

  /** Settles when what came, if anything came, is shown. */
  async reload(): Promise<void> {
    const restoreFocus = keepFocus(this.#host.shadowRoot);
    this.#wordsKey = [];
    await this.#following?.reload();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.#wordsLoad;
    await this.#host.updateComplete;
    restoreFocus();
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
    if (this.#fallbackAbove.value !== undefined)
      // What is not labelled for want of a file is still shown.
      translations().then(
        ({ labelFallbacks }) => labelFallbacks(this.#host, this, this.#fallbackAbove),
        () => undefined,
      );
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
      // Another source: what the one before said must not stand under its name.
      if (this.#shown && !state.loaded) this.#shown = { ...this.#shown, loaded: undefined };
      this.#report(state);
      this.#host.requestUpdate();
    });
  }

  #report(state: ManifestState): void {
    const outcome = state.status === 'failed' ? state.failure : state.loaded;
    // An element that is moved follows again, and finds what it knows.
    if (state.status === 'loading' || outcome === this.#reported) return;
    this.#reported = outcome;
    reportLoad(this.#host, state);
  }

  #followLanguage(): void {
    const { loaded, status } = this.#manifestState;
    // An empty `lang` says that the language is not known.
    const locale = this.#host.locale || this.#langAbove.value || loaded?.manifest.defaultLocale;
    if (!locale && status === 'loading') return;
    const key = [locale, loaded];
    if (same(key, this.#wordsKey)) return;
    this.#wordsKey = key;
    this.#wordsLoad = this.#load(locale || sourceLanguage, loaded, key);
  }

  async #load(
    locale: string,
    loaded: LoadedManifest | undefined,
    key: readonly unknown[],
  ): Promise<void> {
    const [words, content] = await Promise.all([
      loadWords({
        locale,
        fallback: loaded?.manifest.defaultLocale,
        parts: this.#options.parts ?? ['page'],
        overrides: loaded?.manifest.strings,
      }).catch(() => undefined),
      loaded?.manifest.catalogs
        ? translations()
            .then(({ withCatalogues }) => withCatalogues(loaded, locale))
            .catch(() => loaded)
        : loaded,
    ]);
    if (content && this.#state.status === 'loading')
      await this.#options.prepare?.(content.manifest, locale);
    // The last call wins.
    if (key !== this.#wordsKey) return;
    const isLacking = !words || words.isPart;
    if (isLacking) warnOnce(this.#host.localName, `No words could be loaded for "${locale}".`);
    const kept = isLacking ? this.#shown : undefined;
    this.#shown = { words: kept?.words ?? words, locale: kept?.locale ?? locale, loaded: content };
    this.#host.requestUpdate();
  }

  #nextState(): TrustState {
    const manifest = this.#manifestState;
    const { words, locale = sourceLanguage, loaded } = this.#shown ?? {};
    if (manifest.status === 'failed' && !manifest.loaded && this.#shown)
      return { status: 'failed', failure: manifest.failure, words };
    if (!manifest.loaded || !loaded) return { status: 'loading', words };
    if (!words || words.isPart)
      return { status: 'failed', failure: { ...loaded, reason: 'network' }, words };
    const { defaultLocale, updated } = loaded.manifest;
    // Content speaks the language its words were loaded for.
    const reader = { chain: languageChain(locale), defaultLocale };
    const content = { ...loaded, words, reader, now: judgedAt(this.#host, updated) };
    return { status: this.#options.isEmpty(content) ? 'empty' : 'ready', content };
  }
}

/** A chunk that few pages need. */
const translations = () => import('./translations.js');

function same(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => Object.is(value, other[index]));
}
