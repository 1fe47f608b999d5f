// What an address tells: a private one is spoken of or refused, and a company is suggested, never set.
import { resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';

import { choose, enter, field } from '../../support/entry.js';
import { eventually } from '../../support/eventually.js';
import { settled } from '../../support/fixture.js';
import { focused, type } from '../../support/keyboard.js';
import { manifestWith } from '../../support/manifest.js';
import {
  getByPart,
  getByRole,
  getByText,
  queryAllByPart,
  queryAllByRole,
  queryAllByText,
  textOf,
} from '../../support/query.js';
import { receiver } from '../../support/receiver.js';
import { documents, fillIn, opened, requestable, send, type Request } from './requests.js';

const policy = (freeMail: string | undefined, parts: object = {}): Record<string, unknown> =>
  manifestWith({
    documents,
    ...parts,
    forms: { documentRequest: { freeMail, transport: { type: 'http', url: receiver().url } } },
  });

/** Enters an address, and leaves the field. */
async function leave(element: Request, address: string): Promise<void> {
  const email = field(element, 'E-mail');
  enter(email, address);
  await settled(element);
  email.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}

const sales = { contacts: [{ role: 'sales', email: 'hello@example.com' }] };

describe('a private address', () => {
  for (const freeMail of ['warn', undefined]) {
    it(`is spoken of calmly, and sent (${freeMail ?? 'by default'})`, async () => {
      const element = await opened(policy(freeMail));
      fillIn(element);
      await leave(element, 'ada@gmail.com');
      const hint = await eventually(() => getByText(element, /^This looks like a private address/));
      const isInvalid = field(element, 'E-mail').hasAttribute('aria-invalid');
      send(element);
      await eventually(() => getByPart(element, 'receipt'));
      expect([hint.closest('[role=status]') !== null, isInvalid]).to.deep.equal([true, false]);
    });
  }

  it('is not spoken of where it is welcome', async () => {
    const element = await opened(policy('allow'));
    fillIn(element);
    await leave(element, 'ada@gmail.com');
    send(element);
    await eventually(() => getByPart(element, 'receipt'));
    expect(queryAllByText(element, /private address|company e-mail/)).to.deep.equal([]);
  });

  it('is refused where the company says so, with a way out', async () => {
    const element = await opened(policy('block', sales));
    fillIn(element);
    await leave(element, 'ada@GMX.de');
    send(element);
    await eventually(() => getByPart(element, 'error-summary'));
    const link = getByRole<HTMLAnchorElement>(element, 'link', { name: 'hello@example.com' });
    expect([
      queryAllByPart(element, 'error').map(textOf),
      textOf(getByPart(element, 'way-out')),
      link.href,
    ]).to.deep.equal([
      ['Please use your company e-mail address.'],
      'No company address? Reach us at hello@example.com',
      'mailto:hello@example.com',
    ]);
  });

  it('is refused without a way out where the company names nobody', async () => {
    const element = await opened(policy('block'));
    fillIn(element);
    await leave(element, 'ada@web.de');
    send(element);
    await eventually(() => getByPart(element, 'error-summary'));
    expect(queryAllByPart(element, 'way-out')).to.deep.equal([]);
  });

  it('is refused no longer once it is another', async () => {
    const element = await opened(policy('block', sales));
    fillIn(element);
    await leave(element, 'ada@gmail.com');
    send(element);
    await eventually(() => getByPart(element, 'error-summary'));
    await leave(element, 'ada@engines.example');
    send(element);
    await eventually(() => getByPart(element, 'receipt'));
    expect(queryAllByPart(element, 'way-out')).to.deep.equal([]);
  });
});

describe('the company', () => {
  afterEach(async () => {
    await resetMouse();
    await setViewport({ width: 800, height: 600 });
  });

  it('is suggested from the address, and taken over by a button', async () => {
    const element = await opened();
    await leave(element, 'ada@analytical-engines.co.uk');
    const button = await eventually(() =>
      getByRole<HTMLElement>(element, 'button', { name: 'Use “Analytical Engines”' }),
    );
    const before = field(element, 'Company').value;
    button.click();
    await settled(element);
    const company = field(element, 'Company');
    expect([before, company.value, focused() === company, queryAllByPart(element, 'suggestion')]) //
      .to.deep.equal(['', 'Analytical Engines', true, []]);
  });

  it('is sent by a press of the mouse, though its suggestion goes once the field is left', async () => {
    // High enough for the whole dialog, which is centred: what goes moves all of it.
    await setViewport({ width: 800, height: 1000 });
    const element = await opened(requestable(receiver().url));
    fillIn(element);
    enter(field(element, 'Company'), '');
    await leave(element, 'ada@analytical-engines.co.uk');
    await eventually(() => getByPart(element, 'suggestion'));
    field(element, 'Company').focus();
    await type('My Own Ltd');
    await settled(element);
    const { x, y, width, height } = getByPart(element, 'submit').getBoundingClientRect();
    // Near its edge: what goes moves it by less than its height.
    const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height - 4)];
    await sendMouse({ type: 'click', position });
    await eventually(() => getByPart(element, 'receipt'));
  });

  it('is never overwritten', async () => {
    const element = await opened();
    enter(field(element, 'Company'), 'My Own Ltd');
    await leave(element, 'ada@analytical-engines.co.uk');
    await settled(element);
    expect([field(element, 'Company').value, queryAllByPart(element, 'suggestion')]) //
      .to.deep.equal(['My Own Ltd', []]);
  });

  it('is not overwritten by a suggestion that was there before', async () => {
    const element = await opened();
    await leave(element, 'ada@analytical-engines.co.uk');
    const button = await eventually(() => getByPart<HTMLElement>(element, 'suggestion'));
    field(element, 'Company').value = 'My Own Ltd';
    button.click();
    expect(field(element, 'Company').value).to.equal('My Own Ltd');
  });

  it('is not suggested from a private address', async () => {
    const element = await opened();
    await leave(element, 'ada@gmail.com');
    await eventually(() => getByText(element, /^This looks like a private address/));
    expect(queryAllByPart(element, 'suggestion')).to.deep.equal([]);
  });
});

describe('many documents', () => {
  const many = (count: number): Record<string, unknown> => ({
    ...requestable(),
    documents: Array.from({ length: count }, (_, place) => ({
      id: `d${place}`,
      title: `Document ${place}`,
      access: 'request',
    })),
  });
  const ticked = (element: Element): number =>
    queryAllByRole(element, 'checkbox').filter((box) => (box as HTMLInputElement).checked).length;

  it('can be chosen all at once, and none', async () => {
    const element = await opened(many(4), ['d1']);
    getByRole(element, 'button', { name: 'Choose all' }).click();
    const all = ticked(element);
    await eventually(() => getByRole(element, 'button', { name: 'Choose none' }));
    getByRole(element, 'button', { name: 'Choose none' }).click();
    expect([all, ticked(element)]).to.deep.equal([4, 0]);
  });

  for (const count of [3, 21]) {
    it(`are chosen one by one where there are ${count}`, async () => {
      expect(queryAllByPart(await opened(many(count), []), 'all')).to.deep.equal([]);
    });
  }

  it('are at most 20', async () => {
    const element = await opened(
      many(21),
      Array.from({ length: 21 }, (_, place) => `d${place}`),
    );
    fillIn(element);
    send(element);
    await eventually(() => getByText(element, 'Choose at most 20 documents.'));
  });
});

describe('the fields', () => {
  it('carry the tokens that browsers fill in by', async () => {
    const element = await opened();
    const tokenOf = (name: string) =>
      element.shadowRoot?.querySelector(`[name=${name}]`)?.getAttribute('autocomplete');
    expect(['name', 'email', 'company', 'jobTitle', 'country'].map(tokenOf)).to.deep.equal([
      'name',
      'email',
      'organization',
      'organization-title',
      'country',
    ]);
  });

  it('offer every relationship that the contract knows', async () => {
    const element = await opened();
    getByText(element, 'More details').click();
    const select = field<HTMLSelectElement>(element, 'Relationship');
    choose(select, 'Auditor');
    expect([...select.options].map(({ value }) => value)).to.deep.equal([
      '',
      ...['prospect', 'customer', 'partner', 'auditor', 'investor', 'other'],
    ]);
  });
});
