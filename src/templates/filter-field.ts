import { html, type TemplateResult } from 'lit';

import type { FilterController } from '../controllers/filter-controller.js';
import type { Words } from '../i18n/index.js';

/** What a filter leaves of a list. */
export interface FilterOutcome {
  readonly query: string;
  readonly found: number;
  readonly total: number;
}

/** What a filter is rendered with: its words are at `filter`, `count`, `nothing` and `clear` of a group. */
export interface FilterContext {
  readonly words: Words;
  readonly group: 'policies' | 'subprocessors';
  readonly filter: FilterController;
}

/** The field with its count, which is shown at once but told later: in an element of its own. */
export function filterField(outcome: FilterOutcome, context: FilterContext): TemplateResult {
  const { words, group, filter } = context;
  const count = countOf(outcome, context);
  const told = outcome.found > 0 ? count : nothingSentence(outcome.query, context);
  return html`<div class="find">
      <label for="filter">${words.t(`${group}.filter`)}</label>
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

/** In the place of the whole list, where the filter leaves nothing of it. */
export function nothingFound(context: FilterContext): TemplateResult {
  const { words, group, filter } = context;
  return html`<div class="notice no-print" part="nothing">
    <p>${nothingSentence(filter.query, context)}</p>
    <button
      type="button"
      class="button"
      part="clear"
      @click=${(event: Event) => clearAndReturn(event, filter)}
    >
      ${words.t(`${group}.clear`)}
    </button>
  </div>`;
}

/** Nothing as long as nobody filters: the first number costs a cold page more than it says. */
function countOf({ query, found, total }: FilterOutcome, { words, group }: FilterContext): string {
  if (query.trim() === '') return '';
  return words.t(`${group}.count`, { total: { number: total } }, found);
}

function nothingSentence(query: string, { words, group }: FilterContext): string {
  return words.t(`${group}.nothing`, { query: query.trim() });
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
