import { html, nothing, type TemplateResult } from 'lit';

import { groupedFingerprint } from '../content/fingerprint.js';
import type { FormProcess } from '../controllers/form-process.js';
import type { Words } from '../i18n/index.js';
import type { Outcome } from '../submission/index.js';

/** Which keys were refused, and why. */
export function refusedKeys(
  { refused = [] }: Extract<Outcome, { status: 'failed' }>,
  words: Words,
): TemplateResult | typeof nothing {
  if (refused.length === 0) return nothing;
  const sentences = refused.map(({ fingerprint, problem }) =>
    sentence(fingerprint, problem, words),
  );
  return html`<ul>
    ${[...new Set(sentences)].map((text) => html`<li>${text}</li>`)}
  </ul>`;
}

/** The choice that is left: nothing is sent in plain text unless somebody says so. */
export function plainChoice(words: Words, { sendPlain }: FormProcess): TemplateResult {
  return html`<p>${words.t('send.plain.choice')}</p>
    <p>
      <button type="button" class="button" part="send-plain" @click=${sendPlain}>
        ${words.t('send.plain.send')}
      </button>
    </p>`;
}

function sentence(fingerprint: string, problem: string, words: Words): string {
  const text = words.t(`send.plain.problem.${problem}`);
  if (!fingerprint) return text;
  return words.t('send.plain.key', { fingerprint: groupedFingerprint(fingerprint), problem: text });
}
