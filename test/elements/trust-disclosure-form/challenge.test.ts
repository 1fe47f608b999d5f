// A challenge that the page sets: its token goes along with a report, and can be exchanged.
import { expect } from 'chai';
import { html } from 'lit';

import { expectAccessible } from '../../support/axe.js';
import { spentReasons, withTokenBox, type TokenBox } from '../../support/challenge.js';
import { enter, field, held } from '../../support/entry.js';
import { eventually } from '../../support/eventually.js';
import { faultBox } from '../../support/fault-box.js';
import { fixture, settled } from '../../support/fixture.js';
import { focused } from '../../support/keyboard.js';
import { getByPart, getByRole, queryAllByPart, textOf } from '../../support/query.js';
import { receiver } from '../../support/receiver.js';
import { fillIn, report, reportable, send, sent, type Form } from './reports.js';

const open = 'This check is not finished yet.';
const refused = 'This check has expired or was used before.';

async function withBox(url: string, token = ''): Promise<{ element: Form; box: TokenBox }> {
  const element = await report(reportable(url));
  return { element, box: withTokenBox(element, 'challenge', token) };
}

/** A form with this in its slot. */
async function withContent(content: string, url: string): Promise<Form> {
  const element = await report(reportable(url));
  const range = document.createRange();
  element.append(range.createContextualFragment(content));
  return element;
}

const errorOf = (element: Form): string => textOf(getByPart(element, 'error'));

describe('the challenge of a report', () => {
  it('sends the token of an element with that name', async () => {
    const { url, submissions } = receiver();
    const { element } = await withBox(url, 'token-1');
    await sent(element, 'receipt');
    expect((await submissions()).map(({ challenge }) => challenge)).to.deep.equal(['token-1']);
  });

  for (const [what, content] of [
    [
      'a hidden field',
      '<div slot="challenge"><input type="hidden" name="challenge" value="t" /></div>',
    ],
    ['a textarea', '<textarea slot="challenge" name="challenge" aria-label="Token">t</textarea>'],
    [
      'a ticked box',
      '<label slot="challenge"><input type="checkbox" name="challenge" value="t" checked />I</label>',
    ],
    [
      'the first that has one',
      '<p slot="challenge"><i name="challenge"></i><input type="hidden" name="challenge" value="t" /></p>',
    ],
  ] as const) {
    it(`takes the token from ${what}`, async () => {
      const { url, submissions } = receiver();
      await sent(await withContent(content, url), 'receipt');
      expect((await submissions()).map(({ challenge }) => challenge)).to.deep.equal(['t']);
    });
  }

  it('is none where the page has put nothing there', async () => {
    const { url, submissions } = receiver();
    await sent(await report(reportable(url)), 'receipt');
    expect((await submissions())[0]).not.to.have.property('challenge');
  });

  it('is neither a field of the report nor part of its draft', async () => {
    const { element } = await withBox('/', 'token-1');
    enter(field(element, 'Title'), 'Stored XSS');
    await eventually(() => JSON.stringify(sessionStorage).includes('Stored XSS'));
    expect([held(element), JSON.stringify(sessionStorage).includes('token-1')]) //
      .to.deep.equal([{ title: 'Stored XSS' }, false]);
  });

  it('keeps the report back while it is not solved, and says so beside it', async () => {
    const { url, submissions } = receiver();
    const { element, box } = await withBox(url);
    await sent(element, 'error-summary');
    await eventually(() => focused() === box);
    expect([errorOf(element).startsWith(open), await submissions()]).to.deep.equal([true, []]);
    await expectAccessible(element);
  });

  it('counts an unticked box as not solved', async () => {
    const content =
      '<label slot="challenge"><input type="checkbox" name="challenge" />I am</label>';
    const element = await withContent(content, receiver().url);
    await sent(element, 'error-summary');
    expect(errorOf(element)).to.contain(open);
  });

  it('counts what begins with a full stop as a state, not as a token', async () => {
    const content =
      '<div slot="challenge"><input type="hidden" name="challenge" value=".UNFINISHED" /></div>';
    const element = await withContent(content, receiver().url);
    await sent(element, 'error-summary');
    expect(errorOf(element)).to.contain(open);
  });

  it('says it no longer once it is solved', async () => {
    const { element, box } = await withBox(receiver().url);
    await sent(element, 'error-summary');
    box.solve('token-1');
    await eventually(() => queryAllByPart(element, 'error').length === 0);
    send(element);
    await eventually(() => getByPart(element, 'receipt'));
  });

  it('keeps nothing back that goes out as a mail', async () => {
    const element = await report(
      reportable(undefined, { transport: { type: 'mailto', to: 'a@b.example' } }),
    );
    withTokenBox(element);
    await sent(element, 'handed-over');
  });

  it('comes after the fields in the summary, and is led to', async () => {
    const { element, box } = await withBox(receiver().url);
    send(element);
    const summary = await eventually(() => getByPart(element, 'error-summary'));
    const entry = getByRole(summary, 'link', { name: new RegExp(`^Spam protection: ${open}`) });
    const entries = [...summary.querySelectorAll('a')];
    entry.click();
    await eventually(() => focused() === box);
    expect(entries.at(-1)).to.equal(entry);
  });

  it('leads to its sentence where nothing in it takes the focus', async () => {
    const content = '<p slot="challenge">Wait <input type="hidden" name="challenge" /></p>';
    const element = await withContent(content, receiver().url);
    await sent(element, 'error-summary');
    await eventually(() => focused()?.id === 'error-challenge');
  });
});

describe('a token that the receiver refuses', () => {
  it('is asked for again: nothing is lost, and the id stays', async () => {
    const box = faultBox(['challenge']);
    const { element, box: challenge } = await withBox(box.url, 'old');
    const reasons = spentReasons(challenge);
    await sent(element, 'error-summary');
    await eventually(() => focused() === challenge);
    const [sentence, before, kept] = [errorOf(element), await box.stored(), held(element)];
    challenge.solve('new');
    await eventually(() => queryAllByPart(element, 'error').length === 0);
    send(element);
    await eventually(() => getByPart(element, 'receipt'));
    const { stored, tries } = await box.stored();
    expect([before.stored, tries, stored.map((one) => one.challenge), challenge.resets]) //
      .to.deep.equal([[], 2, ['new'], 2]);
    expect([sentence.startsWith(refused), kept['title'], [...reasons]]) //
      .to.deep.equal([true, 'Stored XSS', ['refused', 'sent']]);
  });

  it('is the same submission with another token', async () => {
    const { url, submissions } = receiver('status=422&body={"errors":[{"pointer":"/challenge"}]}');
    const { element, box } = await withBox(url, 'one');
    await sent(element, 'error-summary');
    await eventually(() => focused() === box);
    box.solve('two');
    send(element);
    await eventually(() => box.resets === 2);
    const all = await submissions();
    expect([all.map(({ challenge }) => challenge), new Set(all.map(({ id }) => id)).size]) //
      .to.deep.equal([['one', 'two'], 1]);
  });

  it('is emptied where it is a plain field', async () => {
    const content = '<input slot="challenge" name="challenge" aria-label="3 + 4" value="8" />';
    const element = await withContent(content, faultBox(['challenge']).url);
    await sent(element, 'error-summary');
    const input = element.querySelector('input');
    await eventually(() => focused() === input);
    expect(input?.value).to.equal('');
  });

  it('may throw when it is emptied', async () => {
    const { element, box } = await withBox(faultBox(['challenge']).url, 'old');
    let told: unknown;
    const before = window.onerror;
    window.onerror = (message) => ((told = message), true);
    box.reset = () => {
      throw new Error('no reset today');
    };
    await sent(element, 'error-summary');
    window.onerror = before;
    expect([errorOf(element).startsWith(refused), String(told).includes('no reset today')]) //
      .to.deep.equal([true, true]);
  });

  for (const [locale, sentence] of [
    ['de', 'Diese Prüfung ist abgelaufen oder wurde schon verwendet.'],
    ['pt', 'Esta verificação expirou ou já foi usada.'],
  ] as const) {
    it(`is told in the visitor's language (${locale})`, async () => {
      const { element } = await withBox(faultBox(['challenge']).url, 'old');
      await sent(element, 'error-summary');
      element.locale = locale;
      await eventually(() => errorOf(element).startsWith(sentence));
    });
  }

  it('cannot be exchanged where the page has none: there are ways out', async () => {
    const warnings: string[] = [];
    const warn = console.warn;
    console.warn = (text: string) => void warnings.push(text);
    const element = await report(reportable(faultBox(['challenge']).url));
    const notice = await sent(element, 'send-failed');
    console.warn = warn;
    expect(textOf(notice)).to.contain('asks for a spam check that is missing on this page');
    expect(queryAllByPart(element, 'copy')).to.have.length(1);
    expect(warnings.filter((text) => text.includes('slot "challenge"'))).to.have.length(1);
    await expectAccessible(element);
  });
});

describe('a form that is still loading', () => {
  it('says so although there is something in its slot', async () => {
    const element = await fixture<Form>(
      html`<trust-disclosure-form locale="en" manifest="/fixtures/manifest.json?delay=300">
        <token-box slot="challenge" name="challenge"></token-box>
      </trust-disclosure-form>`,
    );
    await eventually(() => getByPart(element, 'loading').getClientRects().length > 0);
    await element.ready;
  });

  it('shows the fallback instead where there is one', async () => {
    const element = await fixture<Form>(
      html`<trust-disclosure-form locale="en" manifest="/fixtures/manifest.json?delay=300">
        <p>Write to us.</p>
        <token-box slot="challenge" name="challenge"></token-box>
      </trust-disclosure-form>`,
    );
    await eventually(() => getByPart(element, 'loading').hidden);
    await element.ready;
    await settled(element);
  });
});

describe('a challenge that solves itself', () => {
  it('takes nothing back that waits to be sent again', async () => {
    const { element, box } = await withBox(faultBox(['500']).url, 'token-1');
    await sent(element, 'waiting');
    box.solve('token-2');
    await settled(element);
    const isWaiting = queryAllByPart(element, 'waiting').length === 1;
    getByRole(element, 'button', { name: 'Try now' }).click();
    await eventually(() => getByPart(element, 'receipt'));
    expect(isWaiting).to.equal(true);
  });
});

describe('whoever fills in the form', () => {
  it('reaches the challenge before the button', async () => {
    const { element, box } = await withBox(receiver().url);
    fillIn(element);
    const order = box.compareDocumentPosition(element);
    const slot = box.assignedSlot;
    const follows = slot?.compareDocumentPosition(getByPart(element, 'submit')) ?? 0;
    expect([Boolean(order), Boolean(follows & Node.DOCUMENT_POSITION_FOLLOWING)]) //
      .to.deep.equal([true, true]);
  });
});
