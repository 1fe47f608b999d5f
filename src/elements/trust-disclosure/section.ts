import { html, nothing, type TemplateResult } from 'lit';

import type {
  DisclosureView,
  EntryView,
  ListView,
  SectionView,
} from '../../content/disclosure-view.js';
import { heading } from '../../templates/heading.js';
import { icon } from '../../templates/icon.js';
import { richText, type RichTextContext } from '../../templates/rich-text.js';
import { say } from '../../templates/say.js';

/** What the parts of the policy are rendered with. */
export interface DisclosureContext extends RichTextContext {
  /** Level of the element's own heading. */
  readonly level: number;
}

/** A part of the policy below a heading of its own. */
export function section(
  part: string,
  title: string,
  content: unknown,
  { words, level }: DisclosureContext,
): TemplateResult {
  return html`<section part=${part}>
    ${heading(level + 1, 'subheading', words.t(title))} ${content}
  </section>`;
}

/** Lists that say what is wanted and what is not: side by side when wide. */
export function listsSection(
  view: SectionView | undefined,
  context: DisclosureContext,
): TemplateResult | typeof nothing {
  if (!view) return nothing;
  const key = `disclosure.${view.name}`;
  const lists = view.lists.map((list) => listOf(list, `${key}.${list.name}`, context));
  return section(view.name, `${key}.heading`, html`<div class="lists">${lists}</div>`, context);
}

function listOf(list: ListView, title: string, context: DisclosureContext): TemplateResult {
  const { words, level } = context;
  const glyph = icon(list.isWanted ? 'check' : 'cross');
  return html`<div class=${list.isWanted ? 'wanted' : ''} part=${list.name}>
    ${heading(level + 2, 'list-heading', html`${glyph} ${words.t(title)}`)}
    ${entryList(list.entries, context)}
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
          ${text && 'key' in text ? say(text, context.words) : richText(text, context)}
          ${note ? html`<div class="muted small">${richText(note, context)}</div>` : nothing}
        </li>`,
    )}
  </ul>`;
}

/** Said first: the policy is paused, or closed. */
export function stateNotice(
  { notice }: DisclosureView,
  { words }: DisclosureContext,
): TemplateResult | typeof nothing {
  if (!notice) return nothing;
  return html`<div class="notice" part="state">
    ${icon('info')}
    <p>${say(notice, words)}</p>
  </div>`;
}

/** What the company reserves to itself, set apart from the lists it limits. */
export function reservation(
  { reservation: prose }: DisclosureView,
  context: DisclosureContext,
): TemplateResult | typeof nothing {
  if (!prose) return nothing;
  return html`<div class="reservation" part="reservation">
    <p class="muted small">${context.words.t('disclosure.reservation')}</p>
    ${richText(prose, context)}
  </div>`;
}
