import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import {
  hasSection,
  sectionNames,
  wantedSections,
  type SectionName,
} from '../../content/center-sections.js';
import { LaterElements } from '../../controllers/later-elements.js';
import { requireElement } from '../../controllers/lazy-element.js';
import { PrintController } from '../../controllers/print-controller.js';
import { RichTextController } from '../../controllers/rich-text-controller.js';
import {
  TrustController,
  trustProperties,
  type TrustContent,
  type TrustHost,
} from '../../controllers/trust-controller.js';
import { warnOnce } from '../../controllers/warn.js';
import { controlStyles } from '../../styles/control-styles.js';
import { proseStyles } from '../../styles/prose-styles.js';
import { rootStyles } from '../../styles/root-styles.js';
import { frame } from '../../templates/frame.js';
import { empty, failed, loading } from '../../templates/load-state.js';
import { printedFacts } from './overview.js';
import type { SectionContext } from './section-context.js';
import { sections } from './sections.js';
import { trustCenterStyles } from './trust-center-styles.js';

/**
 * The whole trust section of a company: overview, badges, documents, policies, subprocessors, updates,
 * disclosure and contacts, each only where the manifest has something for it. One manifest, read once, serves
 * them all, and the page hears of it once. What a section shows can be styled through the center: its parts are
 * those of the elements below.
 *
 * @attr {'none'} draft - `none` keeps nothing of what is typed in the storage of the session; also from an ancestor.
 * @slot - Fallback: shown until the manifest is there, and when it cannot be had.
 * @slot challenge-request - What proves to the receiver of requests that somebody is there. See docs/receiver.md.
 * @slot challenge-report - The same for reports: an element stands in one form only.
 * @fires {CustomEvent<ManifestLoadedDetail>} trust-manifest-loaded - A manifest is ready: `{url, issues}`. Once, not once per section.
 * @fires {CustomEvent<ManifestFailedDetail>} trust-manifest-failed - A manifest cannot be had: `{url, reason, issues}`.
 * @fires {CustomEvent<DocumentDownloadDetail>} trust-document-download - Before a public file is opened, cancelable: `{documentId, url}`.
 * @fires {CustomEvent<SubmitDetail>} trust-document-request-submit - Before a request is sent, cancelable: `{submission, files, respondWith(promise)}`.
 * @fires {CustomEvent<SubmittedDetail>} trust-document-request-submitted - A request has arrived: `{id, reference?, outcome}`.
 * @fires {CustomEvent<SubmitFailedDetail>} trust-document-request-failed - A request could not be sent: `{id, reason, retryable}`.
 * @fires {CustomEvent<PolicyToggleDetail>} trust-policy-toggle - A policy was opened or closed: `{id, open}`.
 * @fires {CustomEvent<SubmitDetail>} trust-disclosure-submit - Before a report is sent, cancelable: `{submission, files, respondWith(promise)}`.
 * @fires {CustomEvent<SubmittedDetail>} trust-disclosure-submitted - A report has arrived: `{id, reference?, outcome}`.
 * @fires {CustomEvent<SubmitFailedDetail>} trust-disclosure-failed - A report could not be sent: `{id, reason, retryable}`.
 * @csspart overview - What opens the center.
 * @csspart brand - The company's logo or name.
 * @csspart logo - The logo alone.
 * @csspart title - The center's heading.
 * @csspart facts - Legal name and dates.
 * @csspart subheading - The heading of a topic of the overview.
 * @csspart section - Each section below the overview.
 * @csspart contacts - The section of contacts.
 * @csspart prose - Rich text.
 * @csspart link - The link around the brand.
 * @example
 * ```html
 * <trust-center manifest="/trust.json" sections="overview badges policies contacts"></trust-center>
 * ```
 */
export class TrustCenter extends LitElement implements TrustHost {
  static override styles = [rootStyles, proseStyles, controlStyles, trustCenterStyles];

  static override properties: PropertyDeclarations = { ...trustProperties, sections: {} };

  readonly #trust = new TrustController(this, {
    isEmpty: (content) => this.#isEmpty(content),
    // A reader who is in the middle of the fallback is not to lose the place.
    prepare: (manifest, locale) =>
      this.getBoundingClientRect().top < 0 &&
      import('../../controllers/keep-place.js')
        .then(({ keepPlace }) => keepPlace(this, manifest, locale))
        .catch(() => undefined),
  });
  readonly #rich = new RichTextController(this);
  readonly #print = new PrintController(this);

  declare manifest: string | undefined;
  declare data: unknown;
  declare locale: string | undefined;
  declare headingLevel: number;
  declare asOf: string | undefined;
  /** Names of the sections to show, in this order: `overview`, `badges`, `documents`, `policies`, `subprocessors`, `updates`, `disclosure`, `contacts`. Default: all that the manifest has. */
  declare sections: string | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    new LaterElements(this);
  }

  /** Settles when the center and its sections first show something final; later ones do not count. */
  get ready(): Promise<void> {
    return this.#trust.ready.then(() => this.#sectionsReady());
  }

  /** Loads the manifest again. What is shown stays until then. */
  reload(): Promise<void> {
    return this.#trust.reload();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('trust-manifest-loaded', stopOfSection);
    root.addEventListener('trust-manifest-failed', stopOfSection);
    return root;
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
        return frame(state.content.words, this.#renderSections(state.content));
    }
  }

  #renderEmpty(content: TrustContent): TemplateResult {
    return html`${this.#renderSections(content)} ${empty(content.words.t('center.empty'))}`;
  }

  #renderSections(content: TrustContent): TemplateResult {
    const names = this.#names();
    const isTitled = names.includes('overview');
    const context: SectionContext = {
      content,
      rich: this.#rich,
      level: this.headingLevel,
      sectionLevel: this.headingLevel + (isTitled ? 1 : 0),
      asOf: this.asOf,
      printed: this.#print.isPrinting ? new Date().toISOString() : undefined,
    };
    // What is not shown keeps its place: a manifest that is loaded anew must not move a form that is being written.
    return html`${isTitled ? nothing : printedFacts(context)}
    ${names.map((name) => (name === 'overview' || hasSection(name, content.manifest) ? sections[name](context) : nothing))}`;
  }

  #isEmpty({ manifest }: TrustContent): boolean {
    return !this.#names().some((name) => hasSection(name, manifest));
  }

  #names(): readonly SectionName[] {
    const { names, unknown } = wantedSections(this.sections);
    for (const name of unknown) {
      const known = sectionNames.join(', ');
      warnOnce(this.localName, `There is no section "${name}". The sections are ${known}.`);
    }
    return names;
  }

  async #sectionsReady(): Promise<void> {
    const composed = this.renderRoot.querySelectorAll<Section>('.section');
    await Promise.all(
      [...composed].map(async (section) => {
        await requireElement(section.localName).catch(() => undefined);
        await section.ready;
      }),
    );
  }
}

type Section = HTMLElement & { readonly ready?: Promise<void> };

/** The page hears of a manifest once, from the center; what the page put into the slot is not ours. */
function stopOfSection(this: EventTarget, event: Event): void {
  if (event.target instanceof Node && event.target.getRootNode() === this) event.stopPropagation();
}
