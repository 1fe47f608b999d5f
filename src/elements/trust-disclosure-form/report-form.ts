import { html, type TemplateResult } from 'lit';

import { reportView } from '../../content/report-view.js';
import type { FormController } from '../../controllers/form-controller.js';
import type { TrustContent } from '../../controllers/trust-controller.js';
import { customFields } from '../../templates/custom-fields.js';
import { fold } from '../../templates/fold.js';
import { formFrame } from '../../templates/form-frame.js';
import { contentOf } from '../../templates/used-fields.js';
import { attachmentsField } from './attachments-field.js';
import { detailFields, findingFields, policyField, reporterFields } from './report-fields.js';
import type { ReportParts } from './report-parts.js';
import type { ScopeGuide } from './scope-guide.js';

interface ReportFormOptions {
  /** Level of the headings inside. */
  readonly level: number;
  readonly parts: ReportParts;
  readonly scope: ScopeGuide;
  readonly isAnonymous: boolean;
  readonly onAnonymous: (event: Event) => void;
  readonly onReset: () => void;
}

/** The form of a report, and what became of it. */
export function reportForm(
  form: FormController,
  content: TrustContent,
  { level, parts, scope, isAnonymous, onAnonymous, onReset }: ReportFormOptions,
): TemplateResult {
  const { manifest, reader, words } = content;
  const settings = manifest.forms?.disclosure;
  const view = reportView(manifest);
  const { errors } = form;
  const context = { words, settings, view, scope: scope.parts(content), errors, parts, content };
  const details = detailFields(context);
  return formFrame(form, content, {
    settings,
    level,
    send: 'report.send',
    isAnonymous,
    onReset,
    fields: html`
      <p class="muted">${words.t('report.intro')}</p>
      <fieldset>
        <legend>${words.t('report.about.finding')}</legend>
        ${findingFields(context)} ${contentOf(details, true)}
        ${customFields(settings, reader, context)} ${attachmentsField(context)}
      </fieldset>
      ${fold(words.t('report.about.details'), contentOf(details, false))}
      <fieldset>
        <legend>${words.t('report.about.you')}</legend>
        ${reporterFields(context, isAnonymous, onAnonymous)}
      </fieldset>
      ${policyField(context)} ${parts.encryption(content)}
    `,
  });
}
