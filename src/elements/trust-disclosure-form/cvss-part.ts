import type { LitElement, TemplateResult } from 'lit';

import { cvssScore } from '../../content/cvss-score.js';
import type { CvssVersion } from '../../content/cvss-metrics.js';
import { readVector, writeVector, type CvssReading } from '../../content/cvss-vector.js';
import { LaterWords } from '../../controllers/later-words.js';
import type { TrustContent } from '../../controllers/trust-state.js';
import type { WordsPart } from '../../i18n/index.js';
import { reportWords } from '../../i18n/report-words.js';
import { adoptStyles } from '../../styles/adopt-styles.js';
import type { FieldError, FormPart } from '../../submission/index.js';
import { cvssCalculator } from './cvss-calculator.js';
import { cvssStyles } from './cvss-styles.js';

/**
 * A CVSS vector: the text field holds it, and the calculator shows and changes what the text says, so that a
 * draft needs to keep the text only. What is sent is in the canonical order.
 */
export class CvssPart implements FormPart {
  readonly #host: LitElement;
  readonly #words: LaterWords;
  #version: CvssVersion = '3.1';
  /** What was rated in the other version: there is a way back. */
  #left: { readonly version: CvssVersion; readonly text: string } | undefined;

  /** @param parts the parts of the host's words */
  constructor(host: LitElement, parts: WordsPart[]) {
    this.#host = host;
    this.#words = new LaterWords(host, { part: reportWords, key: 'cvss.version', parts });
    adoptStyles(host, cvssStyles);
  }

  /** The calculator, once its words are there. */
  calculator(content: TrustContent): TemplateResult | undefined {
    const words = this.#words.of(content);
    if (!words) return undefined;
    const reading = this.#read();
    this.#version = reading.version ?? this.#version;
    return cvssCalculator(
      { version: this.#version, reading, score: cvssScore(reading), severity: content.words },
      words,
      { chooseVersion: this.#chooseVersion, choose: this.#choose },
    );
  }

  values(): ReturnType<NonNullable<FormPart['values']>> {
    const { version, metrics, faults } = this.#read();
    return this.#text && version && faults.length === 0
      ? { cvss: writeVector(version, metrics) }
      : {};
  }

  errors(): readonly FieldError[] {
    const [fault] = this.#text ? this.#read().faults : [];
    return fault ? [{ field: 'cvss', ...fault }] : [];
  }

  clear(): void {
    this.#left = undefined;
  }

  /** Before the form hears of it, so that what it checks is the new vector. */
  readonly #choose = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement;
    const metrics = new Map(this.#read().metrics);
    metrics.set(name.replace('cvss-', ''), value);
    this.#write(writeVector(this.#version, metrics));
  };

  readonly #chooseVersion = (event: Event): void => {
    const version = (event.target as HTMLInputElement).value as CvssVersion;
    if (version === this.#version) return;
    const left = { version: this.#version, text: this.#text };
    this.#write(this.#left?.version === version ? this.#left.text : '');
    this.#left = left;
    this.#version = version;
  };

  #read(): CvssReading {
    return readVector(this.#text);
  }

  #write(text: string): void {
    const control = this.#control;
    if (control) control.value = text;
    this.#host.requestUpdate();
  }

  /** Empty also while something else is chosen. */
  get #text(): string {
    const control = this.#control;
    return control?.matches(':enabled') ? control.value.trim() : '';
  }

  get #control(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector('[name="cvss"]');
  }
}
