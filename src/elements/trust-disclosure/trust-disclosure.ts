import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import { disclosureView } from '../../content/disclosure-view.js';
import { ExportParts } from '../../controllers/export-parts.js';
import { RichTextController } from '../../controllers/rich-text-controller.js';
import {
  TrustController,
  trustProperties,
  type TrustContent,
  type TrustHost,
} from '../../controllers/trust-controller.js';
import { disclosureWords } from '../../i18n/disclosure-words.js';
import { controlStyles } from '../../styles/control-styles.js';
import { proseStyles } from '../../styles/prose-styles.js';
import { rootStyles } from '../../styles/root-styles.js';
import { frame } from '../../templates/frame.js';
import { heading } from '../../templates/heading.js';
import { empty, failed, loading } from '../../templates/load-state.js';
import { richText } from '../../templates/rich-text.js';
import { say } from '../../templates/say.js';
import { channels } from './channels.js';
import { bountySection, expectations } from './expectations.js';
import { formParts } from './form-parts.js';
import { FormPanel } from './form-panel.js';
import { listsSection, reservation, section, stateNotice } from './section.js';
import { trustDisclosureStyles } from './trust-disclosure-styles.js';

/**
 * The vulnerability-disclosure policy: how to report, what is wanted, the rules, and what a reporter can
 * expect. The report form opens in place, and is loaded when somebody is about to open it.
 *
 * @attr {'none'} draft - `none` keeps nothing of what is typed in the storage of the session; also from an ancestor.
 * @slot - Fallback: shown until the manifest is there, and when it cannot be had.
 * @slot challenge - What proves to the receiver that somebody is there; it stands in the form. See docs/receiver.md.
 * @fires {CustomEvent<ManifestLoadedDetail>} trust-manifest-loaded - A manifest is ready: `{url, issues}`.
 * @fires {CustomEvent<ManifestFailedDetail>} trust-manifest-failed - A manifest cannot be had: `{url, reason, issues}`.
 * @fires {CustomEvent<SubmitDetail>} trust-disclosure-submit - From the form, before a report is sent, cancelable: `{submission, files, respondWith(promise)}`.
 * @fires {CustomEvent<SubmittedDetail>} trust-disclosure-submitted - From the form: a report has arrived: `{id, reference?, outcome}`.
 * @fires {CustomEvent<SubmitFailedDetail>} trust-disclosure-failed - From the form: a report could not be sent: `{id, reason, retryable}`.
 * @csspart heading - The section's heading.
 * @csspart state - The notice that the policy is paused or closed.
 * @csspart channels - How to report.
 * @csspart open-form - The button that opens the form.
 * @csspart form-area - Where the form opens.
 * @csspart languages - The languages in which reports are read.
 * @csspart include - What a report should hold.
 * @csspart scope - What is in scope and what is not.
 * @csspart in - The list of what is.
 * @csspart out - The list of what is not.
 * @csspart weaknesses - Kinds of vulnerabilities.
 * @csspart accepted - Those that are wanted.
 * @csspart excluded - Those that are not.
 * @csspart reservation - What the company reserves to itself.
 * @csspart rules - What to do, and what not.
 * @csspart do - The list of what to do.
 * @csspart dont - The list of what not to do.
 * @csspart entry - One line of a list.
 * @csspart promises - What a reporter can expect.
 * @csspart safe-harbor - How far a reporter is safe from legal steps.
 * @csspart times - How long each step takes.
 * @csspart bounty - The bounty.
 * @csspart bounty-state - Whether it is open, closed or none.
 * @csspart version - The policy's version.
 * @csspart subheading - The heading of a topic.
 * @csspart list-heading - The heading of a list.
 * @csspart icon - A glyph beside a word.
 * @csspart prose - Rich text.
 * @csspart link - A link.
 * @example
 * ```html
 * <trust-disclosure manifest="/trust.json" locale="de"></trust-disclosure>
 * ```
 */
export class TrustDisclosure extends LitElement implements TrustHost {
  static override styles = [rootStyles, proseStyles, controlStyles, trustDisclosureStyles];

  static override properties: PropertyDeclarations = { ...trustProperties };

  readonly #trust = new TrustController(this, {
    isEmpty: hasNoPolicy,
    parts: ['page', disclosureWords],
  });
  readonly #rich = new RichTextController(this);
  readonly #panel = new FormPanel(this);

  declare manifest: string | undefined;
  declare data: unknown;
  declare locale: string | undefined;
  declare headingLevel: number;
  declare asOf: string | undefined;

  constructor() {
    super();
    new ExportParts(
      this,
      `state,channels,open-form,form-area,languages,include,scope,weaknesses,reservation,rules,entry,in,out,accepted,excluded,do,dont,list-heading,promises,safe-harbor,times,bounty,bounty-state,version,${formParts}`,
    );
    this.headingLevel = 2;
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
        return frame(state.content.words, this.#renderPolicy(state.content));
    }
  }

  #renderEmpty({ words }: TrustContent): TemplateResult {
    return html`${heading(this.headingLevel, 'heading', words.t('disclosure.heading'))}
    ${empty(words.t('disclosure.empty'))}`;
  }

  #renderPolicy(content: TrustContent): TemplateResult | typeof nothing {
    const { manifest, reader, words, base } = content;
    const view = disclosureView(manifest, reader);
    if (!view) return nothing;
    const context = { words, base, rich: this.#rich, level: this.headingLevel };
    return html`${heading(this.headingLevel, 'heading', words.t('disclosure.heading'))}
    ${stateNotice(view, context)} ${richText(view.intro, context)}
    ${channels(view, this.#panel, context)} ${this.#renderForm(content)}
    ${
      view.include
        ? section('include', 'disclosure.include', richText(view.include, context), context)
        : nothing
    }
    ${listsSection(view.scope, context)} ${listsSection(view.weaknesses, context)}
    ${reservation(view, context)} ${listsSection(view.rules, context)}
    ${expectations(view, context)} ${bountySection(view, context)}
    ${
      view.version
        ? html`<p class="version muted small" part="version">${say(view.version, words)}</p>`
        : nothing
    }`;
  }

  /** The form speaks the language of this section, whose root would otherwise hide the page's. */
  #renderForm({ words, reader }: TrustContent): TemplateResult {
    const { status, isShown } = this.#panel;
    return html`<div class="no-print" id="report" part="form-area" ?hidden=${!isShown}>
      ${
        status === 'loading' ? html`<p class="placeholder">${words.t('load.loading')}</p>` : nothing
      }
      ${
        status === 'failed'
          ? html`<div class="notice" role="status">
              <p>${words.t('load.failed.network')}</p>
              <button type="button" class="button" part="retry" @click=${this.#panel.open}>
                ${words.t('load.retry')}
              </button>
            </div>`
          : nothing
      }
      ${
        status === 'unopened'
          ? nothing
          : html`<trust-disclosure-form
              exportparts=${formParts}
              .manifest=${this.manifest}
              .data=${this.data}
              .locale=${reader.chain[0]}
              .headingLevel=${this.headingLevel + 1}
              .asOf=${this.asOf}
              ><slot name="challenge" slot="challenge"></slot
            ></trust-disclosure-form>`
      }
    </div>`;
  }
}

function hasNoPolicy({ manifest, reader }: TrustContent): boolean {
  return !disclosureView(manifest, reader);
}
