import { html, nothing, type TemplateResult } from 'lit';

import type { BadgesView } from '../../content/badges-view.js';
import { localize } from '../../content/localize.js';
import type { TrustContent } from '../../controllers/trust-controller.js';
import { safeUrl } from '../../schema/url.js';
import { heading } from '../../templates/heading.js';
import { richText, type RichTextContext } from '../../templates/rich-text.js';
import { say } from '../../templates/say.js';

/** What suppliers hold: named as theirs, apart from the company's own badges. */
export function inheritedAssurances(
  { inherited }: BadgesView,
  level: number,
  { words, base, manifest, reader }: TrustContent,
  rich: RichTextContext['rich'],
): TemplateResult | typeof nothing {
  if (inherited.length === 0) return nothing;
  const organization = localize(manifest.organization.name, reader).text;
  return html`<section class="apart" part="inherited">
    ${heading(level, 'subheading', words.t('badges.inherited.heading'))}
    <p class="muted">${say({ key: 'badges.inherited.note', params: { organization } }, words)}</p>
    <ul class="rows" role="list">
      ${inherited.map((item) => {
        const href = item.url && safeUrl(item.url, 'link', base);
        const provider = say(item.provider, words);
        return html`<li>
          <strong>${href ? html`<a part="link" href=${href}>${provider}</a>` : provider}</strong>
          <ul class="standards" role="list">
            ${item.standards.map((standard) => html`<li>${standard}</li>`)}
          </ul>
          ${richText(item.text, { rich, words, base })}
        </li>`;
      })}
    </ul>
  </section>`;
}

/** What the company says it does not hold. */
export function notClaimed(
  { notClaimed: items }: BadgesView,
  level: number,
  { words, base }: TrustContent,
  rich: RichTextContext['rich'],
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<section class="apart" part="not-claimed">
    ${heading(level, 'subheading', words.t('badges.notClaimed.heading'))}
    <ul class="rows" role="list">
      ${items.map(
        (item) =>
          html`<li>
            <strong>${item.standard}</strong> ${richText(item.text, { rich, words, base })}
          </li>`,
      )}
    </ul>
  </section>`;
}
