/** What a request needs once somebody is at it; loaded then. */
import type { LitElement } from 'lit';

import type { RequestableDocument } from '../../content/request-view.js';
import { LaterModule } from '../../controllers/later-module.js';
import type { TrustContent } from '../../controllers/trust-controller.js';
import { adoptStyles } from '../../styles/adopt-styles.js';
import type { FieldError, FormMemory, FormPart } from '../../submission/index.js';
import type { FieldContext } from '../../templates/fields.js';
import { adviceStyles } from './advice-styles.js';
import type { AgreementsPart } from './agreements.js';
import { EmailAdvice } from './email-advice.js';

/** What they join. */
interface Joined {
  /** The parts of the form. */
  readonly form: FormPart[];
  /** The chosen documents that come under an agreement. */
  readonly underAgreement: readonly RequestableDocument[];
}

/** What an address tells, and agreements, which are loaded when one is needed. */
export class LaterParts {
  readonly advice: EmailAdvice;
  readonly #parts: Joined;
  readonly #agreements: LaterModule<AgreementsPart>;
  #memory: FormMemory = {};

  constructor(host: LitElement, content: () => TrustContent | undefined, parts: Joined) {
    this.#parts = parts;
    this.advice = new EmailAdvice(host, content);
    parts.form.push(this.advice, {
      errors: () => this.#withheld(),
      recall: (memory) => (this.#memory = memory),
      clear: () => (this.#memory = {}),
    });
    adoptStyles(host, adviceStyles);
    this.#agreements = new LaterModule(host, async () => {
      const { agreementsPart } = await import('./agreements.js');
      const loaded = agreementsPart(host, content, () => parts.underAgreement);
      loaded.part.recall?.(this.#memory);
      parts.form.push(loaded.part);
      return loaded;
    });
  }

  /** What has to be accepted for the chosen documents; the first time it is loaded. */
  agreements(context: FieldContext, content: TrustContent): unknown {
    if (this.#isNeeded) this.#agreements.ahead();
    return this.#agreements.now?.render(context, content);
  }

  /** Loads what the form cannot be checked without. Never rejects. */
  async ready(): Promise<void> {
    if (this.#isNeeded) await this.#agreements.need();
  }

  get #isNeeded(): boolean {
    return this.#parts.underAgreement.length > 0;
  }

  /** What could not be loaded cannot be accepted, and nothing is asked for without it. */
  #withheld(): readonly FieldError[] {
    const [first] = this.#parts.underAgreement;
    if (!first || this.#agreements.now) return [];
    return [{ field: 'documents', code: 'withheld', params: { titles: first.title.text } }];
  }
}
