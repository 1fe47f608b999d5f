import { expect } from 'chai';

import { provideElement } from '../../../src/controllers/lazy-element.js';
import { TrustDocuments } from '../../../src/elements/trust-documents/trust-documents.js';
import { expectAccessible } from '../../support/axe.js';
import { eventually } from '../../support/eventually.js';
import { settled } from '../../support/fixture.js';
import { focused } from '../../support/keyboard.js';
import { getByRole, textOf } from '../../support/query.js';
import { choose, documents } from './documents.js';
import { RequestStub, stubOf } from './request-stub.js';

let arrive: () => void = () => undefined;

provideElement(
  'trust-document-request',
  () =>
    new Promise<void>((resolve) => {
      arrive = () => {
        customElements.define('trust-document-request', RequestStub);
        resolve();
      };
    }),
);
customElements.define('trust-documents', TrustDocuments);

// In this order: the form arrives in the last test.
describe('a request form that is slow to load', () => {
  it('says that it is loading, and leaves the focus where it is', async () => {
    const element = await documents();
    const button = getByRole(element, 'button', { name: 'Request “Penetration test”' });
    button.focus();
    button.click();
    await settled(element);
    expect(textOf(getByRole(element, 'status'))).to.equal('Loading …');
    expect(focused()).to.equal(button);
    await expectAccessible(element);
  });

  it('does not open after the choice was cleared', async () => {
    const element = await documents();
    await choose(element, 'SOC 2 report');
    getByRole(element, 'button', { name: 'Request selected' }).click();
    await settled(element);
    getByRole(element, 'button', { name: 'Clear selection' }).click();
    await settled(element);
    expect(textOf(getByRole(element, 'status'))).to.equal('');
  });

  it('opens once, with what was asked for last', async () => {
    const element = await documents();
    getByRole(element, 'button', { name: 'Request “Penetration test”' }).click();
    getByRole(element, 'button', { name: 'Request “SOC 2 report”' }).click();
    arrive();
    const form = await eventually(() => stubOf(element));
    await eventually(() => form.shown.length > 0);
    expect(form.shown).to.deep.equal([['soc-2']]);
  });
});
