import { html, nothing, type TemplateResult } from 'lit';

import type { Words } from '../i18n/index.js';
import type { FieldError } from '../submission/index.js';
import { errorSentence } from './field-error.js';

/** What a form's fields are rendered with. */
export interface FieldContext {
  readonly words: Words;
  readonly errors: readonly FieldError[];
}

/** One field. `name` is the control's name and its key in what is sent. */
export interface FieldSpec {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly required?: boolean | undefined;
}

interface InputSpec extends FieldSpec {
  readonly type?: 'text' | 'email' | 'url' | 'number';
  /** A token of the HTML autofill field names (WCAG 1.3.5). */
  readonly autocomplete?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Id of a `<datalist>` in the same root. */
  readonly list?: string;
  /** Shown left to right and without spell check: addresses, vectors. */
  readonly isCode?: boolean;
}

/** The id of a field's control; the error summary leads to it. */
export const fieldId = (name: string): string => `field-${name}`;

/** A line of text. */
export function inputField(spec: InputSpec, context: FieldContext): TemplateResult {
  const { name, type = 'text', autocomplete, minimum, maximum, list, isCode } = spec;
  return field(
    spec,
    context,
    html`<input
      class="control"
      part="input"
      id=${fieldId(name)}
      name=${name}
      type=${type}
      autocomplete=${autocomplete ?? 'off'}
      min=${minimum ?? nothing}
      max=${maximum ?? nothing}
      list=${list ?? nothing}
      dir=${isCode ? 'ltr' : nothing}
      spellcheck=${isCode ? 'false' : nothing}
      autocapitalize=${isCode || type === 'email' ? 'none' : nothing}
      aria-required=${spec.required ? 'true' : nothing}
      aria-invalid=${errorOf(name, context) ? 'true' : nothing}
      aria-describedby=${describedBy(spec, context)}
    />`,
  );
}

/** Several lines of text. */
export function textField(
  spec: FieldSpec & { readonly rows?: number },
  context: FieldContext,
): TemplateResult {
  return field(
    spec,
    context,
    html`<textarea
      class="control"
      part="input"
      id=${fieldId(spec.name)}
      name=${spec.name}
      rows=${spec.rows ?? 4}
      aria-required=${spec.required ? 'true' : nothing}
      aria-invalid=${errorOf(spec.name, context) ? 'true' : nothing}
      aria-describedby=${describedBy(spec, context)}
    ></textarea>`,
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly lang?: string | undefined;
}

/** One of several; an empty first option stands for no choice. */
export function selectField(
  spec: FieldSpec & { readonly options: readonly Option[]; readonly autocomplete?: string },
  context: FieldContext,
): TemplateResult {
  const { name, options, autocomplete } = spec;
  return field(
    spec,
    context,
    html`<select
      class="control"
      part="input"
      id=${fieldId(name)}
      name=${name}
      autocomplete=${autocomplete ?? nothing}
      aria-required=${spec.required ? 'true' : nothing}
      aria-invalid=${errorOf(name, context) ? 'true' : nothing}
      aria-describedby=${describedBy(spec, context)}
    >
      <option value="">${context.words.t('field.noOption')}</option>
      ${options.map(
        (option) =>
          html`<option value=${option.value} lang=${option.lang ?? nothing}>
            ${option.label}
          </option>`,
      )}
    </select>`,
  );
}

/** A box to tick; its label stands beside it. */
export function checkField(
  spec: FieldSpec & { readonly onChange?: (event: Event) => void },
  context: FieldContext,
): TemplateResult {
  const { name, label, hint } = spec;
  return html`<div class="field" part="field">
    <label class="choice">
      <input
        type="checkbox"
        id=${fieldId(name)}
        name=${name}
        @change=${spec.onChange ?? nothing}
        aria-required=${spec.required ? 'true' : nothing}
        aria-invalid=${errorOf(name, context) ? 'true' : nothing}
        aria-describedby=${describedBy(spec, context)}
      />
      <span>${label}</span>
    </label>
    ${hint ? html`<p class="hint" id="hint-${name}">${hint}</p>` : nothing}
    ${fieldErrorLine(name, context)}
  </div>`;
}

/** What is wrong with a field, in words, or nothing. */
export function fieldErrorLine(
  name: string,
  context: FieldContext,
): TemplateResult | typeof nothing {
  const error = errorOf(name, context);
  if (!error) return nothing;
  return html`<p class="error" part="error" id="error-${name}">
    ${errorSentence(error, context.words)}
  </p>`;
}

function field(spec: FieldSpec, context: FieldContext, control: TemplateResult): TemplateResult {
  const { name, label, hint, required } = spec;
  return html`<div class="field" part="field">
    <label for=${fieldId(name)} part="label">
      ${label}
      ${
        required
          ? nothing
          : html`<span class="optional">(${context.words.t('field.optional')})</span>`
      }
    </label>
    ${hint ? html`<p class="hint" id="hint-${name}">${hint}</p>` : nothing}
    ${fieldErrorLine(name, context)} ${control}
  </div>`;
}

function errorOf(name: string, { errors }: FieldContext): FieldError | undefined {
  return errors.find((error) => error.field === name);
}

/** The ids of what describes a control (WCAG 3.3.1), its error first. */
export function describedBy(
  { name, hint }: FieldSpec,
  context: FieldContext,
): string | typeof nothing {
  const ids = [errorOf(name, context) && `error-${name}`, hint && `hint-${name}`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}
