// A request in rough hands: what is typed in the middle of sending, pasted whole, or of another script.
import { expect } from 'chai';

import { enter, field, held } from '../../support/entry.js';
import { eventually } from '../../support/eventually.js';
import { faultBox } from '../../support/fault-box.js';
import { settled } from '../../support/fixture.js';
import { press } from '../../support/keyboard.js';
import { getByPart, getByRole, queryAllByPart, textOf } from '../../support/query.js';
import { receiver } from '../../support/receiver.js';
import { fillIn, opened, requestable, send, type Request } from './requests.js';

const nameOf = (data: unknown): string => (data as { readonly name: string }).name;

/** While it is being sent; the receiver takes its time. */
async function sending(
  delay = 600,
): Promise<{ element: Request; box: ReturnType<typeof faultBox> }> {
  const box = faultBox(['slow'], { query: `delay=${delay}` });
  const element = await opened(requestable(box.url));
  fillIn(element);
  send(element);
  // The button says so already while the code for it is loaded; what has been read is at the receiver.
  let tries = 0;
  const look = async (): Promise<void> => {
    ({ tries } = await box.stored());
  };
  await eventually(() => {
    void look();
    return tries === 1;
  });
  return { element, box };
}

describe('a request that is being sent', () => {
  it('is sent once, however often and however it is asked for', async () => {
    const { element, box } = await sending();
    send(element);
    field(element, 'Name').focus();
    await press('Enter');
    getByPart<HTMLFormElement>(element, 'form').requestSubmit();
    await eventually(() => getByPart(element, 'receipt'));
    expect((await box.stored()).tries).to.equal(1);
  });

  it('keeps what is typed meanwhile, for another request', async () => {
    const { element, box } = await sending();
    enter(field(element, 'Name'), 'Ada King');
    await eventually(() => getByPart(element, 'receipt'));
    getByRole(element, 'button', { name: 'Write another' }).click();
    await settled(element);
    const { name } = held(element);
    send(element);
    await eventually(() => getByPart(element, 'receipt'));
    const { stored, keys } = await box.stored();
    expect([name, stored.map(({ data }) => nameOf(data)), new Set(keys).size]).to.deep.equal([
      'Ada King',
      ['Ada Lovelace', 'Ada King'],
      2,
    ]);
  });

  it('makes room for another request where nothing was typed meanwhile', async () => {
    const { element } = await sending(300);
    await eventually(() => getByPart(element, 'receipt'));
    getByRole(element, 'button', { name: 'Write another' }).click();
    await settled(element);
    expect(held(element)).not.to.have.any.keys('name', 'email');
  });

  it('arrives although the dialog is closed, and shows its receipt when that is opened again', async () => {
    const { element } = await sending();
    await press('Escape');
    await eventually(() => !element.open);
    await eventually(() => queryAllByPart(element, 'receipt').length === 1);
    await element.show();
    expect(getByPart(element, 'receipt').getClientRects().length).to.be.greaterThan(0);
  });

  it('arrives in the language it was written in when that is changed, and says so in the new one', async () => {
    const { element, box } = await sending();
    element.locale = 'pt';
    await eventually(() => textOf(getByPart(element, 'receipt')).includes('Recebido'));
    expect((await box.stored()).stored.map(({ locale }) => locale)).to.deep.equal(['en']);
  });

  it('arrives although its element is taken away', async () => {
    const { element, box } = await sending(400);
    element.remove();
    let count = 0;
    const look = async (): Promise<void> => {
      count = (await box.stored()).stored.length;
    };
    await eventually(() => {
      void look();
      return count === 1;
    });
    await eventually(() => sessionStorage.length === 0);
  });
});

describe('a request in other scripts', () => {
  for (const [what, text] of [
    ['emoji of several signs', 'Ada 👩🏽‍💻🏳️‍🌈'],
    ['a combining name', 'Zoe\u0308 Ñ'],
    ['Arabic', 'آدا لوفليس'],
    ['marks of direction', 'Ada \u202Eecalevol\u202C'],
  ] as const) {
    it(`arrives as it was typed: ${what}`, async () => {
      const { url, submissions } = receiver();
      const element = await opened(requestable(url));
      fillIn(element);
      enter(field(element, 'Name'), text);
      send(element);
      await eventually(() => getByPart(element, 'receipt'));
      expect((await submissions()).map(({ data }) => nameOf(data))).to.deep.equal([text]);
    });
  }

  for (const encoding of ['json', 'multipart'])
    it(`arrives although half of a character is in it (${encoding})`, async () => {
      const box = faultBox([]);
      const data = requestable(undefined, { transport: { type: 'http', url: box.url, encoding } });
      const element = await opened(data);
      fillIn(element);
      enter(field(element, 'Company'), 'Engines \uD83D');
      send(element);
      await eventually(() => getByPart(element, 'receipt'));
    });

  it('outlives a reload with half of a character in it', async () => {
    const element = await opened();
    enter(field(element, 'Company'), 'Engines \uD83D');
    await eventually(() => sessionStorage.length === 1);
    element.remove();
    const again = await opened();
    await eventually(() => getByPart(again, 'draft'));
    expect(field(again, 'Company').value).to.equal('Engines \uD83D');
  });
});

describe('half a megabyte that is pasted', () => {
  it('is said to be too long, stays, and is in the draft', async () => {
    const element = await opened(requestable(receiver().url));
    fillIn(element);
    // WebKit's own limit of an input is 524,288.
    const text = 'a'.repeat(500_000);
    enter(field(element, 'Company'), text);
    send(element);
    const summary = await eventually(() => getByPart(element, 'error-summary'));
    const [key = ''] = Object.keys(sessionStorage);
    expect(textOf(summary)).to.contain('at most 120 characters; it has 500,000');
    expect([field(element, 'Company').value.length, sessionStorage.getItem(key)?.includes(text)]) //
      .to.deep.equal([500_000, true]);
  });
});
