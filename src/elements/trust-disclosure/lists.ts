import { html, nothing, type TemplateResult } from 'lit';

import type { EntryView, ListView, SectionView } from '../../content/disclosure-view.js';
import { heading } from '../../templates/heading.js';
import { icon } from '../../templates/icon.js';
import { richText, type RichTextContext } from '../../templates/rich-text.js';
import { say } from '../../templates/say.js';

/** What the parts of the policy are rendered with. */
export interface DisclosureContext extends RichTextContext {
  /** Level of the section's own heading. */
  readonly level: number;
}

/** Lists that say what is wanted and what is not: side by side when wide. */
export function listsSection(
  section: SectionView | undefined,
  context: DisclosureContext,
): TemplateResult | typeof nothing {
  if (!section) return nothing;
  const level = context.level + (section.heading ? 2 : 1);
  return html`<section part=${section.part}>
    ${
      section.heading
        ? heading(context.level + 1, 'subheading', say({ key: section.heading }, context.words))
        : nothing
    }
    <div class="lists">${section.lists.map((list) => listOf(list, level, context))}</div>
  </section>`;
}

function listOf(list: ListView, level: number, context: DisclosureContext): TemplateResult {
  const title = html`${icon(list.isWanted ? 'check' : 'cross')}
  ${say({ key: list.heading }, context.words)}`;
  return html`<div class=${list.isWanted ? 'wanted' : ''} part=${list.part}>
    ${heading(level, 'list-heading', title)} ${entryList(list.entries, context)}
  </div>`;
}

/** The lines of a list. */
export function entryList(
  entries: readonly EntryView[],
  context: DisclosureContext,
): TemplateResult {
  return html`<ul class="entries" role="list">
    ${entries.map(
      ({ part, asset, text, note }) =>
        html`<li part="entry ${part ?? ''}">
          ${asset ? html`<p class="prose"><code>${asset}</code></p>` : nothing}
          ${text && 'key' in text ? html`<p>${say(text, context.words)}</p>` : richText(text, context)}
          ${note ? html`<div class="muted small">${richText(note, context)}</div>` : nothing}
        </li>`,
    )}
  </ul>`;
}
