import { html, type TemplateResult } from 'lit';

import type { Words } from '../../i18n/index.js';
import type { FilterController } from './filter-controller.js';

/** What the filter leaves. */
export interface Outcome {
  readonly query: string;
  readonly found: number;
  readonly total: number;
}

/** What stands above the policies: the filter, if there is one, and the buttons for all of them. */
export function toolbar(
  filter: unknown,
  words: Words,
  toggleAll: (open: boolean) => void,
): TemplateResult {
  return html`<div class="tools no-print" part="toolbar">
    ${filter}
    <div class="all">
      <button type="button" class="button plain" part="open-all" @click=${() => toggleAll(true)}>
        ${words.t('policies.openAll')}
      </button>
      <button type="button" class="button plain" part="close-all" @click=${() => toggleAll(false)}>
        ${words.t('policies.closeAll')}
      </button>
    </div>
  </div>`;
}

/** The field with its count, which is shown at once but told later: in an element of its own. */
export function filterField(
  outcome: Outcome,
  words: Words,
  filter: FilterController,
): TemplateResult {
  const count = countOf(outcome, words);
  const told = outcome.found > 0 ? count : nothingSentence(outcome.query, words);
  return html`<div class="find">
      <label for="filter">${words.t('policies.filter')}</label>
      <input
        id="filter"
        class="control"
        part="filter"
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${filter.query}
        @input=${(event: Event) => {
          filter.query = (event.target as HTMLInputElement).value;
        }}
        @keydown=${(event: KeyboardEvent) => clearOnEscape(event, filter)}
      />
    </div>
    <p class="count muted" part="count" aria-hidden="true">${count}</p>
    <p class="unseen" role="status">${filter.tell(told)}</p>`;
}

/** In the place of all policies, where the filter leaves none. */
export function nothingFound(filter: FilterController, words: Words): TemplateResult {
  return html`<div class="notice no-print" part="nothing">
    <p>${nothingSentence(filter.query, words)}</p>
    <button
      type="button"
      class="button"
      part="clear"
      @click=${(event: Event) => clearAndReturn(event, filter)}
    >
      ${words.t('policies.clear')}
    </button>
  </div>`;
}

/** Nothing as long as nobody filters: the first number costs a cold page more than it says. */
function countOf({ query, found, total }: Outcome, words: Words): string {
  if (query.trim() === '') return '';
  return words.t('policies.count', { total: { number: total } }, found);
}

function nothingSentence(query: string, words: Words): string {
  return words.t('policies.nothing', { query: query.trim() });
}

/** The button goes with what it clears, and the focus must not go with it. */
function clearAndReturn({ target }: Event, filter: FilterController): void {
  filter.query = '';
  ((target as Element).getRootNode() as ShadowRoot).querySelector('input')?.focus();
}

/** Escape closes the dialog that a list may stand in. With something to clear, it clears that first. */
function clearOnEscape(event: KeyboardEvent, filter: FilterController): void {
  if (event.key !== 'Escape' || event.isComposing || filter.query === '') return;
  event.preventDefault();
  event.stopPropagation();
  filter.query = '';
}
