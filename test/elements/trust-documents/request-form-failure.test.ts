import { expect } from 'chai';

import { provideElement } from '../../../src/controllers/lazy-element.js';
import { TrustDocuments } from '../../../src/elements/trust-documents/trust-documents.js';
import { expectAccessible } from '../../support/axe.js';
import { eventually } from '../../support/eventually.js';
import { settled } from '../../support/fixture.js';
import { focused } from '../../support/keyboard.js';
import { getByRole, getByText, queryAllByText, textOf } from '../../support/query.js';
import { choose, chosen, documents } from './documents.js';
import { RequestStub, stubOf } from './request-stub.js';

/** What the next loads of the chunk do; `undefined` leaves them hanging. */
let isOnline: boolean | undefined = false;

provideElement('trust-document-request', () => {
  if (isOnline === undefined) return new Promise(() => undefined);
  if (!isOnline) return Promise.reject(new TypeError('The chunk cannot be loaded.'));
  customElements.define('trust-document-request', RequestStub);
  return Promise.resolve();
});
customElements.define('trust-documents', TrustDocuments);

const problem = /could not be loaded/;

async function failed(): Promise<TrustDocuments> {
  const element = await documents();
  getByRole(element, 'button', { name: 'Request “Penetration test”' }).click();
  await eventually(() => getByText(element, problem));
  return element;
}

// In this order: once the element is defined it stays defined, and a load that hangs is shared.
describe('a request form that cannot be loaded', () => {
  it('says so and what to do', async () => {
    const element = await failed();
    expect(textOf(getByRole(element, 'status'))).to.match(problem);
    getByRole(element, 'button', { name: 'Try again' });
    await expectAccessible(element);
  });

  it('says nothing while nobody has asked for it', async () => {
    const element = await documents();
    getByRole(element, 'button', { name: 'Request “Penetration test”' }).focus();
    await settled(element);
    expect(queryAllByText(element, problem)).to.deep.equal([]);
  });

  it('keeps the choice', async () => {
    const element = await documents();
    await choose(element, 'SOC 2 report');
    getByRole(element, 'button', { name: 'Request selected' }).click();
    await eventually(() => getByText(element, problem));
    expect(chosen(element)).to.deep.equal(['SOC 2 report']);
  });

  it('is forgotten when something else is chosen', async () => {
    const element = await failed();
    await choose(element, 'SOC 2 report');
    expect(textOf(getByRole(element, 'status'))).to.equal('1 document selected');
  });

  it('keeps the focus on the button that tries again', async () => {
    const element = await failed();
    const retry = getByRole(element, 'button', { name: 'Try again' });
    retry.focus();
    retry.click();
    await eventually(() => getByText(element, problem));
    expect(focused()).to.equal(retry);
  });

  it('opens when trying again helps', async () => {
    const element = await failed();
    isOnline = true;
    getByRole(element, 'button', { name: 'Try again' }).click();
    const form = await eventually(() => stubOf(element));
    await eventually(() => form.shown.length > 0);
    expect(form.shown).to.deep.equal([['pentest']]);
    expect(queryAllByText(element, problem)).to.deep.equal([]);
  });
});
