// What was done about agreements outlives a reload, and holds for the same text only.
import { expect } from 'chai';

import { enter, field } from '../../support/entry.js';
import { eventually } from '../../support/eventually.js';
import { settled } from '../../support/fixture.js';
import { getByPart, getByText, queryAllByPart, queryAllByText } from '../../support/query.js';
import { receiver } from '../../support/receiver.js';
import { fillIn, opened, send, type Request } from './requests.js';
import { boxOf, nda, openedUnder, openText, underAgreements } from './under-agreement.js';

const signature = (root: Element): HTMLInputElement => field(root, 'Your name again');

const again = 'This is not the text you opened before';

const kept = (): string => JSON.stringify(sessionStorage);

/** Does what the agreement asks for, and waits until it is kept. */
async function accepted(data: unknown): Promise<Request> {
  const element = await openedUnder(data);
  fillIn(element);
  await openText(element);
  enter(signature(element), 'Ada Lovelace');
  boxOf(element).click();
  await eventually(() => kept().includes('acceptedAt'));
  return element;
}

/** The page is loaded anew: the element is another one, opened without choosing anything. */
async function reloaded(element: Request, data: unknown, locale = 'en'): Promise<Request> {
  element.remove();
  const other = await opened(data, []);
  other.locale = locale;
  await eventually(() => getByPart(other, 'draft'));
  await eventually(() => queryAllByPart(other, 'agreement').length === 1);
  await settled(other);
  return other;
}

describe('an accepted agreement after a reload', () => {
  it('is as it was left: opened, signed and ticked', async () => {
    const data = underAgreements();
    const other = await reloaded(await accepted(data), data);
    expect([boxOf(other).checked, boxOf(other).ariaDisabled, signature(other).value]) //
      .to.deep.equal([true, null, 'Ada Lovelace']);
  });

  it('is sent with the times at which it was opened and accepted', async () => {
    const { url, submissions } = receiver();
    const data = underAgreements(undefined, url);
    const element = await accepted(data);
    const before = new Date().toISOString();
    const other = await reloaded(element, data);
    send(other);
    await eventually(() => getByPart(other, 'receipt'));
    const [submission] = await submissions();
    const { agreements = [] } = submission?.data as { agreements?: Record<string, string>[] };
    const { id, version, signer, viewedAt = '', acceptedAt = '' } = agreements[0] ?? {};
    expect([id, version, signer, viewedAt <= acceptedAt, acceptedAt <= before]) //
      .to.deep.equal(['nda', '3', 'Ada Lovelace', true, true]);
  });

  it('keeps that it was opened, where no more was done', async () => {
    const data = underAgreements();
    const element = await openedUnder(data);
    fillIn(element);
    await openText(element);
    await eventually(() => kept().includes('Ada'));
    const other = await reloaded(element, data);
    expect([boxOf(other).checked, boxOf(other).ariaDisabled]).to.deep.equal([false, null]);
  });

  it('can be unticked, which outlives another reload', async () => {
    const data = underAgreements();
    const other = await reloaded(await accepted(data), data);
    boxOf(other).click();
    const third = await reloaded(other, data);
    expect([boxOf(third).checked, boxOf(third).ariaDisabled]).to.deep.equal([false, null]);
  });

  for (const [what, change] of [
    ['another version', { version: '4' }],
    ['another hash', { sha256: 'cd'.repeat(32) }],
    ['other words', { body: { en: 'Tell nobody at all.' } }],
  ] as const) {
    it(`is asked for again: ${what}`, async () => {
      const element = await accepted(underAgreements());
      const other = await reloaded(element, underAgreements([nda(change)]));
      const box = boxOf(other);
      expect([box.checked, box.ariaDisabled, queryAllByText(other, new RegExp(`^${again}`)).length]) //
        .to.deep.equal([false, 'true', 1]);
    });
  }

  it('is asked for again in another language, and holds in the first', async () => {
    const data = underAgreements();
    const other = await reloaded(await accepted(data), data, 'de');
    await eventually(() => getByText(other, /^Das ist nicht der Text/));
    const between = boxOf(other).checked;
    other.locale = 'en';
    await eventually(() => boxOf(other).checked);
    expect(between).to.equal(false);
  });

  it('is gone when the draft is discarded', async () => {
    const data = underAgreements();
    const other = await reloaded(await accepted(data), data);
    getByPart(other, 'discard').click();
    await settled(other);
    other.close();
    await other.show(['soc-2']);
    await eventually(() => queryAllByPart(other, 'agreement').length === 1);
    await settled(other);
    expect([boxOf(other).checked, boxOf(other).ariaDisabled, kept().includes('acceptedAt')]) //
      .to.deep.equal([false, 'true', false]);
  });

  it('is not lost while its code has not come back yet', async () => {
    const data = underAgreements();
    const element = await accepted(data);
    element.remove();
    const other = await opened(data, []);
    await eventually(() => getByPart(other, 'draft'));
    other.remove();
    expect(kept()).to.contain('acceptedAt');
  });
});

describe('what lies in the storage', () => {
  it('accepts nothing by a tick alone', async () => {
    const data = underAgreements();
    const element = await accepted(data);
    element.remove();
    const [key = ''] = Object.keys(sessionStorage);
    const draft = JSON.parse(sessionStorage.getItem(key) ?? '') as object;
    sessionStorage.setItem(key, JSON.stringify({ ...draft, memory: { agreements: 'all' } }));
    const other = await reloaded(element, data);
    send(other);
    await eventually(() => getByPart(other, 'error-summary'));
    expect([boxOf(other).checked, boxOf(other).ariaDisabled]).to.deep.equal([false, 'true']);
  });
});
