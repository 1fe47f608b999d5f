import { expect } from 'chai';
import { html } from 'lit';

import { defineOnDemand } from '../../src/define/on-demand.js';
import { fixture } from '../support/fixture.js';
import { getByRole } from '../support/query.js';

/** The scripts that were loaded so far, by the element whose chunk they are. */
const loaded = (tag: string): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.includes(`/${tag}`) && !path.includes('.test.'));

describe('an element that is defined on demand', () => {
  before(defineOnDemand);

  it('costs nothing on a page that has none', () => {
    expect([customElements.get('trust-document-request'), loaded('trust-document-request')]) //
      .to.deep.equal([undefined, []]);
  });

  it('is defined when one is added, and alone', async () => {
    await fixture(html`<p>Hello <trust-document-request></trust-document-request></p>`);
    await customElements.whenDefined('trust-document-request');
    expect(customElements.get('trust-disclosure-form')).to.equal(undefined);
  });

  it('is defined when it comes in a piece of a page', async () => {
    const box = await fixture(html`<div></div>`);
    const piece = document.createElement('section');
    piece.append(document.createElement('trust-disclosure-form'));
    box.append(piece);
    await customElements.whenDefined('trust-disclosure-form');
  });

  it('becomes what its markup says', async () => {
    const element = await fixture(
      html`<trust-document-request><button slot="trigger">Ask</button></trust-document-request>`,
    );
    expect(getByRole(element, 'button', { name: 'Ask' }).assignedSlot?.name).to.equal('trigger');
  });
});
