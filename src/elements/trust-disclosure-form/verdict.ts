import { html, nothing, type TemplateResult } from 'lit';

import type { Reader } from '../../content/localize.js';
import type { Scope, Verdict } from '../../content/scope.js';
import { weaknessChoices, type WeaknessChoice } from '../../content/weakness-choices.js';
import type { Words } from '../../i18n/index.js';
import { textField, type FieldContext, type FieldSpec } from '../../templates/fields.js';
import { icon, type IconName } from '../../templates/icon.js';
import { richText, type RichTextContext } from '../../templates/rich-text.js';
import { foreignLang, textOf } from '../../templates/say.js';

const tones: Readonly<Record<Verdict['status'], readonly [icon: IconName, tone: string]>> = {
  in: ['check', 'positive'],
  out: ['cross', 'warning'],
  unknown: ['info', ''],
};

/** What the policy says of a field's value. The place is there before there is a verdict, or none is read out. */
export function verdictLine(
  name: 'asset' | 'weakness',
  verdict: Verdict | undefined,
  context: RichTextContext,
): TemplateResult {
  return html`<div
    class="verdict"
    part="verdict"
    id="verdict-${name}"
    role="status"
    data-status=${verdict?.status ?? nothing}
  >
    ${verdict ? verdictText(name, verdict, context) : nothing}
  </div>`;
}

function verdictText(
  name: 'asset' | 'weakness',
  verdict: Verdict,
  context: RichTextContext,
): TemplateResult {
  const { words } = context;
  const { status } = verdict;
  const [glyph, tone] = tones[status];
  const word = status === 'unknown' ? 'verdict.unknown' : `verdict.${name}.${status}`;
  return html`<p class="chip ${tone}">${icon(glyph)} ${words.t(word)}</p>
    <div class="said">
      ${status === 'unknown' ? nothing : ownWords(name, verdict, context)}
      ${status === 'in' ? nothing : html`<p class="hint">${words.t(next[status])}</p>`}
    </div>`;
}

/** How a reporter goes on. */
const next = { out: 'verdict.goOn', unknown: 'verdict.welcome' } as const;

/** What the policy itself says. An accepted kind was chosen by these very words, and a moment ago. */
function ownWords(
  name: 'asset' | 'weakness',
  { status, named, sentence, note }: Exclude<Verdict, { readonly status: 'unknown' }>,
  context: RichTextContext,
): readonly unknown[] {
  return [
    name === 'asset' ? html`<p class="muted small"><code dir="ltr">${named}</code></p>` : nothing,
    status === 'out' || name === 'asset' ? richText(sentence, context) : nothing,
    note ? html`<div class="muted small">${richText(note, context)}</div>` : nothing,
  ];
}

/** Every kind that can be chosen, by what the policy says of it. */
export function weaknessGroups(scope: Scope, reader: Reader, words: Words): TemplateResult {
  const choices = weaknessChoices(scope, reader);
  return html`${groupOf('disclosure.weaknesses.accepted', choices.in, words)}
    ${groupOf('disclosure.weaknesses.excluded', choices.out, words)}
    ${groupOf('verdict.others', choices.unknown, words)}
    <option value="other">${words.t('field.weakness.other')}</option>`;
}

function groupOf(
  label: string,
  choices: readonly WeaknessChoice[],
  words: Words,
): TemplateResult | typeof nothing {
  if (choices.length === 0) return nothing;
  return html`<optgroup label=${words.t(label)}>
    ${choices.map(({ key, name, cwe }) => {
      const lang = 'lang' in name ? foreignLang(name, words) : undefined;
      const number = cwe === undefined ? '' : ` · CWE-${cwe}`;
      return html`<option value=${key} lang=${lang ?? nothing}>
        ${textOf(name, words)}${number}
      </option>`;
    })}
  </optgroup>`;
}

/** Why somebody reports what the policy excludes. It is hidden, never removed: what was typed stays. */
export function reasonField(
  spec: FieldSpec,
  isAsked: boolean,
  context: FieldContext,
): TemplateResult {
  return html`<fieldset class="reason" part="exception" ?disabled=${!isAsked} ?hidden=${!isAsked}>
    ${textField({ ...spec, rows: 3 }, context)}
  </fieldset>`;
}
