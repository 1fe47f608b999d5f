import type { LitElement, ReactiveController, TemplateResult } from 'lit';

import { encryptsReports } from '../../content/encryption-key.js';
import { LaterModule } from '../../controllers/later-module.js';
import type { TrustContent } from '../../controllers/trust-state.js';
import type { FormMemory, FormPart } from '../../submission/index.js';
import type { CvssPart } from './cvss-part.js';
import type * as encryptionModule from './encryption-notice.js';
import type { ReportExtras } from './report-extras.js';
import type { ReportPartsOptions } from './report-options.js';

/** What shows that somebody turns to the form. */
const listened = ['focusin', 'pointerover', 'input', 'dragover', 'drop', 'paste'] as const;

/** Controls whose values change what else is shown. */
const watched: readonly string[] = ['exploited', 'personalData', 'cvss', 'policyAcknowledged'];

/**
 * What a report holds besides its plain fields: attachments, the record of the acknowledged policy, guidance,
 * a CVSS vector. The code for it is loaded when somebody turns to the form; what comes before is kept.
 */
export class ReportParts implements ReactiveController, FormPart {
  readonly #host: LitElement;
  readonly #options: ReportPartsOptions;
  readonly #extras: LaterModule<ReportExtras>;
  readonly #cvss: LaterModule<CvssPart>;
  readonly #encryption: LaterModule<typeof encryptionModule>;
  #isVector: boolean | undefined;
  /** Files that came before the code that takes them. As long as there are some, nothing is sent. */
  #waiting: readonly File[] = [];
  /** What was kept, until the code that takes it is there. */
  #kept: FormMemory = {};

  constructor(host: LitElement, options: ReportPartsOptions) {
    this.#host = host;
    this.#options = options;
    this.#extras = new LaterModule(host, async () => {
      const { ReportExtras } = await import('./report-extras.js');
      const extras = new ReportExtras(host, options);
      extras.recall(this.#kept);
      return extras;
    });
    this.#encryption = new LaterModule(host, () => import('./encryption-notice.js'));
    this.#cvss = new LaterModule(host, async () => {
      const { CvssPart } = await import('./cvss-part.js');
      return new CvssPart(host, options.words);
    });
    host.addController(this);
  }

  /** What is rendered of the extras, once they are there. */
  get extras(): ReportExtras | undefined {
    return this.#extras.now;
  }

  /** Whether files were chosen that cannot be taken, because the code for it did not arrive. */
  get isStuck(): boolean {
    return this.#extras.hasFailed && this.#waiting.length > 0;
  }

  /** Whether the report is rated with a vector: as was chosen, else as a restored draft says. */
  get isVector(): boolean {
    return this.#isVector ?? Boolean(this.controlOf('cvss')?.value);
  }

  hostConnected(): void {
    for (const type of listened) this.#host.addEventListener(type, this.#onEvent);
  }

  hostDisconnected(): void {
    for (const type of listened) this.#host.removeEventListener(type, this.#onEvent);
  }

  controlOf(name: string): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector?.(`[name="${name}"]`) ?? null;
  }

  /** The calculator, where a vector is wanted and it could be loaded. */
  calculator(content: TrustContent): TemplateResult | undefined {
    this.#cvss.ahead();
    return this.#cvss.now?.calculator(content);
  }

  /** For whom the report is encrypted, where the company has a key. */
  encryption(content: TrustContent): TemplateResult | undefined {
    if (!encryptsReports(content.manifest)) return undefined;
    this.#encryption.ahead();
    return this.#encryption.now?.encryptionNotice(content);
  }

  /** Rates by word, or with a vector. */
  readonly chooseRating = async (event: Event): Promise<void> => {
    this.#isVector = (event.target as HTMLInputElement).value === 'cvss';
    if (this.#isVector) void this.#cvss.need();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#options.recheck();
  };

  /** Takes the files of a picker, and leaves it empty for others. */
  readonly choose = (event: Event): void => {
    const picker = event.target as HTMLInputElement;
    const files = [...(picker.files ?? [])];
    picker.value = '';
    this.#add(files);
  };

  /** Tries again to load what takes the files. */
  readonly retry = (): void => void this.#need();

  values(): ReturnType<NonNullable<FormPart['values']>> {
    return { ...this.extras?.values(), ...this.#cvss.now?.values() };
  }

  errors(): ReturnType<NonNullable<FormPart['errors']>> {
    return [
      ...this.#unloaded.map((field) => ({ field, code: 'unloaded' })),
      ...(this.extras?.errors() ?? []),
      ...(this.#cvss.now?.errors() ?? []),
    ];
  }

  files(): readonly File[] {
    return this.extras?.files() ?? [];
  }

  remember(): FormMemory {
    return this.extras?.remember() ?? {};
  }

  recall(memory: FormMemory): void {
    this.#kept = memory;
    this.extras?.recall(memory);
  }

  async ready(): Promise<void> {
    // A try that was under way, and fails, is not the one that was asked for.
    const extras = (await this.#need()) ?? (await this.#need());
    await extras?.settle();
    if (this.controlOf('cvss')?.matches(':enabled')) await this.#cvss.need();
    if (this.#encryption.hasFailed) void this.#encryption.need();
  }

  clear(): void {
    this.#isVector = undefined;
    this.#waiting = [];
    this.#kept = {};
    this.extras?.clear();
    this.#cvss.now?.clear();
  }

  /** Fields of which a part would be missing in the report: without the code for it, it is not sent. */
  get #unloaded(): readonly string[] {
    const isTicked = this.controlOf('policyAcknowledged')?.checked;
    return [
      ...(this.#waiting.length > 0 ? ['attachments'] : []),
      ...(isTicked && !this.extras ? ['policyAcknowledged'] : []),
    ];
  }

  /** Loads the extras, which take what waits for them: whoever asked. */
  async #need(): Promise<ReportExtras | undefined> {
    const extras = await this.#extras.need();
    if (extras && this.#waiting.length > 0) extras.add(this.#waiting);
    if (extras) this.#waiting = [];
    return extras;
  }

  #add(files: readonly File[]): void {
    this.#waiting = [...this.#waiting, ...files];
    void this.#need();
  }

  readonly #onEvent = (event: Event): void => {
    void this.#need();
    if (event.type === 'input') this.#onInput(event);
    else if (event instanceof DragEvent) this.#onFiles(event, event.dataTransfer);
    else if (event instanceof ClipboardEvent) this.#onFiles(event, event.clipboardData);
  };

  /** A file that is dropped beside the field would replace the page, and the report with it. */
  #onFiles(event: Event, data: DataTransfer | null): void {
    // Word processors put a picture beside the text that is meant.
    const isText = event.type === 'paste' && data?.types.includes('text/plain');
    if (!data?.types.includes('Files') || isText) return;
    event.preventDefault();
    if (this.controlOf('attachments')) this.#add([...data.files]);
  }

  #onInput(event: Event): void {
    const { name = '' } = event.composedPath()[0] as Partial<HTMLInputElement>;
    if (!watched.includes(name)) return;
    if (name === 'policyAcknowledged') void this.#need().then((extras) => extras?.acknowledge());
    this.#host.requestUpdate();
  }
}
