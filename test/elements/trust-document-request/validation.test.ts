// What is wrong is said in words, above the form and at its field, and goes away when it is mended.
import { expect } from 'chai';

import { choose, enter, field, held } from '../../support/entry.js';
import { eventually } from '../../support/eventually.js';
import { settled } from '../../support/fixture.js';
import { focused } from '../../support/keyboard.js';
import {
  getByPart,
  getByRole,
  queryAllByPart,
  queryAllByRole,
  textOf,
} from '../../support/query.js';
import { receiver } from '../../support/receiver.js';
import { fillIn, opened, requestable, send, unfold, type Request } from './requests.js';

const errors = (element: Element): readonly string[] =>
  queryAllByPart(element, 'error').map(textOf);

/** Sends, and waits for what is wrong. */
async function refused(element: Request): Promise<HTMLElement> {
  send(element);
  const summary: HTMLElement = await eventually(() => getByPart(element, 'error-summary'));
  await eventually(() => focused() === summary);
  return summary;
}

/** What an assistive technology reads beside a control. */
function descriptionOf(control: HTMLElement): string {
  const root = control.getRootNode() as ShadowRoot;
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => textOf(root.getElementById(id) as HTMLElement)).join(' ');
}

const custom = {
  customFields: [
    { name: 'ticket', label: { en: 'Ticket', de: 'Vorgang' }, hint: 'If you have one.' },
    { name: 'constructor', label: 'Builder', required: true },
    { name: 'contract', label: 'We have a contract', type: 'checkbox', required: true },
    {
      name: 'team',
      label: 'Team',
      type: 'select',
      required: true,
      options: [
        { value: 'sec', label: 'Security' },
        { value: 'law', label: { de: 'Recht' } },
      ],
    },
    { name: 'note', label: 'Note', type: 'textarea' },
  ],
};

describe('an empty request', () => {
  it('is answered with a summary that takes the focus', async () => {
    const element = await opened(requestable(), []);
    const summary: HTMLElement = await refused(element);
    expect(textOf(summary)).to.equal(
      '4 entries need your attention ' +
        'Documents: Choose at least one document. ' +
        'Name: Please fill in this field. ' +
        'E-mail: Please fill in this field. ' +
        'Company: Please fill in this field.',
    );
  });

  it('is not sent', async () => {
    const { url, submissions } = receiver();
    const element = await opened(requestable(url), []);
    await refused(element);
    expect(await submissions()).to.deep.equal([]);
  });

  it('says at each field what is wrong', async () => {
    const element = await opened(requestable(), []);
    await refused(element);
    const name = field(element, 'Name');
    const box = getByRole(element, 'checkbox', { name: 'SOC 2 report' });
    expect([name, box].map((one) => [one.getAttribute('aria-invalid'), descriptionOf(one)])) //
      .to.deep.equal([
        ['true', 'Please fill in this field.'],
        ['true', 'Choose at least one document.'],
      ]);
  });

  for (const [link, name] of [
    [/^Documents/, 'documents'],
    [/^Name/, 'name'],
    [/^Company/, 'company'],
  ] as const) {
    it(`leads from its summary to the field: ${name}`, async () => {
      const element = await opened(requestable(), []);
      await refused(element);
      getByRole(element, 'link', { name: link }).click();
      expect(focused()?.getAttribute('name')).to.equal(name);
    });
  }
});

describe('an error', () => {
  it('goes away as it is mended, and no other comes meanwhile', async () => {
    const element = await opened(requestable(), []);
    await refused(element);
    enter(field(element, 'Company'), 'Engines');
    enter(field(element, 'Name'), 'A');
    enter(field(element, 'E-mail'), 'ada@');
    await settled(element);
    const before = errors(element).length;
    enter(field(element, 'Name'), 'Ada');
    getByRole(element, 'checkbox', { name: 'SOC 2 report' }).click();
    await settled(element);
    const left = field(element, 'E-mail').getAttribute('aria-invalid');
    const mended = field(element, 'Name').getAttribute('aria-invalid');
    expect([before, errors(element).length, left, mended]).to.deep.equal([3, 1, 'true', null]);
  });

  it('goes away with the last one', async () => {
    const element = await opened(requestable());
    await refused(element);
    fillIn(element);
    await settled(element);
    expect(queryAllByPart(element, 'error-summary')).to.deep.equal([]);
  });

  it('says how long a text is', async () => {
    const element = await opened(requestable());
    fillIn(element);
    enter(field(element, 'Name'), 'A'.repeat(1300));
    await refused(element);
    expect(errors(element)).to.deep.equal(['Please use at most 120 characters; it has 1,300.']);
  });

  it('speaks the language of the page, figures included', async () => {
    const element = await opened(requestable());
    fillIn(element);
    enter(field(element, 'Name'), 'A'.repeat(1300));
    await refused(element);
    element.locale = 'de';
    await eventually(() => getByRole(element, 'heading', { name: 'Dokumente anfordern' }));
    expect(errors(element)).to.deep.equal([
      'Bitte verwenden Sie höchstens 120 Zeichen; derzeit sind es 1.300.',
    ]);
  });

  for (const days of ['6', '366', '7.5', 'a month']) {
    it(`is a duration of ${days} days`, async () => {
      const element = await opened(requestable());
      fillIn(element);
      unfold(element);
      enter(field(element, 'Access needed for'), days);
      await refused(element);
      expect(errors(element)).to.deep.equal(['Enter a number from 7 to 365.']);
    });
  }

  it('in a folded part opens it', async () => {
    const element = await opened(requestable());
    fillIn(element);
    unfold(element);
    const duration = field(element, 'Access needed for');
    enter(duration, '1');
    unfold(element);
    await refused(element);
    getByRole(element, 'link', { name: /^Access needed/ }).click();
    expect(focused()).to.equal(duration);
  });

  it('keeps what was typed', async () => {
    const element = await opened(requestable(), ['pentest']);
    enter(field(element, 'Name'), 'Ada');
    await refused(element);
    expect(held(element)).to.deep.equal({ 'documents=pentest': 'on', name: 'Ada' });
  });
});

describe('the manifest', () => {
  const settings = { fields: { jobTitle: 'required', country: 'required', duration: 'hidden' } };

  it('requires fields, and shows them with the others that are needed', async () => {
    const element = await opened(requestable(undefined, settings));
    fillIn(element);
    await refused(element);
    expect([
      field(element, 'Job title').getAttribute('aria-required'),
      errors(element),
    ]).to.deep.equal(['true', ['Please fill in this field.', 'Choose one of the options.']]);
  });

  it('hides fields', async () => {
    const element = await opened(requestable(undefined, settings));
    expect(element.shadowRoot?.querySelector('[name=duration]')).to.equal(null);
  });

  it('cannot hide what the contract requires', async () => {
    const element = await opened(requestable(undefined, { fields: { email: 'hidden' } }));
    expect(field(element, 'E-mail')).to.exist;
  });

  it('cannot require what no form has', async () => {
    const element = await opened(requestable(receiver().url, { fields: { shoeSize: 'required' } }));
    fillIn(element);
    send(element);
    await eventually(() => getByPart(element, 'receipt'));
  });

  it('hides the folded part with all that is in it', async () => {
    const names = ['purpose', 'jobTitle', 'relationship', 'country', 'duration'];
    const fields = Object.fromEntries(names.map((name) => [name, 'hidden']));
    const element = await opened(requestable(undefined, { fields }));
    expect(element.shadowRoot?.querySelector('details')).to.equal(null);
  });
});

describe('custom fields', () => {
  it('are required in words that fit them', async () => {
    const element = await opened(requestable(undefined, custom));
    fillIn(element);
    const summary: HTMLElement = await refused(element);
    expect(queryAllByRole(summary, 'link').map(textOf)).to.deep.equal([
      'Builder: Please fill in this field.',
      'We have a contract: Please tick this box.',
      'Team: Choose one of the options.',
    ]);
  });

  it('are sent together', async () => {
    const { url, submissions } = receiver();
    const element = await opened(requestable(url, custom));
    fillIn(element);
    enter(field(element, 'Builder'), 'Babbage');
    enter(field(element, 'Ticket'), 'T-1');
    enter(field(element, 'Note'), 'One\nTwo');
    getByRole(element, 'checkbox', { name: 'We have a contract' }).click();
    choose(field(element, 'Team'), 'Security');
    send(element);
    await eventually(() => getByPart(element, 'receipt'));
    const [submission] = await submissions();
    expect(submission?.data).to.have.deep.property('customFields', {
      constructor: 'Babbage',
      ticket: 'T-1',
      note: 'One\nTwo',
      contract: true,
      team: 'sec',
    });
  });

  it('have a hint', async () => {
    const element = await opened(requestable(undefined, custom));
    expect(descriptionOf(field(element, 'Ticket'))).to.equal('If you have one.');
  });

  it('in another language than the page are marked with it', async () => {
    const element = await opened(requestable(undefined, custom));
    element.locale = 'de';
    await eventually(() => getByRole(element, 'heading', { name: 'Dokumente anfordern' }));
    const marked = [...(element.shadowRoot?.querySelectorAll('label [lang], option[lang]') ?? [])];
    expect(marked.map((one) => [one.getAttribute('lang'), one.textContent.trim()]))
      .to.deep.include.members([['en', 'Builder']])
      .and.to.deep.include.members([['en', 'Security']]);
  });
});
