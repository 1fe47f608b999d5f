// A center that gets another manifest: what is written in it stays, and what is new comes.
import { expect } from 'chai';
import { html } from 'lit';

import '../../../src/define/trust-center.js';
import type { TrustCenter } from '../../../src/elements/trust-center/trust-center.js';
import { enter, field } from '../../support/entry.js';
import { eventually } from '../../support/eventually.js';
import { fixture, settled } from '../../support/fixture.js';
import { certificationWith, manifestWith } from '../../support/manifest.js';
import { getByPart, getByRole } from '../../support/query.js';

const before = {
  contacts: [{ role: 'press', email: 'press@example.com' }],
  disclosure: { channels: [{ type: 'form' }], intro: 'Tell us.' },
};
const after = {
  ...before,
  certifications: [certificationWith()],
  updates: [{ id: 'u', date: '2026-05-03', title: 'A new report' }],
};

async function center(parts: object): Promise<TrustCenter> {
  const element = await fixture<TrustCenter>(
    html`<trust-center locale="en" .data=${manifestWith(parts)}></trust-center>`,
  );
  await element.ready;
  await settled(element);
  return element;
}

describe('a <trust-center> that gets another manifest', () => {
  it('loads the sections that are new', async () => {
    const element = await center(before);
    await eventually(() => customElements.get('trust-contacts'));
    expect(customElements.get('trust-updates')).to.equal(undefined);
    element.data = manifestWith(after);
    await eventually(() => getByRole(element, 'heading', { name: 'A new report' }));
  });

  it('keeps a report that is being written, though a section comes before it', async () => {
    const element = await center(before);
    getByPart(element, 'open-form').click();
    enter(await eventually(() => field(element, 'Title')), 'Stored XSS');
    const form = getByPart(element, 'form');
    element.data = manifestWith(after);
    await eventually(() => getByRole(element, 'heading', { name: 'A new report' }));
    expect([form.isConnected, field(element, 'Title').value]).to.deep.equal([true, 'Stored XSS']);
  });
});
