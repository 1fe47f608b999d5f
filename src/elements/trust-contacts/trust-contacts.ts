import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';

import { contactsView } from '../../content/contacts-view.js';
import { ExportParts } from '../../controllers/export-parts.js';
import {
  TrustController,
  trustProperties,
  type TrustContent,
  type TrustHost,
} from '../../controllers/trust-controller.js';
import { disclosureWords } from '../../i18n/disclosure-words.js';
import { rootStyles } from '../../styles/root-styles.js';
import { frame } from '../../templates/frame.js';
import { heading } from '../../templates/heading.js';
import { empty, failed, loading } from '../../templates/load-state.js';
import { person } from './person.js';
import { trustContactsStyles } from './trust-contacts-styles.js';

/**
 * Whom to ask about what: people and teams with their roles, addresses and PGP fingerprints.
 *
 * @slot - Fallback: shown until the manifest is there, and when it cannot be had.
 * @fires {CustomEvent<ManifestLoadedDetail>} trust-manifest-loaded - A manifest is ready: `{url, issues}`.
 * @fires {CustomEvent<ManifestFailedDetail>} trust-manifest-failed - A manifest cannot be had: `{url, reason, issues}`.
 * @csspart heading - The section's heading.
 * @csspart contact-entry - One contact.
 * @csspart fingerprint - The fingerprint of a contact's key.
 * @csspart link - A link.
 * @example
 * ```html
 * <trust-contacts manifest="/trust.json"></trust-contacts>
 * ```
 */
export class TrustContacts extends LitElement implements TrustHost {
  static override styles = [rootStyles, trustContactsStyles];

  static override properties: PropertyDeclarations = trustProperties;

  readonly #trust = new TrustController(this, {
    isEmpty: ({ manifest }) => !manifest.contacts?.length,
    parts: ['page', disclosureWords],
  });

  declare manifest: string | undefined;
  declare data: unknown;
  declare locale: string | undefined;
  declare headingLevel: number;
  declare asOf: string | undefined;

  constructor() {
    super();
    new ExportParts(this, 'contact-entry,fingerprint');
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
        return frame(
          state.content.words,
          html`${this.#renderHeading(state.content)}
          ${empty(state.content.words.t('contacts.empty'))}`,
        );
      case 'ready':
        return frame(state.content.words, this.#renderPeople(state.content));
    }
  }

  #renderHeading({ words }: TrustContent): TemplateResult {
    return heading(this.headingLevel, 'heading', words.t('contacts.heading'));
  }

  #renderPeople(content: TrustContent): TemplateResult {
    const { manifest, reader, now } = content;
    const people = contactsView(manifest, reader, now);
    return html`${this.#renderHeading(content)}
      <ul class="people" role="list">
        ${people.map((contact) => person(contact, content))}
      </ul>`;
  }
}
