import { expect } from 'chai';
import { html } from 'lit';

import '../../../src/define/trust-disclosure.js';
import type { TrustDisclosure } from '../../../src/elements/trust-disclosure/trust-disclosure.js';
import { expectAccessible } from '../../support/axe.js';
import { eventually } from '../../support/eventually.js';
import { fixture, settled } from '../../support/fixture.js';
import { focused, press, type } from '../../support/keyboard.js';
import { getByPart, getByRole, queryAllByRole } from '../../support/query.js';

const data = {
  schemaVersion: 1,
  organization: { name: 'Example' },
  defaultLocale: 'en',
  disclosure: { intro: 'Hello', channels: [{ type: 'form' }], include: 'Steps.' },
};

async function show(): Promise<TrustDisclosure> {
  const element = await fixture<TrustDisclosure>(
    html`<trust-disclosure locale="en" heading-level="3" .data=${data}></trust-disclosure>`,
  );
  await element.ready;
  await settled(element);
  return element;
}

const opener = (element: Element): HTMLElement =>
  getByRole(element, 'button', { name: 'Write a report here' });

async function open(element: Element): Promise<HTMLElement> {
  opener(element).focus();
  await press('Enter');
  return eventually(() => headingOf(element) === focused() && headingOf(element));
}

const headingOf = (element: Element): HTMLElement | undefined =>
  queryAllByRole(element, 'heading', { name: 'Report a vulnerability' })[0];

describe('the report form in trust-disclosure', () => {
  it('is loaded when somebody is about to open it', async () => {
    const element = await show();
    opener(element).dispatchEvent(new PointerEvent('pointerenter'));
    await customElements.whenDefined('trust-disclosure-form');
    expect(opener(element).getAttribute('aria-expanded')).to.equal('false');
  });

  it('opens in place and takes the focus with its heading, a level below', async () => {
    const element = await show();
    const heading = await open(element);
    expect([heading.tagName, opener(element).getAttribute('aria-expanded')]).to.deep.equal([
      'H4',
      'true',
    ]);
  });

  it('is accessible when open', async () => {
    const element = await show();
    await open(element);
    await expectAccessible(element);
  });

  it('does not make the page jump', async () => {
    const element = await show();
    const before = opener(element).getBoundingClientRect().top;
    await open(element);
    expect(opener(element).getBoundingClientRect().top).to.equal(before);
  });

  it('is controlled by its button', async () => {
    const element = await show();
    const root = opener(element).getRootNode() as ShadowRoot;
    const area = root.getElementById(opener(element).getAttribute('aria-controls') ?? '');
    expect(area).to.equal(getByPart(element, 'form-area'));
  });

  it('keeps what was typed while it is hidden', async () => {
    const element = await show();
    await open(element);
    getByRole(element, 'textbox', { name: /^Title/ }).focus();
    await type('Stored XSS');
    opener(element).click();
    await settled(element);
    const isHidden = queryAllByRole(element, 'textbox').length === 0;
    opener(element).click();
    const title = await eventually(() => queryAllByRole(element, 'textbox', { name: /^Title/ })[0]);
    expect([isHidden, (title as HTMLInputElement).value]).to.deep.equal([true, 'Stored XSS']);
  });

  it('changes its language with the section', async () => {
    const element = await show();
    await open(element);
    element.locale = 'de';
    await eventually(
      () => queryAllByRole(element, 'heading', { name: 'Schwachstelle melden' }).length === 1,
    );
  });
});
