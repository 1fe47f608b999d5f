// The sections whose elements come when they are needed.
import { expect } from 'chai';
import { html } from 'lit';

import '../../../src/define/trust-center.js';
import type { TrustCenter } from '../../../src/elements/trust-center/trust-center.js';
import { expectAccessible } from '../../support/axe.js';
import { fixture, settled } from '../../support/fixture.js';
import { manifestWith } from '../../support/manifest.js';
import { getByRole, queryAllByRole, textOf } from '../../support/query.js';

const data = manifestWith({
  overview: { title: 'How we keep data safe' },
  policies: [{ id: 'a', title: 'Access', items: [{ id: 'b', title: 'Passwords', body: 'Long.' }] }],
  subprocessors: [{ name: 'Briefbote', purpose: 'Mail', countries: ['AT'] }],
  updates: [{ id: 'u', date: '2026-05-03', title: 'A new report' }],
  contacts: [{ role: 'press', email: 'press@example.com' }],
});

async function center(): Promise<TrustCenter> {
  const element = await fixture<TrustCenter>(
    html`<trust-center locale="en" .data=${data}></trust-center>`,
  );
  await element.ready;
  await settled(element);
  return element;
}

describe('a <trust-center> with subprocessors and updates', () => {
  it('shows them after the policies, one level below its title', async () => {
    const headings = queryAllByRole(await center(), 'heading').filter(
      ({ localName }) => localName === 'h3',
    );
    expect(headings.map(textOf)).to.deep.equal([
      'How we protect data',
      'Subprocessors',
      'Updates',
      'Contacts',
    ]);
  });

  it('shows their content, and is accessible', async () => {
    const element = await center();
    expect(getByRole(element, 'rowheader', { name: 'Briefbote' })).to.exist;
    expect(getByRole(element, 'heading', { name: 'A new report' }).localName).to.equal('h4');
    await expectAccessible(element);
  });
});
