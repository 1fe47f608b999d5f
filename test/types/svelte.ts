// What Svelte's compiler makes of markup: each element's attributes are those of its entry in SvelteHTMLElements.
import type {} from 'trust-elements/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

export const center: SvelteHTMLElements['trust-center'] = {
  manifest: '/trust.json',
  class: 'wide',
  'heading-level': 3,
  'ontrust-document-request-submit': ({ detail }) => detail.respondWith(fetch('/crm')),
};
// @ts-expect-error
export const rows: SvelteHTMLElements['trust-badges'] = { layout: 'rows' };
