import { html, nothing, type TemplateResult } from 'lit';

import type { ReportContext } from './report-fields.js';

/** How severe it is: by a word or by a vector. */
export type RatingName = 'severity' | 'cvss';

/** Makes one of the two fields. */
export type RatingField = (name: RatingName) => TemplateResult;

/**
 * The choice between a word and a vector; never both. The one that is not chosen keeps what it held, and is
 * not sent. The radio buttons belong to no form: what was rated says by itself how.
 */
export function ratingChoice(
  { words, parts, content }: ReportContext,
  field: RatingField,
): TemplateResult {
  const chosen: RatingName = parts.isVector ? 'cvss' : 'severity';
  const radio = (value: RatingName): TemplateResult =>
    html`<label class="choice">
      <input
        type="radio"
        name="rating"
        form="none"
        value=${value}
        .checked=${value === chosen}
        @change=${parts.chooseRating}
      />
      <span>${words.t(`field.rating.${value}`)}</span>
    </label>`;
  const part = (name: RatingName): TemplateResult =>
    html`<fieldset ?disabled=${name !== chosen} ?hidden=${name !== chosen}>
      ${field(name)} ${name === 'cvss' && chosen === name ? parts.calculator(content) : nothing}
    </fieldset>`;
  return html`<fieldset class="rating" part="rating">
    <legend>${words.t('field.rating.label')}</legend>
    <div class="choices">${radio('severity')} ${radio('cvss')}</div>
    ${part('severity')} ${part('cvss')}
  </fieldset>`;
}
