import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { chooseGroups, policiesView, type PolicyGroupView, type PolicyView } from '../../content/policies-view.js';
import { policySearch } from '../../content/policy-search.js';
import { PrintController } from '../../controllers/print-controller.js';
import { RichTextController } from '../../controllers/rich-text-controller.js';
import { TrustController, trustProperties, type TrustContent, type TrustHost } from '../../controllers/trust-controller.js';
import { controlStyles } from '../../styles/control-styles.js';
import { panelStyles } from '../../styles/panel-styles.js';
import { proseStyles } from '../../styles/prose-styles.js';
import { rootStyles } from '../../styles/root-styles.js';
import { frame } from '../../templates/frame.js';
import { heading } from '../../templates/heading.js';
import { empty, failed, loading } from '../../templates/load-state.js';
import { policyGroup } from './policy.js';
import { trustPoliciesStyles } from './trust-policies-styles.js';

export class TrustPolicies extends LitElement implements TrustHost {
  static override styles = [rootStyles, proseStyles, controlStyles, panelStyles, trustPoliciesStyles];
  static override properties: PropertyDeclarations = { ...trustProperties, groups: {}, filter: {type: Boolean}, open: {} };
  readonly #trust = new TrustController(this, { isEmpty: (content) => this.#groups(content).length === 0 });
  readonly #rich = new RichTextController(this);
  declare manifest: string | undefined;
  declare data: unknown;
  declare locale: string | undefined;
  declare headingLevel: number;
  declare asOf: string | undefined;
  declare groups: string | undefined;
  declare filter: boolean;
  declare open: string | undefined;
  query = '';
  bodies = false;
  constructor() {
    super();
    this.headingLevel = 2;
    new PrintController(this);
  }
  get ready(): Promise<void> { return this.#trust.ready; }
  reload(): Promise<void> { return this.#trust.reload(); }
  #groups({ manifest, reader }: TrustContent): readonly PolicyGroupView[] {
    return chooseGroups(policiesView(manifest, reader), this.groups ?? '');
  }
  protected override render(): TemplateResult {
    const t0 = performance.now();
    const { state } = this.#trust;
    switch (state.status) {
      case 'loading':
        return frame(state.words, loading(state.words));
      case 'failed':
        return frame(state.words, failed(state.failure, state.words, () => void this.reload()));
      case 'empty':
        return frame(state.content.words, empty(state.content.words.t('policies.empty')));
      case 'ready':{
        const r = frame(state.content.words, this.#renderSection(state.content));
        (globalThis as any).tt = performance.now() - t0;
        return r;}
    }
  }
  #renderSection(content: TrustContent): TemplateResult {
    const matches = policySearch(this.query);
    return html`${heading(this.headingLevel, 'heading', content.words.t('policies.heading'))}
    <div>${this.#groups(content).map((group) => policyGroup(group, content, { level: this.headingLevel+1, rich: this.#rich, isShown: matches, hasBody: () => this.bodies }))}</div>`;
  }
}
