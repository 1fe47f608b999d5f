// Two languages under way at once. In a file of its own: the first needs a chunk that loads once per page.
import { expect } from 'chai';
import { html } from 'lit';

import '../../src/define/trust-badges.js';
import type { TrustBadges } from '../../src/elements/trust-badges/trust-badges.js';
import { eventually } from '../support/eventually.js';
import { fixture } from '../support/fixture.js';
import { certificationWith, manifestWith } from '../support/manifest.js';
import { getByPart, queryAllByPart, textOf } from '../support/query.js';

const data = manifestWith({
  certifications: [certificationWith()],
  strings: { de: { 'status.certified.word': 'Geprüft' } },
});

const chunk = () =>
  performance.getEntriesByType('resource').find(({ name }) => name.includes('compose-i18next'));

describe('a language that comes late', () => {
  it('does not replace the one that was asked for after it', async () => {
    const element = await fixture<TrustBadges>(html`<trust-badges locale="pt" .data=${data}></trust-badges>`); // prettier-ignore
    const status = () => queryAllByPart(element, 'badge-status').map(textOf).join();
    await eventually(() => status() === 'Certificado');
    const seen = new Set<string>();
    element.addController({ hostUpdated: () => void seen.add(status()) });
    element.locale = 'de'; // its words need the chunk
    await element.updateComplete;
    element.locale = 'pt-BR';
    await eventually(chunk);
    element.locale = 'en';
    await eventually(() => status() === 'Certified');
    expect([...seen]).to.deep.equal(['Certificado', 'Certified']);
    expect(getByPart(element, 'root').lang).to.equal('en');
  });
});
