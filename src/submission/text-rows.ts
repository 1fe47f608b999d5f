import { filledControls, isBox, isChoice, type Control } from './controls.js';

/** One labelled line of a submission as text, in the language of the form. */
export interface TextRow {
  /** The name of the control. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/** What rows of text are written with. */
export interface RowWords {
  readonly labelOf: (field: string) => string;
  /** What a ticked box says. */
  readonly yes: string;
}

/** A form as it reads: labels and choices in its own language, what was left empty left out. */
export function readRows(form: HTMLFormElement, { labelOf, yes }: RowWords): readonly TextRow[] {
  const rows = new Map<string, string>();
  for (const control of filledControls(form)) {
    const before = rows.get(control.name);
    const said = saidBy(control, yes);
    rows.set(control.name, before === undefined ? said : `${before}, ${said}`);
  }
  return [...rows].map(([name, value]) => ({ name, label: labelOf(name), value }));
}

function saidBy(control: Control, yes: string): string {
  if (isChoice(control)) return control.labels?.[0]?.textContent.trim() ?? '';
  if (isBox(control)) return yes;
  return control instanceof HTMLSelectElement
    ? (control.selectedOptions[0]?.text ?? '')
    : control.value.trim();
}

/** A submission as plain text, for a mail, the clipboard, or a page elsewhere. */
export function asText(rows: readonly TextRow[]): string {
  return rows
    .map(({ label, value }) =>
      value.includes('\n') ? `${label}:\n${value}\n` : `${label}: ${value}`,
    )
    .join('\n');
}

/** The same as a file to keep: a heading for each label. */
export function asMarkdown(title: string, rows: readonly TextRow[]): string {
  const parts = rows.map(({ label, value }) => `## ${label}\n\n${value}`);
  return [`# ${title}`, ...parts].join('\n\n') + '\n';
}
