import { html, nothing, type TemplateResult } from 'lit';

import type { UpdateKind, UpdateView } from '../../content/updates-view.js';
import type { TrustContent } from '../../controllers/trust-controller.js';
import { safeUrl } from '../../schema/url.js';
import { heading } from '../../templates/heading.js';
import { icon } from '../../templates/icon.js';
import { richText, type RichTextContext } from '../../templates/rich-text.js';
import { say } from '../../templates/say.js';

/** What stands before an update's id: in addresses that lead to it, and as the id of its entry. */
export const updatePrefix = 'trust-update-';

/** Kinds that ask a reader to do something. */
const urgent: readonly (UpdateKind | undefined)[] = ['advisory', 'incident'];

interface UpdateOptions {
  /** Level of the update's own heading. */
  readonly level: number;
  readonly rich: RichTextContext['rich'];
}

/** One announcement: when, of what kind, what. Its title leads to where there is more. */
export function updateEntry(
  update: UpdateView,
  content: TrustContent,
  { level, rich }: UpdateOptions,
): TemplateResult {
  const { words, base } = content;
  const href = safeUrl(update.url, 'link', base);
  const title = say(update.title, words);
  return html`<li class="update" part="update" id=${updatePrefix + update.id} tabindex="-1">
    <div class="small muted">
      <time datetime=${update.date}>${say(update.day, words)}</time> ${kind(update, content)}
    </div>
    <div>
      ${heading(
        level,
        'update-title',
        href ? html`<a part="link" href=${href}>${title}</a>` : title,
      )}
      ${richText(update.body, { rich, words, base })}
    </div>
  </li>`;
}

function kind(
  { kind, word }: UpdateView,
  { words }: TrustContent,
): TemplateResult | typeof nothing {
  if (!word) return nothing;
  return urgent.includes(kind)
    ? html`<span class="chip warning" part="kind">${icon('warning')}${say(word, words)}</span>`
    : html`<span class="chip" part="kind">${say(word, words)}</span>`;
}
