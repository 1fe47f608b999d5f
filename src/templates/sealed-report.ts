import { html, nothing, type TemplateResult } from 'lit';

import type { WaysOut } from '../controllers/ways-out.js';
import type { Words } from '../i18n/index.js';
import type { Outcome } from '../submission/index.js';

interface SealedReportOptions {
  readonly ways: WaysOut | undefined;
  readonly copy: TemplateResult;
  /** Where it goes, for its sentence. */
  readonly target: Readonly<Record<string, string>>;
}

/** How an encrypted report is taken along: whole, pasted or attached, and with it no original of a file. */
export function sealedReport(
  { via, isCut, hasFiles }: Extract<Outcome, { status: 'handed-over' }>,
  words: Words,
  { ways, copy, target }: SealedReportOptions,
): readonly unknown[] {
  const isSaid = isCut || via === 'link';
  return [
    isSaid ? html`<p>${words.t(`send.sealed.${via}`, target)}</p>` : nothing,
    html`<p class="actions">${saveButton(words.t('send.sealed.save'), ways?.save)} ${copy}</p>`,
    hasFiles
      ? html`<p>${words.t('send.sealed.attach')}</p>
          <p class="actions">${sealedFiles(ways, words)}</p>`
      : nothing,
  ];
}

/** Saves the text as a file. */
export const saveButton = (label: string, save: (() => void) | undefined): TemplateResult =>
  html`<button type="button" class="button" part="save" @click=${save}>${label}</button>`;

/** Saves the encrypted attachments, one by one: browsers stop a page that saves several files at once. */
export const sealedFiles = (
  ways: WaysOut | undefined,
  words: Words,
): readonly TemplateResult[] | undefined =>
  ways?.files.map(({ name, file, save }) =>
    saveButton(words.t('send.sealed.file', { name, file }), save),
  );
