import { html, nothing, type TemplateResult } from 'lit';

import type { DocumentView } from '../../content/documents-view.js';
import type { TrustContent } from '../../controllers/trust-controller.js';
import { heading } from '../../templates/heading.js';
import { icon, type IconName } from '../../templates/icon.js';
import { richText, type RichTextContext } from '../../templates/rich-text.js';
import { say, textOf } from '../../templates/say.js';
import { documentAction, otherFiles, type ActionOptions } from './document-action.js';

const accessIcons: Readonly<Record<DocumentView['access'], IconName>> = {
  public: 'unlocked',
  request: 'lock',
  nda: 'lock',
  contact: 'person',
};

export interface RowOptions extends ActionOptions {
  /** Level of the document's own heading. */
  readonly level: number;
  readonly rich: RichTextContext['rich'];
  /** The ids of the documents that can be chosen, and of those that are. */
  readonly choosable: readonly string[];
  readonly chosen: readonly string[];
  readonly onChoose: (id: string, chosen: boolean) => void;
  /** The visitor seems about to ask for the document. */
  readonly onIntent: () => void;
}

/** A document: what it is, who may have it, and the one thing to do about it. */
export function documentRow(
  document: DocumentView,
  content: TrustContent,
  options: RowOptions,
): TemplateResult {
  const { words, base } = content;
  const { level, rich } = options;
  const onIntent = document.action.type === 'request' ? options.onIntent : nothing;
  return html`<li
    class="document"
    part="document"
    id="document-${document.id}"
    tabindex="-1"
    @pointerenter=${onIntent}
    @focusin=${onIntent}
  >
    ${choice(document, content, options)}
    <p class="type small muted" part="document-type">${say(document.type, words)}</p>
    <div class="about">
      ${heading(level, 'document-title', say(document.title, words))}
      ${richText(document.description, { rich, words, base })} ${meta(document, content)}
      ${otherFiles(document, content, options)}
    </div>
    <p class="access chip" part="document-access">
      ${icon(accessIcons[document.access])}
      <span>${say({ key: `documents.access.${document.access}` }, words)}</span>
    </p>
    ${documentAction(document, content, options)}
  </li>`;
}

function choice(
  { id, title }: DocumentView,
  { words }: TrustContent,
  { choosable, chosen, onChoose }: RowOptions,
): TemplateResult | typeof nothing {
  if (!choosable.includes(id)) return nothing;
  return html`<label class="choice">
    <input
      type="checkbox"
      part="choice"
      aria-label=${words.t('documents.select', { title: textOf(title, words) })}
      .checked=${chosen.includes(id)}
      @change=${(event: Event) => onChoose(id, (event.target as HTMLInputElement).checked)}
    />
  </label>`;
}

function meta(
  { facts, expired }: DocumentView,
  { words }: TrustContent,
): TemplateResult | typeof nothing {
  if (facts.length === 0 && !expired) return nothing;
  // The dot stays on the line of what it follows.
  const dotAfter = (index: number): string =>
    expired || index < facts.length - 1 ? '\u00a0·' : '';
  return html`<p class="meta small muted" part="document-meta">
    ${facts.map((fact, index) => [html`<span>${say(fact, words)}${dotAfter(index)}</span>`, ' '])}
    ${
      expired
        ? html`<span class="chip negative">
            ${icon('cross')}<span>${say(expired, words)}</span>
          </span>`
        : nothing
    }
  </p>`;
}
