import { html, nothing, type TemplateResult } from 'lit';

import type { TrustContent } from '../../controllers/trust-state.js';
import type { Words } from '../../i18n/index.js';

/** How severe it is: by a word or by a vector. */
export type RatingName = 'severity' | 'cvss';

/** Makes one of the two fields. */
export type RatingField = (name: RatingName) => TemplateResult;

/** What the choice is made from, and with. */
export interface RatingContext {
  readonly words: Words;
  readonly content: TrustContent;
  readonly parts: {
    readonly isVector: boolean;
    readonly chooseRating: (event: Event) => Promise<void>;
    readonly calculator: (content: TrustContent) => TemplateResult | undefined;
  };
}

/**
 * The choice between a word and a vector; never both. The one that is not chosen keeps what it held, and is
 * not sent. The radio buttons belong to no form: what was rated says by itself how.
 */
export function ratingChoice(
  { words, parts, content }: RatingContext,
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
