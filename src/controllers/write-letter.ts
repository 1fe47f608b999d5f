import { asText, readRows, type RowWords } from '../submission/text-rows.js';
import type { Letter } from '../submission/letter.js';
import type { FormOptions } from './form-options.js';

/** A form as it reads, in the language it is shown in. */
export type WrittenForm = Required<Pick<Letter, 'subject' | 'text' | 'rows'>>;

/** Writes down what a form holds, for people: a mail, a file, the clipboard. */
export function writeLetter(
  form: HTMLFormElement,
  { context, subject }: Pick<FormOptions, 'context' | 'subject'>,
  labelOf: RowWords['labelOf'],
): WrittenForm {
  const { words } = context() ?? {};
  const rows = readRows(form, { labelOf, yes: words?.t('field.yesNo.yes') ?? '' });
  return { subject: words?.t(subject) ?? '', text: asText(rows), rows };
}
