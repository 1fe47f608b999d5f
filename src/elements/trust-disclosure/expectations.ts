import { html, nothing, type TemplateResult } from 'lit';

import type { DisclosureView } from '../../content/disclosure-view.js';
import { icon } from '../../templates/icon.js';
import { richText } from '../../templates/rich-text.js';
import { say } from '../../templates/say.js';
import { entryList, section, type DisclosureContext } from './section.js';

/** What a reporter can count on, and how long things take. */
export function expectations(
  { promises, times }: DisclosureView,
  context: DisclosureContext,
): TemplateResult | typeof nothing {
  if (promises.length === 0 && times.length === 0) return nothing;
  const { words } = context;
  const content = html`${promises.length > 0 ? entryList(promises, context) : nothing}
    <dl part="times">
      ${times.map(
        ({ label, value }) =>
          html`<div>
            <dt>${words.t(label)}</dt>
            <dd>${say(value, words)}</dd>
          </div>`,
      )}
    </dl>`;
  return section('promises', 'disclosure.expect', content, context);
}

/** Whether there is a bounty, in a word; and what the company says of it. */
export function bountySection(
  { bounty }: DisclosureView,
  context: DisclosureContext,
): TemplateResult | typeof nothing {
  if (!bounty) return nothing;
  const isOpen = bounty.state === 'open';
  const content = html`<p class="chip ${isOpen ? 'positive' : ''}" part="bounty-state">
      ${icon(isOpen ? 'check' : 'cross')} ${context.words.t(`disclosure.bounty.${bounty.state}`)}
    </p>
    ${richText(bounty.text, context)}`;
  return section('bounty', 'disclosure.bounty.heading', content, context);
}
