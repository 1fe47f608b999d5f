import { html } from 'lit';

import type { TrustDocuments } from '../../../src/elements/trust-documents/trust-documents.js';
import { fixture, settled } from '../../support/fixture.js';
import { getByRole, queryAllByRole } from '../../support/query.js';

const bare = { schemaVersion: 1, organization: { name: 'Example' }, defaultLocale: 'en' };

/** A manifest with one document of every kind of access, and what they need. */
export const data = {
  ...bare,
  contacts: [{ role: 'sales', email: 'sales@example.com' }],
  documents: [
    {
      id: 'measures',
      title: { en: 'Technical measures', de: 'Technische Maßnahmen' },
      description: 'As annex to the *agreement*',
      category: 'policy',
      access: 'public',
      updated: '2026-05-03',
      validUntil: '2027-12-31',
      files: [
        { url: '/measures.en.pdf', locale: 'en', bytes: 2_100_000, pages: 12 },
        { url: '/measures.de.pdf', locale: 'de', bytes: 1_900_000, pages: 11 },
      ],
    },
    { id: 'soc-2', title: 'SOC 2 report', category: 'report', access: 'nda' },
    { id: 'pentest', title: 'Penetration test', category: 'pentest', access: 'request' },
    { id: 'plan', title: 'Continuity plan', access: 'contact' },
    {
      id: 'iso',
      title: 'ISO certificate',
      category: 'certificate',
      access: 'public',
      validUntil: '2026-03-31',
    },
  ],
};

/** The same manifest with these of its documents only. */
export function only(...ids: string[]) {
  return { ...data, documents: data.documents.filter(({ id }) => ids.includes(id)) };
}

interface Settings {
  manifest?: unknown;
  locale?: string;
  categories?: string;
  width?: string;
}

/** The element, ready, at 1 November 2026. */
export async function documents({
  manifest = data,
  locale = 'en',
  categories,
  width,
}: Settings = {}): Promise<TrustDocuments> {
  const element = await fixture<TrustDocuments>(
    html`<trust-documents
      as-of="2026-11-01"
      locale=${locale}
      .data=${manifest}
      .categories=${categories}
    ></trust-documents>`,
    width === undefined ? {} : { width },
  );
  await element.ready;
  await settled(element);
  return element;
}

/** Ticks or unticks the checkbox of a document, as a click does. */
export async function choose(element: TrustDocuments, title: string): Promise<void> {
  getByRole(element, 'checkbox', { name: `Select “${title}”` }).click();
  await settled(element);
}

/** The titles of the documents that are chosen. */
export function chosen(element: TrustDocuments): string[] {
  const boxes = queryAllByRole(element, 'checkbox') as HTMLInputElement[];
  return boxes.flatMap(({ checked, ariaLabel }) =>
    checked ? [ariaLabel?.replace(/^Select “|”$/g, '') ?? ''] : [],
  );
}
