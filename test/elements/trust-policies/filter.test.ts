import { expect } from 'chai';
import { html } from 'lit';

import '../../../src/define/trust-policies.js';
import type { TrustPolicies } from '../../../src/elements/trust-policies/trust-policies.js';
import { expectAccessible } from '../../support/axe.js';
import { engine } from '../../support/engine.js';
import { eventually } from '../../support/eventually.js';
import { fixture, settled } from '../../support/fixture.js';
import { focused, press, type } from '../../support/keyboard.js';
import {
  getByPart,
  getByRole,
  queryAllByPart,
  queryAllByRole,
  textOf,
} from '../../support/query.js';
import { openTitles, policies, summaryOf, titles } from './policies.js';

const fieldOf = (element: TrustPolicies): HTMLInputElement =>
  getByRole<HTMLInputElement>(element, 'searchbox', { name: 'Filter topics' });

async function filtered(query: string): Promise<TrustPolicies> {
  const element = await policies({ filter: true });
  await filter(element, query);
  return element;
}

async function filter(element: TrustPolicies, query: string): Promise<void> {
  const field = fieldOf(element);
  field.value = query;
  field.dispatchEvent(new Event('input'));
  await settled(element);
}

describe('the filter', () => {
  it('is not there unless it is asked for', async () => {
    expect(queryAllByRole(await policies(), 'searchbox')).to.deep.equal([]);
  });

  it('keeps the policies whose title has the words', async () => {
    expect(titles(await filtered('FACTOR'))).to.deep.equal(['Second factor']);
  });

  it('keeps the policies whose text has the words', async () => {
    expect(titles(await filtered('zurich'))).to.deep.equal(['Backups']);
  });

  it('searches in the language that is shown', async () => {
    const element = await filtered('factor');
    element.locale = 'de';
    await eventually(() => textOf(element).includes('Kein Thema'));
    element.locale = 'en';
    await eventually(() => titles(element).includes('Second factor'));
  });

  it('hides groups of which nothing is left', async () => {
    const element = await filtered('factor');
    const groups = queryAllByPart(element, 'group').filter((group) => group.checkVisibility());
    expect(groups.map((group) => textOf(group).slice(0, 6))).to.deep.equal(['Access']);
  });

  it('counts what is left', async () => {
    expect(textOf(getByPart(await filtered('ev'), 'count'))).to.equal('2 of 4 topics');
  });

  it('counts nothing as long as nobody filters', async () => {
    expect(textOf(getByPart(await filtered(' '), 'count'))).to.equal('');
  });

  it('tells the count when the reader pauses', async () => {
    const element = await filtered('factor');
    const status = getByRole(element, 'status');
    expect(textOf(status)).to.equal('');
    await eventually(() => textOf(status) === '1 of 4 topics');
  });

  it('tells, too, when nothing is left', async () => {
    const element = await filtered('unheard');
    const status = getByRole(element, 'status');
    await eventually(() => textOf(status) === 'No topic contains “unheard”.');
  });

  it('says when nothing is left', async () => {
    const element = await filtered(' unheard ');
    expect(textOf(getByPart(element, 'nothing'))).to.equal(
      'No topic contains “unheard”. Clear filter',
    );
    await expectAccessible(element);
  });

  it('is accessible while it hides something', async () => {
    await expectAccessible(await filtered('factor'));
  });

  it('is cleared by a button, and keeps the focus', async () => {
    const element = await filtered('unheard');
    getByRole(element, 'button', { name: 'Clear filter' }).click();
    await settled(element);
    expect([titles(element).length, fieldOf(element).value, focused()]).to.deep.equal([
      4,
      '',
      fieldOf(element),
    ]);
  });

  it('keeps open what is open, and the focus where it is', async () => {
    const element = await policies({ filter: true, open: 'mfa' });
    fieldOf(element).focus();
    await type('backups');
    await eventually(() => titles(element).length === 1);
    await filter(element, '');
    expect([openTitles(element), focused()]).to.deep.equal([['Second factor'], fieldOf(element)]);
  });

  it('stays as it is when a policy is opened', async () => {
    const element = await filtered('backups');
    summaryOf(element, 'Backups').click();
    await settled(element);
    expect(titles(element)).to.deep.equal(['Backups']);
  });

  it('decides what is opened by the button for all', async () => {
    const element = await filtered('factor');
    getByRole(element, 'button', { name: 'Open all' }).click();
    await settled(element);
    await filter(element, '');
    expect(openTitles(element)).to.deep.equal(['Second factor']);
  });

  it('lets go when it is taken away', async () => {
    const element = await filtered('factor');
    element.filter = false;
    await settled(element);
    expect(titles(element)).to.have.length(4);
  });
});

describe('Escape', () => {
  it('clears the filter', async () => {
    const element = await policies({ filter: true });
    fieldOf(element).focus();
    await type('factor');
    await press('Escape');
    await eventually(() => titles(element).length === 4);
    expect(fieldOf(element).value).to.equal('');
  });

  async function inDialog(): Promise<{ dialog: HTMLDialogElement; element: TrustPolicies }> {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog aria-label="Trust"></dialog>`);
    const element = await policies({ filter: true });
    dialog.append(element);
    dialog.showModal();
    fieldOf(element).focus();
    return { dialog, element };
  }

  it('does not close the dialog around it while there is something to clear', async () => {
    const { dialog, element } = await inDialog();
    await type('a');
    await press('Escape');
    await eventually(() => fieldOf(element).value === '');
    expect(dialog.open).to.equal(true);
  });

  // WebKit's own search fields keep every Escape for themselves.
  (engine === 'webkit' ? it.skip : it)(
    'is left to the dialog when nothing is to clear',
    async () => {
      const { dialog } = await inDialog();
      await press('Escape');
      await eventually(() => !dialog.open);
    },
  );
});
