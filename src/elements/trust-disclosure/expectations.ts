import { html, nothing, type TemplateResult } from 'lit';

import type { DisclosureView } from '../../content/disclosure-view.js';
import { heading } from '../../templates/heading.js';
import { icon, type IconName } from '../../templates/icon.js';
import { richText } from '../../templates/rich-text.js';
import { say } from '../../templates/say.js';
import { entryList, type DisclosureContext } from './lists.js';

/** What a reporter can count on: promises, legal safety, and how long things take. */
export function expectations(
  { promises, times }: DisclosureView,
  context: DisclosureContext,
): TemplateResult | typeof nothing {
  if (promises.length === 0 && times.length === 0) return nothing;
  const { words, level } = context;
  return html`<section part="promises">
    ${heading(level + 1, 'subheading', words.t('disclosure.expect'))}
    ${promises.length > 0 ? entryList(promises, context) : nothing}
    ${
      times.length > 0
        ? html`<dl part="times">
            ${times.map(
              ({ label, value }) =>
                html`<div>
                  <dt>${say({ key: label }, words)}</dt>
                  <dd>${say(value, words)}</dd>
                </div>`,
            )}
          </dl>`
        : nothing
    }
  </section>`;
}

type BountyState = NonNullable<DisclosureView['bounty']>['state'];

const looks: Readonly<Record<BountyState, readonly [IconName, string]>> = {
  open: ['check', 'chip positive'],
  closed: ['cross', 'chip'],
  none: ['info', 'chip'],
};

/** Whether there is a bounty, in a word; and what the company says of it. */
export function bountyState(
  { bounty }: DisclosureView,
  context: DisclosureContext,
): TemplateResult | typeof nothing {
  if (!bounty) return nothing;
  const { words, level } = context;
  const [glyph, look] = looks[bounty.state];
  return html`<section part="bounty">
    ${heading(level + 1, 'subheading', words.t('disclosure.bounty.heading'))}
    <p class=${look} part="bounty-state">
      ${icon(glyph)} ${say({ key: `disclosure.bounty.${bounty.state}` }, words)}
    </p>
    ${richText(bounty.text, context)}
  </section>`;
}
