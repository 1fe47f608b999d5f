import { html, nothing, type TemplateResult } from 'lit';

import { fieldUse } from '../../content/field-use.js';
import { severities } from '../../schema/disclosure-report.js';
import { inputField, selectField } from '../../templates/fields.js';
import type { UsedField } from '../../templates/used-fields.js';
import type { ReportContext } from './report-fields.js';

/**
 * How severe it is: by a word, or by a vector; never both. The one that is not chosen keeps what it held,
 * and is not sent. Where the manifest hides one of them there is nothing to choose.
 */
export function ratingField(context: ReportContext): readonly UsedField[] {
  const { settings, parts } = context;
  const [word, vector] = ['severity', 'cvss'].map((name) => fieldUse(name, settings, []));
  if (word === 'hidden' && vector === 'hidden') return [];
  const required = word === 'required' || vector === 'required';
  const hasChoice = word !== 'hidden' && vector !== 'hidden';
  const isVector = hasChoice ? parts.isVector : word === 'hidden';
  const content = hasChoice
    ? html`<fieldset class="rating" part="rating">
        ${choice(context, isVector)} ${fieldOf('severity', context, { required, isOff: isVector })}
        ${fieldOf('cvss', context, { required, isOff: !isVector })}
      </fieldset>`
    : fieldOf(isVector ? 'cvss' : 'severity', context, { required, isOff: false });
  return [{ required, content }];
}

/** These radio buttons belong to no form: what was rated says by itself how. */
function choice({ words, parts }: ReportContext, isVector: boolean): TemplateResult {
  const radio = (value: 'severity' | 'cvss', checked: boolean): TemplateResult =>
    html`<label class="choice">
      <input
        type="radio"
        name="rating"
        form="none"
        value=${value}
        .checked=${checked}
        @change=${parts.chooseRating}
      />
      <span>${words.t(`field.rating.${value}`)}</span>
    </label>`;
  return html`<legend>${words.t('field.rating.label')}</legend>
    <div class="choices">${radio('severity', !isVector)} ${radio('cvss', isVector)}</div>`;
}

interface Use {
  readonly required: boolean;
  readonly isOff: boolean;
}

function fieldOf(
  name: 'severity' | 'cvss',
  context: ReportContext,
  { required, isOff }: Use,
): TemplateResult {
  const { words, parts, content } = context;
  const options = severities.map((value) => ({ value, label: words.t(`field.severity.${value}`) }));
  const spec = { name, required };
  return html`<fieldset ?disabled=${isOff} ?hidden=${isOff}>
    ${
      name === 'severity'
        ? selectField({ ...spec, options }, context)
        : inputField({ ...spec, isCode: true }, context)
    }
    ${name === 'cvss' && !isOff ? (parts.calculator(content) ?? nothing) : nothing}
  </fieldset>`;
}
