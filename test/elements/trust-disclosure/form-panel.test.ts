import { expect } from 'chai';
import { html } from 'lit';

import { provideElement } from '../../../src/controllers/lazy-element.js';
import { TrustDisclosure } from '../../../src/elements/trust-disclosure/trust-disclosure.js';
import { expectAccessible } from '../../support/axe.js';
import { eventually } from '../../support/eventually.js';
import { fixture, settled } from '../../support/fixture.js';
import { focused } from '../../support/keyboard.js';
import { getByRole, getByText, queryAllByText, textOf } from '../../support/query.js';

class FormStub extends HTMLElement {
  constructor() {
    super();
    const heading = document.createElement('h3');
    heading.part.add('heading');
    heading.textContent = 'The form';
    this.attachShadow({ mode: 'open' }).append(heading);
  }
}

let isOnline = false;

provideElement('trust-disclosure-form', () => {
  if (!isOnline) return Promise.reject(new TypeError('The chunk cannot be loaded.'));
  customElements.define('trust-disclosure-form', FormStub);
  return Promise.resolve();
});
customElements.define('trust-disclosure', TrustDisclosure);

const data = {
  schemaVersion: 1,
  organization: { name: 'Example' },
  defaultLocale: 'en',
  disclosure: { channels: [{ type: 'form' }] },
};

const problem = /could not be loaded/;

async function opened(): Promise<TrustDisclosure> {
  const element = await fixture<TrustDisclosure>(
    html`<trust-disclosure locale="en" .data=${data}></trust-disclosure>`,
  );
  await element.ready;
  await settled(element);
  getByRole(element, 'button', { name: 'Write a report here' }).click();
  return element;
}

describe('a report form that cannot be loaded', () => {
  it('says what to do', async () => {
    const element = await opened();
    await eventually(() => getByText(element, problem));
    getByRole(element, 'button', { name: 'Try again' });
    await expectAccessible(element);
  });

  it('can be put away', async () => {
    const element = await opened();
    await eventually(() => getByText(element, problem));
    getByRole(element, 'button', { name: 'Write a report here' }).click();
    await settled(element);
    expect(queryAllByText(element, problem)).to.deep.equal([]);
  });

  it('says that it is loading', async () => {
    const element = await opened();
    await element.updateComplete;
    expect(textOf(element)).to.contain('Loading …');
    await eventually(() => getByText(element, problem));
  });

  it('is tried again', async () => {
    const element = await opened();
    await eventually(() => getByText(element, problem));
    isOnline = true;
    getByRole(element, 'button', { name: 'Try again' }).click();
    await eventually(() => focused()?.textContent === 'The form');
  });
});
