import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import { cvssMetrics, type CvssVersion } from '../../content/cvss-metrics.js';
import type { CvssScore } from '../../content/cvss-score.js';
import type { CvssReading } from '../../content/cvss-vector.js';
import type { Words } from '../../i18n/index.js';
import { icon, type IconName } from '../../templates/icon.js';

/** What the calculator shows. */
export interface CvssView {
  readonly version: CvssVersion;
  readonly reading: CvssReading;
  /** `undefined` while metrics are missing. */
  readonly score: CvssScore | undefined;
  /** The words that name a severity. */
  readonly severity: Words;
}

export interface CvssActions {
  readonly chooseVersion: (event: Event) => void;
  readonly choose: (event: Event) => void;
}

const versions: readonly CvssVersion[] = ['3.1', '4.0'];

/** Metrics that are called the same where they say what happens to a system. */
const impacts: Readonly<Record<string, string>> = {
  ...{ C: 'C', I: 'I', A: 'A', VC: 'C', VI: 'I', VA: 'A', SC: 'C', SI: 'I', SA: 'A' },
};

/** The base metrics of a vector to choose from, and what they come to. */
export function cvssCalculator(view: CvssView, words: Words, actions: CvssActions): TemplateResult {
  const { version, reading } = view;
  const options = versions.map((value) => ({ value, label: value }));
  return html`<div class="cvss" part="cvss">
    ${choiceOf(
      { name: 'cvss-version', label: words.t('cvss.version'), options, chosen: version },
      actions.chooseVersion,
    )}
    ${Object.entries(cvssMetrics[version].base).map(
      ([group, names]) =>
        html`<div class="metrics" role="group" aria-label=${words.t(`cvss.group.${group}`)}>
          <p class="metrics-title" aria-hidden="true">${words.t(`cvss.group.${group}`)}</p>
          ${names.map((name) =>
            choiceOf(metricChoice(name, version, { words, reading }), actions.choose),
          )}
        </div>`,
    )}
    ${scoreLine(view, words)}
  </div>`;
}

interface Choice {
  readonly name: string;
  readonly label: string;
  /** The abbreviation by which vectors call it. */
  readonly short?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string | undefined;
}

function metricChoice(
  name: string,
  version: CvssVersion,
  { words, reading }: { readonly words: Words; readonly reading: CvssReading },
): Choice {
  const impact = Object.hasOwn(impacts, name) ? impacts[name] : undefined;
  const values = cvssMetrics[version].values.get(name) ?? [];
  return {
    name: `cvss-${name}`,
    label: words.t(`cvss.metric.${impact ?? name}`),
    short: name,
    options: values.map((value) => ({
      value,
      label: words.t(`cvss.value.${impact ? 'impact' : name}.${value}`),
    })),
    chosen: reading.version === version ? reading.metrics.get(name) : undefined,
  };
}

/** Native radio buttons, in no form: the vector alone is sent. */
function choiceOf(
  { name, label, short, options, chosen }: Choice,
  onChoose: (event: Event) => void,
): TemplateResult {
  return html`<fieldset class="metric">
    <legend>${label} ${short ? html`<span class="optional">${short}</span>` : nothing}</legend>
    <div class="values">
      ${options.map(
        (option) =>
          html`<label class="value">
            <input
              type="radio"
              form="none"
              name=${name}
              value=${option.value}
              .checked=${live(option.value === chosen)}
              @input=${onChoose}
            />
            <span>${option.label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

const looks: Readonly<Record<CvssScore['severity'], readonly [tone: string, IconName]>> = {
  none: ['', 'check'],
  low: ['positive', 'info'],
  medium: ['warning', 'warning'],
  high: ['negative', 'warning'],
  critical: ['negative solid', 'warning'],
};

/** The score stays in view while metrics are chosen, and is read out when it changes. */
function scoreLine({ score, severity, reading }: CvssView, words: Words): TemplateResult {
  const [tone, glyph] = looks[score?.severity ?? 'none'];
  return html`<p class="score" part="cvss-score" role="status">
    ${
      score
        ? html`<span class="kind">${score.kind}</span>
            <span class="number">${oneDecimal(score.score, words.lang)}</span>
            <span class="chip ${tone}">
              ${icon(glyph)} ${severity.t(`field.severity.${score.severity}`)}
            </span>`
        : html`<span class="muted">${missing(reading, words)}</span>`
    }
  </p>`;
}

/** How much there is still to choose. */
function missing({ version, metrics }: CvssReading, words: Words): string {
  if (!version) return words.t('cvss.choose');
  const names = Object.values(cvssMetrics[version].base).flat();
  const absent = names.filter((name) => !metrics.has(name)).length;
  return absent > 0 ? words.t('cvss.missing', undefined, absent) : words.t('cvss.faulty');
}

/** `9.0`, `9,0`: a score is never written without its decimal. */
const oneDecimal = (score: number, lang: string): string =>
  new Intl.NumberFormat(lang, { minimumFractionDigits: 1 }).format(score);
