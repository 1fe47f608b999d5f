import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import { updatesOf, updateView } from '../../content/updates-view.js';
import { ExportParts } from '../../controllers/export-parts.js';
import { DeepLinkController } from '../../controllers/deep-link-controller.js';
import { PrintController } from '../../controllers/print-controller.js';
import { RichTextController } from '../../controllers/rich-text-controller.js';
import {
  TrustController,
  trustProperties,
  type TrustContent,
  type TrustHost,
} from '../../controllers/trust-controller.js';
import { registerWords } from '../../i18n/register-words.js';
import type { Words } from '../../i18n/index.js';
import { controlStyles } from '../../styles/control-styles.js';
import { proseStyles } from '../../styles/prose-styles.js';
import { rootStyles } from '../../styles/root-styles.js';
import { frame } from '../../templates/frame.js';
import { heading } from '../../templates/heading.js';
import { empty, failed, loading } from '../../templates/load-state.js';
import { trustUpdatesStyles } from './trust-updates-styles.js';
import { updateEntry, updatePrefix } from './update.js';

/** So many updates come at a time. */
const pageSize = 20;

/**
 * What a company has announced, newest first, twenty at a time. `#trust-update-<id>` in the page's address
 * leads to one.
 *
 * @slot - Fallback: shown until the manifest is there, and when it cannot be had.
 * @fires {CustomEvent<ManifestLoadedDetail>} trust-manifest-loaded - A manifest is ready: `{url, issues}`.
 * @fires {CustomEvent<ManifestFailedDetail>} trust-manifest-failed - A manifest cannot be had: `{url, reason, issues}`.
 * @csspart heading - The section's heading.
 * @csspart update - One announcement.
 * @csspart kind - Its kind in a word.
 * @csspart update-title - Its heading.
 * @csspart pager - What stands below the list while there is more.
 * @csspart more - The button there that shows older updates.
 * @csspart icon - A glyph beside a word.
 * @csspart prose - Rich text.
 * @csspart link - A link.
 * @example
 * ```html
 * <trust-updates manifest="/trust.json" locale="pt"></trust-updates>
 * ```
 */
export class TrustUpdates extends LitElement implements TrustHost {
  static override styles = [rootStyles, proseStyles, controlStyles, trustUpdatesStyles];

  static override properties: PropertyDeclarations = trustProperties;

  readonly #trust = new TrustController(this, {
    isEmpty: ({ manifest }) => updatesOf(manifest).length === 0,
    parts: ['page', registerWords],
  });
  readonly #rich = new RichTextController(this);
  readonly #print = new PrintController(this);

  declare manifest: string | undefined;
  declare data: unknown;
  declare locale: string | undefined;
  declare headingLevel: number;
  declare asOf: string | undefined;

  #limit = pageSize;

  constructor() {
    super();
    new ExportParts(this, 'update,kind,update-title,more');
    this.headingLevel = 2;
    new DeepLinkController(this, updatePrefix, (id) => this.#reveal(id));
  }

  /** Settles when the element first shows something final. */
  get ready(): Promise<void> {
    return this.#trust.ready;
  }

  /** Loads the manifest again. What is shown stays until then. */
  reload(): Promise<void> {
    return this.#trust.reload();
  }

  protected override render(): TemplateResult {
    const { state } = this.#trust;
    switch (state.status) {
      case 'loading':
        return frame(state.words, loading(state.words));
      case 'failed':
        return frame(
          state.words,
          failed(state.failure, state.words, () => void this.reload()),
        );
      case 'empty':
        return frame(state.content.words, this.#renderEmpty(state.content));
      case 'ready':
        return frame(state.content.words, this.#renderSection(state.content));
    }
  }

  #renderEmpty({ words }: TrustContent): TemplateResult {
    return html`${heading(this.headingLevel, 'heading', words.t('updates.heading'))}
    ${empty(words.t('updates.empty'))}`;
  }

  #renderSection(content: TrustContent): TemplateResult {
    const { manifest, reader, words } = content;
    const updates = updatesOf(manifest);
    const shown = this.#print.isPrinting ? updates : updates.slice(0, this.#limit);
    const options = { level: this.headingLevel + 1, rich: this.#rich };
    return html`${heading(this.headingLevel, 'heading', words.t('updates.heading'))}
      <ul role="list">
        ${shown.map((update) => updateEntry(updateView(update, reader), content, options))}
      </ul>
      ${this.#renderPager(updates.length - shown.length, words)}`;
  }

  #renderPager(left: number, words: Words): TemplateResult | typeof nothing {
    if (left <= 0) return nothing;
    return html`<p class="pager no-print" part="pager">
      <button type="button" class="button" part="more" @click=${this.#more}>
        ${words.t('updates.more', undefined, Math.min(left, pageSize))}
      </button>
    </p>`;
  }

  /** Shows the target of a link, however old it is. */
  async #reveal(id: string): Promise<HTMLElement | undefined> {
    const { state } = this.#trust;
    if (state.status !== 'ready') return undefined;
    const index = updatesOf(state.content.manifest).findIndex((update) => update.id === id);
    if (index >= this.#limit) await this.#show(index + 1);
    return this.#entries()[index];
  }

  /** The focus goes to the first of what has come: the button is far below now, or gone. */
  readonly #more = async (): Promise<void> => {
    const first = this.#limit;
    await this.#show(first + pageSize);
    this.#entries()[first]?.focus();
  };

  async #show(count: number): Promise<void> {
    this.#limit = Math.ceil(count / pageSize) * pageSize;
    this.requestUpdate();
    await this.updateComplete;
  }

  #entries(): NodeListOf<HTMLElement> {
    return this.renderRoot.querySelectorAll<HTMLElement>('.update');
  }
}
