import { nothing, type LitElement, type TemplateResult } from 'lit';

import { AttachmentsController } from '../../controllers/attachments-controller.js';
import { LaterWords } from '../../controllers/later-words.js';
import type { TrustContent } from '../../controllers/trust-controller.js';
import { reportWords } from '../../i18n/report-words.js';
import { attachmentLimits } from '../../schema/report-values.js';
import { adoptStyles } from '../../styles/adopt-styles.js';
import { acceptedExtensions } from '../../submission/attachment-kinds.js';
import type { FormMemory, FormPart } from '../../submission/index.js';
import { Acknowledgement } from './acknowledgement.js';
import { attachmentList, attachmentProgress } from './attachment-list.js';
import { guidance } from './guidance.js';
import { ratingChoice, type RatingContext, type RatingField } from './rating.js';
import { reportExtrasStyles } from './report-extras-styles.js';
import type { ReportPartsOptions } from './report-options.js';

/** What a report needs once somebody fills it in: loaded then. */
export class ReportExtras implements FormPart {
  /** What a file picker offers. */
  readonly accepted = acceptedExtensions.map((extension) => `.${extension}`).join();
  readonly #host: LitElement;
  readonly #options: ReportPartsOptions;
  readonly #attachments: AttachmentsController;
  readonly #acknowledgement = new Acknowledgement();
  readonly #words: LaterWords;

  constructor(host: LitElement, options: ReportPartsOptions) {
    this.#host = host;
    this.#options = options;
    this.#attachments = new AttachmentsController(host, attachmentLimits);
    this.#words = new LaterWords(host, {
      part: reportWords,
      key: 'attachments.remove',
      parts: options.words,
    });
    adoptStyles(host, reportExtrasStyles);
  }

  /** The attached files, with what can be done with each. */
  attachments(content: TrustContent): TemplateResult | typeof nothing {
    const { list } = this.#attachments;
    if (list.length === 0) return nothing;
    return attachmentList(this.#attachments, this.#words.of(content) ?? content.words, {
      remove: this.#remove,
      retry: this.#retry,
    });
  }

  /** What is said aloud while files are looked at. */
  progress(content: TrustContent): string {
    const { list } = this.#attachments;
    const words = list.length > 0 ? this.#words.of(content) : undefined;
    return words ? attachmentProgress(this.#attachments, words) : '';
  }

  /** What to do when an answer calls for it; `answer` is the control's value. */
  guidance(
    name: 'exploited' | 'personalData',
    content: TrustContent,
  ): TemplateResult | typeof nothing {
    return this.#controlOf(name)?.value === 'yes' ? guidance(name, content) : nothing;
  }

  /** A word or a vector, to choose from. */
  rating(context: RatingContext, field: RatingField): TemplateResult {
    return ratingChoice(context, field);
  }

  /** Files that were chosen, dropped or pasted. */
  add(files: readonly File[]): void {
    this.#attachments.add(files);
    void this.#attachments.settle().then(this.#options.recheck);
  }

  /** The box was ticked, or unticked. */
  acknowledge(): void {
    const content = this.#options.content();
    if (!this.#isAcknowledged) this.#acknowledgement.withdraw();
    // A draft that was brought back ticks the box for what was acknowledged before.
    else if (content && !this.#acknowledgement.isGiven) this.#acknowledgement.give(content);
  }

  values(): ReturnType<NonNullable<FormPart['values']>> {
    return {
      ...this.#attachments.values(),
      ...(this.#isAcknowledged && this.#acknowledgement.values()),
    };
  }

  errors(): ReturnType<NonNullable<FormPart['errors']>> {
    return this.#attachments.errors();
  }

  files(): readonly File[] {
    return this.#attachments.files();
  }

  remember(): FormMemory {
    return this.#acknowledgement.remember();
  }

  recall(memory: FormMemory): void {
    this.#acknowledgement.recall(memory);
  }

  async settle(): Promise<void> {
    // A box that a draft has ticked says so for the first time now.
    if (this.#isAcknowledged) this.acknowledge();
    await Promise.all([this.#attachments.settle(), this.#acknowledgement.settle()]);
  }

  clear(): void {
    this.#attachments.clear();
    this.#acknowledgement.withdraw();
  }

  get #isAcknowledged(): boolean {
    return this.#controlOf('policyAcknowledged')?.checked ?? false;
  }

  /** The button that was pressed goes, so the focus does, too: to the next file, or back to the field. */
  readonly #remove = async (id: number): Promise<void> => {
    const place = this.#attachments.list.findIndex((one) => one.id === id);
    this.#attachments.remove(id);
    await this.#host.updateComplete;
    const root = this.#host.renderRoot;
    const buttons = [...root.querySelectorAll<HTMLElement>('[part=attachment-remove]')];
    (buttons[place] ?? buttons.at(-1) ?? this.#controlOf('attachments'))?.focus();
    this.#options.recheck();
  };

  /** The same when a file is read again: "Read again" is not there meanwhile. */
  readonly #retry = async (id: number): Promise<void> => {
    const place = this.#attachments.list.findIndex((one) => one.id === id);
    this.#attachments.retry(id);
    await this.#host.updateComplete;
    const root = this.#host.renderRoot;
    root.querySelectorAll<HTMLElement>('[part=attachment-remove]')[place]?.focus();
    await this.#attachments.settle();
    this.#options.recheck();
  };

  #controlOf(name: string): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector(`[name="${name}"]`);
  }
}
