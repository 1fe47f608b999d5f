import { html, nothing } from 'lit';

import type { TrustPolicies } from '../../../src/elements/trust-policies/trust-policies.js';
import { fixture, settled } from '../../support/fixture.js';
import { queryAllByPart, textOf } from '../../support/query.js';

/** A manifest with two groups and a policy of every kind. */
export const data = {
  schemaVersion: 1,
  organization: { name: 'Example' },
  defaultLocale: 'en',
  policies: [
    {
      id: 'access',
      title: { en: 'Access', de: 'Zugriff' },
      intro: 'Who may see *what*.',
      items: [
        {
          id: 'mfa',
          title: { en: 'Second factor', de: 'Zweiter Faktor' },
          body: {
            en: 'Every login needs two factors.',
            de: 'Jede Anmeldung braucht zwei Faktoren.',
          },
          cadence: 'P1Y',
          reviewed: '2026-05-03',
          evidence: { url: '/evidence.html', checked: '2026-05-01' },
          frameworks: [{ standard: 'iso-27001', control: 'A.8.5' }, { standard: 'soc-2' }],
        },
        { id: 'reviews', title: 'Access reviews', body: 'Rights are **revoked** in time.' },
        { id: 'least-privilege', title: 'Least privilege' },
      ],
    },
    {
      id: 'operations',
      title: { en: 'Operations', de: 'Betrieb' },
      items: [{ id: 'backups', title: 'Backups', body: 'Copies are made daily in Zürich.' }],
    },
  ],
};

/** A manifest with this many policies, `policy-0` and on, in one group. */
export function manifestOf(count: number) {
  const items = Array.from({ length: count }, (_, index) => ({
    id: `policy-${index}`,
    title: `Policy ${index}`,
    body: `What it says about ${index}.`,
  }));
  return { ...data, policies: [{ id: 'all', title: 'All', items }] };
}

interface Settings {
  manifest?: unknown;
  locale?: string;
  groups?: string;
  filter?: boolean;
  open?: string;
  width?: string;
}

/** The element, ready. */
export async function policies({
  manifest = data,
  locale = 'en',
  groups,
  filter = false,
  open,
  width,
}: Settings = {}): Promise<TrustPolicies> {
  const element = await fixture<TrustPolicies>(
    html`<trust-policies
      .data=${manifest}
      locale=${locale}
      groups=${groups ?? nothing}
      ?filter=${filter}
      open=${open ?? nothing}
    ></trust-policies>`,
    width === undefined ? {} : { width },
  );
  await element.ready;
  await settled(element);
  return element;
}

/** The titles of the policies that can be seen. */
export function titles(element: TrustPolicies): string[] {
  return queryAllByPart(element, 'policy-title')
    .filter((title) => title.checkVisibility())
    .map(textOf);
}

/** What opens a policy. */
export function summaryOf(element: TrustPolicies, title: string): HTMLElement {
  const found = queryAllByPart(element, 'policy-summary').find((summary) =>
    textOf(summary).startsWith(title),
  );
  if (!found) throw new Error(`No policy begins with "${title}".`);
  return found;
}

/** The titles of the policies that are open. */
export function openTitles(element: TrustPolicies): string[] {
  return queryAllByPart(element, 'policy-body')
    .filter((body) => body.checkVisibility())
    .map((body) => textOf(body.closest('details')?.querySelector('summary') ?? body));
}
