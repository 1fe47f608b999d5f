import { html, nothing, type TemplateResult } from 'lit';

import type { ChannelView, DisclosureView } from '../../content/disclosure-view.js';
import { safeUrl } from '../../schema/url.js';
import { heading } from '../../templates/heading.js';
import { icon } from '../../templates/icon.js';
import { say, textOf, type Sayable } from '../../templates/say.js';
import type { FormPanel } from './form-panel.js';
import type { DisclosureContext } from './section.js';

/** How to report, as actions. The form is the first choice where there is one, else the first channel. */
export function channels(
  { channels: all, languages }: DisclosureView,
  panel: FormPanel,
  context: DisclosureContext,
): TemplateResult | typeof nothing {
  if (all.length === 0 && !languages) return nothing;
  const { words, level } = context;
  const first = all.find(({ type }) => type === 'form') ?? all[0];
  return html`<section class="channels" part="channels">
    ${all.length > 1 ? heading(level + 1, 'subheading', words.t('disclosure.channel.heading')) : nothing}
    <ul role="list">
      ${all.map((channel) => {
        const look = channel === first ? 'button primary' : 'button';
        return channel.type === 'form'
          ? html`<li>${formButton(channel.label, panel, context)}</li>`
          : link(channel, look, context);
      })}
    </ul>
    ${languages ? html`<p class="muted" part="languages">${say(languages, words)}</p>` : nothing}
  </section>`;
}

function formButton(
  label: Sayable,
  panel: FormPanel,
  { words }: DisclosureContext,
): TemplateResult {
  return html`<button
    type="button"
    class="button primary"
    part="open-form"
    aria-expanded=${panel.isShown}
    aria-controls="report"
    @pointerenter=${panel.prefetch}
    @focus=${panel.prefetch}
    @click=${panel.toggle}
  >
    ${say(label, words)}
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="m4 6.5 4 4 4-4" />
    </svg>
  </button>`;
}

/** Where it leads is said beside the label, unless the label says it. */
function link(
  channel: Exclude<ChannelView, { type: 'form' }>,
  look: string,
  { words, base }: DisclosureContext,
): TemplateResult | typeof nothing {
  const isMail = channel.type === 'email';
  const href = safeUrl(isMail ? `mailto:${channel.target}` : channel.target, 'link', base);
  if (!href) return nothing;
  const place = isMail ? channel.target : new URL(href).host;
  const label = channel.label ?? defaultLabel(channel.type, place);
  return html`<li>
    <a class=${look} part="link" href=${href}>
      <span>${say(label, words)}</span> ${isMail ? nothing : icon('link')}
    </a>
    ${textOf(label, words).includes(place) ? nothing : html`<span class="muted small">${place}</span>`}
  </li>`;
}

function defaultLabel(type: 'email' | 'url' | 'github-advisory', place: string): Sayable {
  if (type === 'email') return { key: 'disclosure.channel.email', params: { address: place } };
  if (type === 'url') return { key: 'disclosure.channel.url', params: { host: place } };
  return { key: 'disclosure.channel.advisory' };
}
