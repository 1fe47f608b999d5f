import { html, nothing, type TemplateResult } from 'lit';

import type { Words } from '../i18n/index.js';
import type { FieldError } from '../submission/index.js';
import { errorSentence } from './field-error.js';
import { fieldId } from './field-id.js';
import { say, type Sayable } from './say.js';

/** What a form's fields are rendered with. */
export interface FieldContext {
  readonly words: Words;
  readonly errors: readonly FieldError[];
}

/** One field. `name` is the control's name and its key in what is sent. */
export interface FieldSpec {
  readonly name: string;
  /** Default: the words at `field.<name>.label`. */
  readonly label?: Sayable | undefined;
  /** Default: the words at `field.<name>.hint`, where there are any. */
  readonly hint?: Sayable | undefined;
  readonly required?: boolean | undefined;
  /** What follows the control, and the id of what describes it there. */
  readonly after?: { readonly id?: string; readonly content: unknown } | undefined;
}

interface InputSpec extends FieldSpec {
  readonly type?: 'email';
  /** A token of the HTML autofill field names (WCAG 1.3.5). */
  readonly autocomplete?: string;
  /** Which keyboard a phone shows. Not `type="number"`, which drops what it cannot read. */
  readonly inputmode?: 'numeric';
  /** Id of a `<datalist>` in the same root. */
  readonly list?: string;
  /** Shown left to right and without spell check: addresses, vectors. */
  readonly isCode?: boolean;
}

/** A line of text. */
export function inputField(spec: InputSpec, context: FieldContext): TemplateResult {
  const { name, isCode } = spec;
  return field(
    spec,
    context,
    html`<input
      class="control"
      part="input"
      id=${fieldId(name)}
      name=${name}
      aria-required=${spec.required || nothing}
      aria-invalid=${hasError(name, context) || nothing}
      aria-describedby=${describedBy(spec, context)}
      type=${spec.type ?? 'text'}
      autocomplete=${spec.autocomplete ?? 'off'}
      inputmode=${spec.inputmode ?? nothing}
      list=${spec.list ?? nothing}
      dir=${isCode ? 'ltr' : nothing}
      spellcheck=${isCode ? 'false' : nothing}
      autocapitalize=${isCode ? 'none' : nothing}
    />`,
  );
}

/** Several lines of text. */
export function textField(
  spec: FieldSpec & { readonly rows?: number },
  context: FieldContext,
): TemplateResult {
  const { name } = spec;
  return field(
    spec,
    context,
    html`<textarea
      class="control"
      part="input"
      id=${fieldId(name)}
      name=${name}
      aria-required=${spec.required || nothing}
      aria-invalid=${hasError(name, context) || nothing}
      aria-describedby=${describedBy(spec, context)}
      rows=${spec.rows ?? 4}
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
  spec: FieldSpec & {
    readonly options: readonly Option[];
    readonly autocomplete?: string | undefined;
    /** More options, in groups. */
    readonly groups?: unknown;
  },
  context: FieldContext,
): TemplateResult {
  const { name, options, groups } = spec;
  return field(
    spec,
    context,
    html`<select
      class="control"
      part="input"
      id=${fieldId(name)}
      name=${name}
      aria-required=${spec.required || nothing}
      aria-invalid=${hasError(name, context) || nothing}
      aria-describedby=${describedBy(spec, context)}
      autocomplete=${spec.autocomplete ?? nothing}
    >
      <option value="">${context.words.t('field.noOption')}</option>
      ${options.map(
        ({ value, label, lang }) =>
          html`<option value=${value} lang=${lang ?? nothing}>${label}</option>`,
      )}
      ${groups}
    </select>`,
  );
}

/** A box to tick; its label stands beside it. */
export function checkField(
  spec: FieldSpec & { readonly onChange?: (event: Event) => void },
  context: FieldContext,
): TemplateResult {
  const { name } = spec;
  return html`<div class="field" part="field">
    <label class="choice" part="label">
      <input
        type="checkbox"
        id=${fieldId(name)}
        name=${name}
        aria-required=${spec.required || nothing}
        aria-invalid=${hasError(name, context) || nothing}
        aria-describedby=${describedBy(spec, context)}
        @change=${spec.onChange ?? nothing}
      />
      <span>${label(spec, context)}</span>
    </label>
    ${hint(spec, context)} ${fieldErrorLine(name, context)}
  </div>`;
}

/** What is wrong with a field, in words, or nothing. */
export function fieldErrorLine(
  name: string,
  { errors, words }: FieldContext,
): TemplateResult | typeof nothing {
  const error = errors.find(({ field }) => field === name);
  return error
    ? html`<p class="error" part="error" id="error-${name}">${errorSentence(error, words)}</p>`
    : nothing;
}

export function hasError(name: string, { errors }: FieldContext): boolean {
  return errors.some(({ field }) => field === name);
}

/** The ids of what describes a control (WCAG 3.3.1), its error first. */
export function describedBy(spec: FieldSpec, context: FieldContext): string | typeof nothing {
  const ids = [
    ...(hasError(spec.name, context) ? [`error-${spec.name}`] : []),
    ...(hintOf(spec, context) ? [`hint-${spec.name}`] : []),
    ...(spec.after?.id ? [spec.after.id] : []),
  ];
  return ids.join(' ') || nothing;
}

/** A control below its label, its hint and what is wrong with it. */
export function field(
  spec: FieldSpec,
  context: FieldContext,
  control: TemplateResult,
): TemplateResult {
  return html`<div class="field" part="field">
    <label for=${fieldId(spec.name)} part="label">${label(spec, context)}</label>
    ${hint(spec, context)} ${fieldErrorLine(spec.name, context)} ${control} ${spec.after?.content}
  </div>`;
}

function label({ name, label, required }: FieldSpec, { words }: FieldContext): TemplateResult {
  return html`${say(label ?? words.t(`field.${name}.label`), words)}
  ${required ? nothing : html`<span class="optional">(${words.t('field.optional')})</span>`}`;
}

const hintOf = ({ name, hint }: FieldSpec, { words }: FieldContext): Sayable =>
  hint ?? words.t(`field.${name}.hint`);

function hint(spec: FieldSpec, context: FieldContext): TemplateResult | typeof nothing {
  const said = hintOf(spec, context);
  return said
    ? html`<p class="hint" part="hint" id="hint-${spec.name}">${say(said, context.words)}</p>`
    : nothing;
}
