import { asText, readRows, type RowWords } from '../submission/text-rows.js';
import type { Letter } from '../submission/letter.js';
import type { FormContext, FormOptions } from './form-options.js';
import type { SealedReport } from './seal.js';

/** A form as it reads, in the language it is shown in. */
export type WrittenForm = Required<Pick<Letter, 'subject' | 'text' | 'rows'>>;

/** Writes down what a form holds, for people: a mail, a file, the clipboard. */
export function writeLetter(
  form: HTMLFormElement,
  { context, subject, parts = [] }: Pick<FormOptions, 'context' | 'subject' | 'parts'>,
  labelOf: RowWords['labelOf'],
): WrittenForm {
  const { words } = context() ?? {};
  const typed = readRows(form, { labelOf, yes: words?.t('field.yesNo.yes') ?? '' });
  const rows = [...typed, ...parts.flatMap((part) => part.rows?.() ?? [])];
  return { subject: words?.t(subject) ?? '', text: asText(rows), rows };
}

/** What becomes a mail or goes onto the clipboard: what was written, or the report that was made of it. */
export function letterOf(
  written: WrittenForm,
  sealed: SealedReport | undefined,
  words: FormContext['words'] | undefined,
): WrittenForm & Pick<Letter, 'cover'> {
  if (!sealed) return written;
  const cover = words?.t('send.sealed.mail') ?? '';
  return { subject: written.subject, text: sealed.message, rows: [], cover };
}
