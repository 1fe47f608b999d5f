import { html, type TemplateResult } from 'lit';

import { requestView } from '../../content/request-view.js';
import type { FormController } from '../../controllers/form-controller.js';
import type { TrustContent } from '../../controllers/trust-controller.js';
import { customFields } from '../../templates/custom-fields.js';
import { fold } from '../../templates/fold.js';
import { formFrame } from '../../templates/form-frame.js';
import { say } from '../../templates/say.js';
import { contentOf } from '../../templates/used-fields.js';
import { detailFields, documentChoice, requesterFields } from './request-fields.js';
import type { RequestParts } from './request-parts.js';

/**
 * The form of a document request, and what became of it.
 * @param preset ids of the documents that are chosen at first, separated by spaces
 */
export function requestForm(
  form: FormController,
  content: TrustContent,
  parts: RequestParts,
  preset = '',
): TemplateResult {
  const { manifest, reader, words } = content;
  const settings = manifest.forms?.documentRequest;
  const context = { words, errors: form.errors };
  const view = requestView(manifest, reader);
  const details = detailFields(settings, context);
  const intro = { key: 'request.intro', params: { organization: view.organization.text } };
  return formFrame(form, content, {
    settings,
    level: 3,
    send: 'request.send',
    fields: html`
      <p class="muted">${say(intro, words)}</p>
      ${documentChoice(view, preset.split(/\s+/), parts.chosen, context)}
      ${contentOf(requesterFields(settings, context, parts.later?.advice))}
      ${contentOf(details, true)} ${customFields(settings, reader, context)}
      ${fold(words.t('request.more'), contentOf(details, false))}
      ${parts.later?.agreements(context, content)}
    `,
  });
}
