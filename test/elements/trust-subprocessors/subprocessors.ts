import { html } from 'lit';

import '../../../src/define/trust-subprocessors.js';
import type { TrustSubprocessors } from '../../../src/elements/trust-subprocessors/trust-subprocessors.js';
import { fixture, settled } from '../../support/fixture.js';
import { bareManifest, manifestWith } from '../../support/manifest.js';
import { getByRole, queryAllByRole, textOf } from '../../support/query.js';

/** One subprocessor of each status, at 15 March 2027. */
export const few = manifestWith({
  organization: { name: 'Talbrook' },
  updated: '2027-03-01',
  contacts: [{ role: 'privacy', email: 'privacy@example.com' }],
  subprocessors: [
    {
      name: 'Rheinwolke',
      legalEntity: 'Rheinwolke Hosting GmbH',
      purpose: { en: 'Hosting', de: 'Rechenzentrum' },
      countries: ['DE', 'IE'],
      data: [{ en: 'All customer data', de: 'Alle Kundendaten' }, 'Logs'],
      transfer: 'None',
      url: 'https://example.com/rheinwolke',
      dpaUrl: 'dpa.pdf',
      since: '2021-03-01',
    },
    {
      name: 'Briefbote',
      purpose: 'Sending *all* e-mail',
      countries: ['AT'],
      since: '2027-06-01',
      announced: '2027-03-01',
      objectionUntil: '2027-05-03',
    },
    {
      name: 'Zettelkasten',
      purpose: 'Support',
      countries: ['US'],
      until: '2027-04-30',
      announced: '2027-03-01',
      objectionUntil: '2027-05-03',
    },
    { name: 'Änderungswerk', purpose: 'Analysis', countries: ['CH'], objectionUntil: '2027-06-15' },
    { name: 'Gestern Ltd', purpose: 'Payments', countries: ['GB'], until: '2026-12-31' },
  ],
});

/** So many subprocessors, in no alphabetical order: `Supplier 0`, `Supplier 7` … */
export function many(count: number): object {
  const subprocessors = Array.from({ length: count }, (_, index) => ({
    name: `Supplier ${String((index * 7) % count).padStart(3, '0')}`,
    purpose: index % 2 ? 'Analysis' : 'Hosting',
    countries: [index % 3 ? 'DE' : 'US'],
    url: 'https://example.com/',
  }));
  return { ...bareManifest, subprocessors };
}

interface Settings {
  locale?: string;
  width?: string;
}

/** The element, ready, at 15 March 2027; wide enough for a table. */
export async function subprocessors(
  data: unknown = few,
  { locale = 'en', width = '1000px' }: Settings = {},
): Promise<TrustSubprocessors> {
  const element = await fixture<TrustSubprocessors>(
    html`<trust-subprocessors
      locale=${locale}
      as-of="2027-03-15"
      .data=${data}
    ></trust-subprocessors>`,
    { width },
  );
  await element.ready;
  await settled(element);
  return element;
}

/** The cells of all rows below the header, as they read. */
export function cells(element: Element): string[][] {
  return queryAllByRole(element, 'row')
    .filter((row) => queryAllByRole(row, 'columnheader').length === 0)
    .map((row) => [...row.children].map((cell) => textOf(cell).replaceAll(' ,', ',')));
}

export const names = (element: Element): string[] => cells(element).map(([name = '']) => name);

/** Types into the filter, as a reader does. */
export async function filterBy(element: TrustSubprocessors, query: string): Promise<void> {
  const field = getByRole<HTMLInputElement>(element, 'searchbox');
  field.focus();
  field.value = query;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await settled(element);
}

/** Presses the button of a column's header. */
export async function sortBy(element: TrustSubprocessors, column: string): Promise<void> {
  getByRole(element, 'button', { name: column }).click();
  await settled(element);
}
