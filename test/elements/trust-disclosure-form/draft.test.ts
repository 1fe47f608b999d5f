// What was typed outlives the page it was typed in.
import { expect } from 'chai';
import { html } from 'lit';

import { expectAccessible } from '../../support/axe.js';
import { enter, field, held } from '../../support/entry.js';
import { eventually } from '../../support/eventually.js';
import { fixture, settled } from '../../support/fixture.js';
import { getByPart, getByText, queryAllByPart, textOf } from '../../support/query.js';
import { receiver, refusing } from '../../support/receiver.js';
import { fillIn, report, reportable, send, sent, unfold, type Form } from './reports.js';

const keptDrafts = (): readonly string[] =>
  Object.keys(sessionStorage).filter((key) => key.startsWith('trust-elements:'));

const kept = (): string => sessionStorage.getItem(keptDrafts()[0] ?? '') ?? '';

/** What somebody types, until it is kept. */
async function typed(element: Form, title = 'Stored XSS'): Promise<void> {
  enter(field(element, 'Title'), title);
  await eventually(() => kept().includes(title));
}

/** The page is loaded anew: the element is another one, and only the storage is left. */
async function reloaded(element: Form, data?: unknown): Promise<Form> {
  element.remove();
  const again = await report(data);
  await eventually(() => getByPart(again, 'draft'));
  return again;
}

const leave = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('a draft of a report', () => {
  it('is back after a reload', async () => {
    const element = await report();
    unfold(element);
    enter(field(element, 'Steps to reproduce'), 'Open the page.');
    fillIn(element);
    await typed(element, 'Open redirect');
    expect(held(await reloaded(element))).to.deep.include({
      title: 'Open redirect',
      steps: 'Open the page.',
      'policyAcknowledged=on': 'on',
    });
  });

  it('says so, and when it was typed', async () => {
    const element = await report();
    await typed(element);
    const again = await reloaded(element);
    expect(textOf(getByPart(again, 'draft'))).to.match(/^What you typed until .+ is back\./);
    await expectAccessible(again);
  });

  it('does not overwrite what was typed meanwhile', async () => {
    const element = await report();
    await typed(element);
    element.remove();
    const again = await report();
    enter(field(again, 'Title'), 'Something else');
    await eventually(() => getByPart(again, 'draft'));
    expect(held(again)).to.deep.include({ title: 'Something else' });
  });

  it('is gone when it is discarded', async () => {
    const element = await report();
    await typed(element);
    const again = await reloaded(element);
    getByText(again, 'Discard draft').click();
    await settled(again);
    expect([held(again), keptDrafts(), queryAllByPart(again, 'draft')]).to.deep.equal([{}, [], []]);
  });

  it('is gone when all of it was erased', async () => {
    const element = await report();
    await typed(element);
    enter(field(element, 'Title'), '');
    await eventually(() => keptDrafts().length === 0);
  });

  it('is gone when it was sent', async () => {
    const element = await report(reportable(receiver().url));
    await typed(element);
    await sent(element, 'receipt');
    expect(keptDrafts()).to.deep.equal([]);
  });

  it('stays the same submission', async () => {
    const { url, submissions } = receiver(refusing(403, {}));
    const element = await report(reportable(url));
    fillIn(element);
    await typed(element);
    await sent(element, 'send-failed');
    const again = await reloaded(element, reportable(url));
    send(again);
    await eventually(() => getByPart(again, 'send-failed'));
    const ids = (await submissions()).map(({ id }) => id);
    expect(ids).to.have.length(2);
    expect(ids[0]).to.equal(ids[1]);
  });

  it('holds no file and no trap', async () => {
    const element = await report();
    await typed(element);
    const { values } = JSON.parse(kept()) as { values: object };
    expect(values).to.have.property('title');
    expect(values).not.to.have.any.keys('attachments', 'vq7zk');
  });

  it('hides who reports when the report was anonymous', async () => {
    const element = await report();
    enter(field(element, 'Name'), 'Ada');
    field(element, 'Report anonymously').click();
    await typed(element);
    const again = await reloaded(element);
    await settled(again);
    expect(getByPart(again, 'form').querySelector('.identity')?.matches(':disabled')).to.equal(
      true,
    );
  });
});

describe('what lies in the storage', () => {
  it('is ignored where it is no draft', async () => {
    const element = await report();
    await typed(element);
    const [key = ''] = keptDrafts();
    element.remove();
    for (const text of ['', 'null', '[1]', '{"values":{"title":{}},"savedAt":"2026-01-01"}', '{']) {
      sessionStorage.setItem(key, text);
      const again = await report();
      await settled(again);
      expect(held(again), text).to.deep.equal({});
      again.remove();
      sessionStorage.removeItem(key);
    }
  });
});

describe('draft="none"', () => {
  const withoutDraft = (element: Element): Form => element.querySelector('trust-disclosure-form')!;

  it('keeps nothing, on the element or around it', async () => {
    const box = await fixture(
      html`<div draft="none">
        <trust-disclosure-form locale="en" .data=${reportable()}></trust-disclosure-form>
      </div>`,
    );
    const element = withoutDraft(box);
    await element.ready;
    await settled(element);
    enter(field(element, 'Title'), 'Stored XSS');
    element.remove();
    expect(keptDrafts()).to.deep.equal([]);
  });

  it('asks before the page is left, since that would lose something', async () => {
    const element = await report();
    element.setAttribute('draft', 'none');
    enter(field(element, 'Title'), 'Stored XSS');
    await eventually(leave);
  });
});

describe('leaving the page', () => {
  it('asks nothing where everything is kept', async () => {
    const element = await report();
    await typed(element);
    expect(leave()).to.equal(false);
  });

  it('asks nothing where nothing was typed', async () => {
    await report();
    expect(leave()).to.equal(false);
  });
});
