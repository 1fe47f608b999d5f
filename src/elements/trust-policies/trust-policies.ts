import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';

import { cutGroups, type PolicyView } from '../../content/policies-view.js';
import { policySearch } from '../../content/policy-search.js';
import { DeepLinkController } from '../../controllers/deep-link-controller.js';
import { FilterController } from '../../controllers/filter-controller.js';
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
import { toolbarStyles } from '../../styles/toolbar-styles.js';
import { filterField, nothingFound, type FilterContext } from '../../templates/filter-field.js';
import { frame } from '../../templates/frame.js';
import { heading } from '../../templates/heading.js';
import { empty, failed, loading } from '../../templates/load-state.js';
import { FillController } from './fill-controller.js';
import { groupsOf } from './groups-of.js';
import { OpenController, policyPrefix } from './open-controller.js';
import { policyGroup, type PolicyRows } from './policy.js';
import { toolbar } from './toolbar.js';
import { trustPoliciesStyles } from './trust-policies-styles.js';

export type { PolicyToggleDetail } from './open-controller.js';

/**
 * A company's policies as rows that open in place, in groups. `#trust-policy-<id>` in the page's address
 * opens one; so does in-page find, where the browser can, in lists of up to 300.
 *
 * @slot - Fallback: shown until the manifest is there, and when it cannot be had.
 * @fires {CustomEvent<ManifestLoadedDetail>} trust-manifest-loaded - A manifest is ready: `{url, issues}`.
 * @fires {CustomEvent<ManifestFailedDetail>} trust-manifest-failed - A manifest cannot be had: `{url, reason, issues}`.
 * @fires {CustomEvent<PolicyToggleDetail>} trust-policy-toggle - A policy was opened or closed: `{id, open}`.
 * @csspart heading - The section's heading.
 * @csspart toolbar - What stands above the policies.
 * @csspart filter - The field to filter by.
 * @csspart count - How many policies the filter leaves.
 * @csspart open-all - The button that opens all that are shown.
 * @csspart close-all - The button that closes all that are shown.
 * @csspart nothing - What stands there when the filter leaves none, with a button that clears it.
 * @csspart group - A group of policies.
 * @csspart group-heading - Its heading.
 * @csspart policy - One policy.
 * @csspart policy-summary - What opens it.
 * @csspart policy-title - Its heading.
 * @csspart excerpt - Its first words, while it is closed.
 * @csspart policy-body - Its open part.
 * @csspart policy-facts - How often, when reviewed, for which frameworks, with what evidence.
 * @csspart clear - That button.
 * @csspart icon - A glyph beside a word.
 * @csspart prose - Rich text.
 * @csspart link - A link.
 * @example
 * ```html
 * <trust-policies manifest="/trust.json" groups="access operations" filter open="backups"></trust-policies>
 * ```
 */
export class TrustPolicies extends LitElement implements TrustHost {
  static override styles = [
    rootStyles,
    proseStyles,
    controlStyles,
    panelStyles,
    toolbarStyles,
    trustPoliciesStyles,
  ];

  static override properties: PropertyDeclarations = {
    ...trustProperties,
    groups: {},
    filter: { type: Boolean },
    open: {},
  };

  readonly #trust = new TrustController(this, {
    isEmpty: (content) => groupsOf(this, content).length === 0,
  });
  readonly #rich = new RichTextController(this);
  readonly #print = new PrintController(this);
  readonly #filter = new FilterController(this);
  readonly #fill = new FillController(this, () => this.#policies);
  readonly #opened = new OpenController(this, this.#print, (policy) => this.#fill.addBody(policy));

  declare manifest: string | undefined;
  declare data: unknown;
  declare locale: string | undefined;
  declare headingLevel: number;
  declare asOf: string | undefined;
  /** Ids of the groups to show, in this order, separated by spaces. Default: all of them. */
  declare groups: string | undefined;
  /** Shows a field that filters the policies by their words. Default: no. */
  declare filter: boolean;
  /** The id of a policy to open. Others stay as they are. */
  declare open: string | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    this.filter = false;
    new DeepLinkController(this, policyPrefix, (id) => this.#reveal(id));
  }

  /** Settles when the element first shows something final. */
  get ready(): Promise<void> {
    return this.#trust.ready;
  }

  /** Loads the manifest again. What is shown stays until then. */
  reload(): Promise<void> {
    return this.#trust.reload();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open) this.#opened.set([{ id: this.open }], true);
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
    return html`${heading(this.headingLevel, 'heading', words.t('policies.heading'))}
    ${empty(words.t('policies.empty'))}`;
  }

  #renderSection(content: TrustContent): TemplateResult {
    const { words } = content;
    const policies = this.#policies;
    const query = this.filter ? this.#filter.query : '';
    const found = new Set(policies.filter(policySearch(query)));
    const outcome = { query, found: found.size, total: policies.length };
    const context: FilterContext = { words, group: 'policies', filter: this.#filter };
    const filter = this.filter ? filterField(outcome, context) : nothing;
    return html`${heading(this.headingLevel, 'heading', words.t('policies.heading'))}
      ${policies.length > 1 ? toolbar(filter, words, (open) => this.#opened.set(found, open)) : nothing}
      ${query && found.size === 0 ? nothingFound(context) : nothing}
      <div class=${this.#fill.isLong ? 'long' : nothing}>
        ${this.#renderGroups(found, content)}
      </div>`;
  }

  #renderGroups(found: ReadonlySet<PolicyView>, content: TrustContent): TemplateResult[] {
    const { isPrinting } = this.#print;
    const groups = groupsOf(this, content);
    const isWhole = isPrinting || found.size < this.#policies.length;
    const rows: PolicyRows = {
      level: this.headingLevel + 1,
      rich: this.#rich,
      isShown: (policy) => isPrinting || found.has(policy),
      isOpen: (policy) => this.#opened.isOpen(policy),
      hasBody: (policy) => isPrinting || this.#fill.hasBody(policy),
    };
    return (isWhole ? groups : cutGroups(groups, this.#fill.rows)).map((group) =>
      policyGroup(group, content, rows),
    );
  }

  get #policies(): readonly PolicyView[] {
    const { state } = this.#trust;
    if (state.status !== 'ready') return [];
    return groupsOf(this, state.content).flatMap(({ policies }) => policies);
  }

  /** Opens the target of a link and answers what takes the focus. */
  #reveal(id: string): HTMLElement | undefined {
    const row = this.renderRoot.querySelector<HTMLElement>(`#${policyPrefix}${CSS.escape(id)}`);
    if (!row) return undefined;
    if (row.hidden) this.#filter.query = '';
    this.#opened.set([{ id }], true);
    return row.querySelector('summary') ?? row;
  }
}
