import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import { badgesView, type BadgesView, type BadgeView } from '../../content/badges-view.js';
import { DeepLinkController } from '../../controllers/deep-link-controller.js';
import { PrintController } from '../../controllers/print-controller.js';
import { RichTextController } from '../../controllers/rich-text-controller.js';
import {
  TrustController,
  trustProperties,
  type TrustContent,
  type TrustHost,
} from '../../controllers/trust-controller.js';
import { controlStyles } from '../../styles/control-styles.js';
import { panelStyles } from '../../styles/panel-styles.js';
import { proseStyles } from '../../styles/prose-styles.js';
import { rootStyles } from '../../styles/root-styles.js';
import { frame } from '../../templates/frame.js';
import { heading } from '../../templates/heading.js';
import { empty, failed, loading } from '../../templates/load-state.js';
import { badgeCard, compactBadge } from './badge.js';
import { inheritedAssurances, notClaimed } from './apart.js';
import { trustBadgesStyles } from './trust-badges-styles.js';

/**
 * Compliance badges with the status they have today, computed from their dates. Each opens its evidence in
 * place; `#trust-badge-<id>` in the page's address opens one. What suppliers hold, and what the company does not
 * claim, stands apart from its own.
 *
 * @slot - Fallback: shown until the manifest is there, and when it cannot be had.
 * @fires {CustomEvent<ManifestLoadedDetail>} trust-manifest-loaded - A manifest is ready: `{url, issues}`.
 * @fires {CustomEvent<ManifestFailedDetail>} trust-manifest-failed - A manifest cannot be had: `{url, reason, issues}`.
 * @csspart heading - The section's heading.
 * @csspart badge - One badge; carries its status in `data-status`.
 * @csspart badge-name - Its name.
 * @csspart badge-status - Its status: icon and word.
 * @csspart badge-line - Who says so, and until when.
 * @csspart evidence - The open part of a badge.
 * @csspart inherited - Suppliers' assurances.
 * @csspart not-claimed - What the company does not claim.
 * @csspart subheading - The heading of what stands apart.
 * @csspart icon - A glyph beside a word.
 * @csspart prose - Rich text.
 * @csspart link - A link.
 * @example
 * ```html
 * <trust-badges manifest="/trust.json" locale="de" layout="compact"></trust-badges>
 * ```
 */
export class TrustBadges extends LitElement implements TrustHost {
  static override styles = [rootStyles, proseStyles, controlStyles, panelStyles, trustBadgesStyles];

  static override properties: PropertyDeclarations = { ...trustProperties, layout: {} };

  readonly #trust = new TrustController(this, { isEmpty: hasNoBadges });
  readonly #rich = new RichTextController(this);

  declare manifest: string | undefined;
  declare data: unknown;
  declare locale: string | undefined;
  declare headingLevel: number;
  declare asOf: string | undefined;
  /** `cards` show the evidence; `compact` is a line of names and statuses. Default: `cards`. */
  declare layout: 'cards' | 'compact';

  constructor() {
    super();
    this.headingLevel = 2;
    this.layout = 'cards';
    new PrintController(this);
    new DeepLinkController(this, 'trust-badge-', (id) => this.#open(id));
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
    return html`${heading(this.headingLevel, 'heading', words.t('badges.heading'))}
    ${empty(words.t('badges.empty'))}`;
  }

  #renderSection(content: TrustContent): TemplateResult {
    const { manifest, reader, now, words } = content;
    const view = badgesView(manifest, reader, now);
    const hasOwn = view.badges.length > 0;
    // Without badges there is no heading above these, and theirs take its level.
    const level = this.headingLevel + (hasOwn ? 1 : 0);
    return html`${
      hasOwn
        ? html`${heading(this.headingLevel, 'heading', words.t('badges.heading'))}
          ${this.#renderBadges(view, content)}`
        : nothing
    }
    ${inheritedAssurances(view, level, content, this.#rich)}
    ${notClaimed(view, level, content, this.#rich)}`;
  }

  #renderBadges(view: BadgesView, content: TrustContent): TemplateResult {
    const isCompact = this.layout === 'compact';
    const renderOne = (badge: BadgeView): TemplateResult =>
      isCompact
        ? compactBadge(badge, content)
        : badgeCard(badge, content, {
            level: this.headingLevel + 1,
            rich: this.#rich,
          });
    return html`<ul class=${isCompact ? 'compact' : 'badges'} role="list">
      ${view.badges.map(renderOne)}
    </ul>`;
  }

  #open(id: string): HTMLElement | undefined {
    const badge = this.renderRoot.querySelector<HTMLElement>(`#badge-${CSS.escape(id)}`);
    const details = badge?.querySelector('details');
    if (details) details.open = true;
    return details?.querySelector('summary') ?? badge ?? undefined;
  }
}

function hasNoBadges({ manifest }: TrustContent): boolean {
  const { certifications, inheritedAssurances, notClaimed } = manifest;
  return !certifications?.length && !inheritedAssurances?.length && !notClaimed?.length;
}
