import { html, nothing, type TemplateResult } from 'lit';

import { attachmentWay } from '../../content/attachment-way.js';
import { encryptsReports } from '../../content/encryption-key.js';
import { fieldUse } from '../../content/field-use.js';
import { describedBy, field, hasError } from '../../templates/fields.js';
import { fieldId } from '../../templates/field-id.js';
import type { ReportContext } from './report-fields.js';

const name = 'attachments';

/**
 * Files that show what was found. Where they cannot go with the report, the field says how they get there,
 * or is not there.
 */
export function attachmentsField(context: ReportContext): TemplateResult | typeof nothing {
  const { settings, words, parts, content } = context;
  const use = fieldUse(name, settings, []);
  const way = attachmentWay(settings?.transport, encryptsReports(content.manifest));
  if (use === 'hidden' || !way) return nothing;
  if (way !== 'form')
    return html`<div class="field" part="field">
      <p class="label" part="label">${words.t('field.attachments.label')}</p>
      <p class="hint" part="hint">${words.t(`field.attachments.${way}`)}</p>
    </div>`;
  const { extras } = parts;
  const required = use === 'required';
  const isMissing = required && !parts.isStuck && parts.files().length === 0;
  return field(
    { name, required },
    context,
    html`<div class="drop" part="drop">
        <input
          class="unseen"
          type="file"
          multiple
          id=${fieldId(name)}
          name=${name}
          accept=${extras?.accepted ?? nothing}
          aria-required=${isMissing || nothing}
          aria-invalid=${hasError(name, context) || nothing}
          aria-describedby=${describedBy({ name }, context)}
          @change=${parts.choose}
        />
        <label class="button" for=${fieldId(name)}>${words.t('field.attachments.choose')}</label>
      </div>
      ${parts.isStuck ? stuck(context) : nothing}
      <div class="unseen" role="status">${extras?.progress(content) ?? nothing}</div>
      ${extras?.attachments(content) ?? nothing}`,
  );
}

/** The files are kept until what takes them has come. Once somebody has tried to send, the field's error says so. */
function stuck(context: ReportContext): TemplateResult {
  const { words, parts } = context;
  return html`${
      hasError(name, context)
        ? nothing
        : html`<p class="error" role="alert">${words.t('error.unloaded')}</p>`
    } <button type="button" class="button" @click=${parts.retry}>${words.t('load.retry')}</button>`;
}
