import { html, nothing, type TemplateResult } from 'lit';

import type { AgreementView } from '../../content/agreements-view.js';
import {
  boxName,
  signerName,
  type AgreementsController,
} from '../../controllers/agreements-controller.js';
import { safeUrl } from '../../schema/url.js';
import {
  describedBy,
  fieldErrorLine,
  hasError,
  type FieldContext,
} from '../../templates/fields.js';
import { fieldId } from '../../templates/field-id.js';
import { richText, type RichTextContext } from '../../templates/rich-text.js';
import { foreignLang, say, textOf } from '../../templates/say.js';

/** What agreements are rendered with. */
export interface AgreementContext extends FieldContext, RichTextContext {
  readonly agreements: AgreementsController;
}

/** What has to be accepted for the chosen documents: nothing where they come under no agreement. */
export function agreementFields(context: AgreementContext): readonly unknown[] | typeof nothing {
  const { agreements, withheld } = context.agreements.view;
  const { words } = context;
  return [
    agreements.map((agreement) => agreementField(agreement, context)),
    withheld.length > 0
      ? html`<p class="hint" part="withheld" role="status">
          ${words.t('error.withheld', { titles: { list: withheld.map(({ text }) => text) } })}
        </p>`
      : nothing,
  ];
}

function agreementField(agreement: AgreementView, context: AgreementContext): TemplateResult {
  const { title, version, documents, requireName } = agreement;
  const { words, agreements } = context;
  const about = { version, documents: { list: documents.map((one) => textOf(one, words)) } };
  return html`<fieldset class="field agreement" part="agreement">
    <legend part="label">${say(title, words)}</legend>
    <p class="hint">${words.t('request.agreement.about', about)}</p>
    ${
      agreements.isAnother(agreement)
        ? html`<p class="again" role="status">${words.t('request.agreement.again')}</p>`
        : nothing
    }
    ${agreement.text ? inlineText(agreement, context) : textElsewhere(agreement, context)}
    ${requireName ? signerField(agreement, context) : nothing} ${box(agreement, context)}
  </fieldset>`;
}

/** While the text is not opened, what is wrong with the box leads to what opens it. */
function idOfText({ id }: AgreementView, isOpened: boolean): string | typeof nothing {
  return isOpened ? nothing : fieldId(boxName(id));
}

function inlineText(agreement: AgreementView, context: AgreementContext): TemplateResult {
  const { agreements, words } = context;
  const { title, text } = agreement;
  const onToggle = ({ target }: Event): void =>
    agreements.unfold(agreement, (target as HTMLDetailsElement).open);
  return html`<details
    part="agreement-text"
    .open=${agreements.isUnfolded(agreement)}
    @toggle=${onToggle}
  >
    <summary class="button" id=${idOfText(agreement, agreements.isOpened(agreement))}>
      ${words.t('request.agreement.read')}
    </summary>
    <div
      class="scroll"
      role="region"
      tabindex="0"
      aria-label=${textOf(title, words)}
      lang=${text ? (foreignLang(text, words) ?? nothing) : nothing}
    >
      ${richText(text, context)}
    </div>
  </details>`;
}

function textElsewhere(agreement: AgreementView, context: AgreementContext): TemplateResult {
  const { agreements, words, base } = context;
  const onOpen = (): void => void agreements.open(agreement);
  return html`<p>
    <a
      class="button"
      part="agreement-link"
      id=${idOfText(agreement, agreements.isOpened(agreement))}
      href=${safeUrl(agreement.url, 'link', base) ?? nothing}
      target="_blank"
      rel="noopener noreferrer"
      @click=${onOpen}
      @auxclick=${onOpen}
      >${words.t('request.agreement.readElsewhere')}</a
    >
  </p>`;
}

function signerField(agreement: AgreementView, context: AgreementContext): TemplateResult {
  const { words, agreements } = context;
  const name = signerName(agreement.id);
  const hint = words.t('field.signer.hint');
  const onInput = ({ target }: Event): void =>
    agreements.sign(agreement, (target as HTMLInputElement).value);
  return html`<div class="field" part="field">
    <label for=${fieldId(name)} part="label">${words.t('field.signer.label')}</label>
    <p class="hint" part="hint" id="hint-${name}">${hint}</p>
    ${fieldErrorLine(name, context)}
    <input
      class="control"
      part="input"
      id=${fieldId(name)}
      name=${name}
      .value=${agreements.signer(agreement)}
      autocomplete="name"
      aria-required="true"
      aria-invalid=${hasError(name, context) || nothing}
      aria-describedby=${describedBy({ name, hint }, context)}
      @input=${onInput}
    />
  </div>`;
}

/** It can be ticked once the text was opened. `aria-disabled`, so that it can still be reached and explained. */
function box(agreement: AgreementView, context: AgreementContext): TemplateResult {
  const { words, agreements } = context;
  const name = boxName(agreement.id);
  const isOpened = agreements.isOpened(agreement);
  const isAccepted = agreements.isAccepted(agreement);
  const hint = isOpened ? '' : words.t('request.agreement.first');
  const onClick = (event: Event): void => {
    if (!isOpened) event.preventDefault();
  };
  const onChange = ({ target }: Event): void =>
    agreements.accept(agreement, (target as HTMLInputElement).checked);
  return html`<div class="field" part="field">
    <label class="choice" part="label">
      <input
        type="checkbox"
        id=${isOpened ? fieldId(name) : nothing}
        name=${name}
        data-own
        value=${agreement.key}
        ?checked=${isAccepted}
        .checked=${isAccepted}
        aria-required=${isOpened || nothing}
        aria-disabled=${!isOpened || nothing}
        aria-invalid=${hasError(name, context) || nothing}
        aria-describedby=${describedBy({ name, hint }, context)}
        @click=${onClick}
        @change=${onChange}
      />
      <span>${words.t('request.agreement.accept', { version: agreement.version })}</span>
    </label>
    ${isOpened ? nothing : html`<p class="hint" part="hint" id="hint-${name}">${hint}</p>`}
    ${fieldErrorLine(name, context)}
  </div>`;
}
