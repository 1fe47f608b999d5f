import { expect } from 'chai';
import { html } from 'lit';

import { provideElement } from '../../src/controllers/lazy-element.js';
import { defineOnDemand } from '../../src/define/on-demand.js';
import { eventually } from '../support/eventually.js';
import { fixture } from '../support/fixture.js';
import { getByText } from '../support/query.js';

let attempts = 0;
provideElement('trust-document-request', () => {
  attempts += 1;
  return Promise.reject(new TypeError('The chunk cannot be loaded.'));
});

const warnings: string[] = [];
const { warn } = console;

describe('an element whose chunk cannot be loaded', () => {
  before(() => {
    console.warn = (...texts: unknown[]) => void warnings.push(texts.join(' '));
    defineOnDemand();
  });

  after(() => {
    console.warn = warn;
  });

  it('leaves its fallback, and tells the developer', async () => {
    const element = await fixture(
      html`<trust-document-request><p>Write to us.</p></trust-document-request>`,
    );
    await eventually(() => warnings.length === 1);
    expect([getByText(element, 'Write to us.').tagName, warnings[0]]).to.deep.equal([
      'P',
      '[trust-document-request] Its chunk could not be loaded. Publish the whole dist folder.',
    ]);
  });

  it('is not asked for again with each change of the page', async () => {
    for (let change = 0; change < 5; change += 1) await fixture(html`<p>${change}</p>`);
    expect(attempts).to.equal(1);
  });
});
