// What the policy says of a report while it is written, and how somebody goes on all the same.
import { expect } from 'chai';
import { html } from 'lit';

import { expectAccessible } from '../../support/axe.js';
import { choose, enter, field } from '../../support/entry.js';
import { eventually } from '../../support/eventually.js';
import { fixture, settled } from '../../support/fixture.js';
import { focused, press, tabUntil, type } from '../../support/keyboard.js';
import { canEmulateMedia, emulateMedia } from '../../support/media.js';
import { getByPart, getByRole, queryAllByPart, textOf } from '../../support/query.js';
import { receiver, refusing } from '../../support/receiver.js';
import { fillIn, kinds, report, reportable, send, sent, type Form } from './reports.js';

const disclosure = {
  scope: {
    in: [{ asset: '*.example.com', text: { en: 'All of our hosts.' } }],
    out: [
      {
        asset: 'https://status.example.com/',
        text: {
          en: 'Run by *somebody else*',
          de: 'Betreibt jemand anders.',
          pt: 'É de terceiros.',
        },
      },
      { asset: 'old.example.com', text: { de: 'Wird abgeschaltet.' } },
    ],
  },
  weaknesses: {
    accepted: [{ key: 'csrf', text: 'Forged requests', qualifier: 'with a session' }],
    excluded: [
      { key: 'csrf.logout', text: 'Logout CSRF', qualifier: 'unless it loses data' },
      { key: 'method.spam', text: 'Spam' },
    ],
  },
};

const asset = (element: Element): HTMLInputElement => field(element, 'Affected system');
const weakness = (element: Element): HTMLSelectElement =>
  field<HTMLSelectElement>(element, 'Kind of vulnerability');
const reason = (element: Element): HTMLTextAreaElement =>
  field<HTMLTextAreaElement>(element, 'Why you report it all the same');

async function scoped(url?: string): Promise<Form> {
  const element = await report(reportable(url, {}, disclosure));
  await kinds(element);
  return element;
}

const lineOf = (element: Element, name: 'asset' | 'weakness'): HTMLElement =>
  queryAllByPart(element, 'verdict')[name === 'asset' ? 0 : 1] as HTMLElement;

async function verdict(
  element: Element,
  status: string,
  name: 'asset' | 'weakness' = 'asset',
): Promise<HTMLElement> {
  const line = lineOf(element, name);
  return eventually(() => line.dataset['status'] === status && line, `${name} is ${status}`);
}

const isAsked = (element: Element): boolean =>
  getByPart(element, 'exception').checkVisibility() &&
  !getByPart<HTMLFieldSetElement>(element, 'exception').disabled;

const why = 'It can be used to reach the accounts of others.';

/** Each verdict, and how to get there. */
const verdicts: Record<string, (element: Form) => Promise<unknown>> = {
  'in scope': (element) => {
    enter(asset(element), 'app.example.com');
    return verdict(element, 'in');
  },
  'out of scope': (element) => {
    enter(asset(element), 'status.example.com/x');
    return verdict(element, 'out');
  },
  'out of scope, in another language': (element) => {
    enter(asset(element), 'old.example.com');
    return verdict(element, 'out');
  },
  'not named': (element) => {
    enter(asset(element), 'example.org');
    return verdict(element, 'unknown');
  },
  accepted: (element) => {
    choose(weakness(element), 'Forged requests · CWE-352');
    return verdict(element, 'in', 'weakness');
  },
  'not accepted': (element) => {
    choose(weakness(element), 'Logout CSRF · CWE-352');
    return verdict(element, 'out', 'weakness');
  },
  'not sure': (element) => {
    choose(weakness(element), 'Other, or not sure');
    return verdict(element, 'unknown', 'weakness');
  },
};

for (const [name, show] of Object.entries(verdicts)) {
  describe(`the verdict, ${name}`, () => {
    it('is accessible', async () => {
      const element = await scoped();
      await show(element);
      await expectAccessible(element);
    });

    (canEmulateMedia ? it : it.skip)('is accessible in the dark', async () => {
      const { style } = document.documentElement;
      style.colorScheme = 'light dark';
      style.backgroundColor = 'Canvas';
      await emulateMedia({ colorScheme: 'dark' });
      try {
        const element = await scoped();
        await show(element);
        await expectAccessible(element);
      } finally {
        style.removeProperty('color-scheme');
        style.removeProperty('background-color');
      }
    });
  });
}

describe('the verdict', () => {
  it('names what is in scope, by word and sign', async () => {
    const element = await scoped();
    enter(asset(element), 'https://App.example.com:443/x');
    const line = await verdict(element, 'in');
    expect([textOf(line), queryAllByPart(line, 'icon').length, isAsked(element)]).to.deep.equal([
      'In scope *.example.com All of our hosts.',
      1,
      false,
    ]);
  });

  it('takes a suggestion as it stands', async () => {
    const element = await scoped();
    enter(asset(element), asset(element).list?.options[0]?.value ?? '');
    expect(textOf(await verdict(element, 'in'))).to.contain('In scope');
  });

  it('says what is out of scope in the words of the policy, with their marks', async () => {
    const element = await scoped();
    enter(asset(element), 'status.example.com');
    const line = await verdict(element, 'out');
    const emphasis = await eventually(() => line.querySelector('em'));
    expect([textOf(emphasis), textOf(line)]).to.deep.equal([
      'somebody else',
      'Out of scope https://status.example.com/ Run by somebody else You can report it all the same: give your reason below.',
    ]);
  });

  it('marks words in another language', async () => {
    const element = await scoped();
    enter(asset(element), 'old.example.com');
    const line = await verdict(element, 'out');
    expect(textOf(getByPart(line, 'prose').closest('[lang=de]') as Element)).to.equal(
      'Wird abgeschaltet.',
    );
  });

  it('says what limits it', async () => {
    const element = await scoped();
    choose(weakness(element), 'Logout CSRF · CWE-352');
    const out = textOf(await verdict(element, 'out', 'weakness'));
    choose(weakness(element), 'Forged requests · CWE-352');
    const accepted = textOf(await verdict(element, 'in', 'weakness'));
    expect([out, accepted]).to.deep.equal([
      'Not accepted Logout CSRF unless it loses data You can report it all the same: give your reason below.',
      'Accepted with a session',
    ]);
  });

  it('welcomes what the policy does not name', async () => {
    const element = await scoped();
    enter(asset(element), 'example.com');
    expect(textOf(await verdict(element, 'unknown'))).to.equal(
      'Not named in the policy Your report is welcome all the same.',
    );
  });

  it('goes away with what was typed', async () => {
    const element = await scoped();
    enter(asset(element), 'app.example.com');
    const line = await verdict(element, 'in');
    enter(asset(element), '');
    await settled(element);
    expect(textOf(line)).to.equal('');
  });

  it('is read out politely, and belongs to its field', async () => {
    const element = await scoped();
    const line = lineOf(element, 'asset');
    const describedBy = asset(element).getAttribute('aria-describedby')?.split(' ');
    expect([line.getAttribute('role'), describedBy]).to.deep.equal([
      'status',
      ['hint-asset', line.id],
    ]);
  });

  it('says nothing while an address is typed that could still be named', async () => {
    const element = await scoped();
    const said: string[] = [];
    const line = lineOf(element, 'asset');
    const observer = new MutationObserver(() => said.push(line.dataset['status'] ?? ''));
    observer.observe(line, { attributes: true });
    for (const text of ['a', 'ap', 'app.example', 'app.example.com']) enter(asset(element), text);
    await verdict(element, 'in');
    observer.disconnect();
    expect(said).to.deep.equal(['in']);
  });

  it('does not repeat itself while it stays the same', async () => {
    const element = await scoped();
    enter(asset(element), 'a.example.com');
    const line = await verdict(element, 'in');
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(line, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (const text of ['ab.example.com', 'abc.example.com']) {
      enter(asset(element), text);
      await settled(element);
    }
    observer.disconnect();
    expect(changes).to.equal(0);
  });

  for (const [locale, heading, said] of [
    [
      'de',
      'Schwachstelle melden',
      'Ausgeschlossen https://status.example.com/ Betreibt jemand anders.',
    ],
    [
      'pt',
      'Relatar uma vulnerabilidade',
      'Fora do escopo https://status.example.com/ É de terceiros.',
    ],
    [
      'pt-PT',
      'Comunicar uma vulnerabilidade',
      'Fora do âmbito https://status.example.com/ É de terceiros.',
    ],
  ] as const)
    it(`survives a switch to ${locale}, with the choice of a kind`, async () => {
      const element = await scoped();
      enter(asset(element), 'status.example.com');
      choose(weakness(element), 'Logout CSRF · CWE-352');
      await verdict(element, 'out', 'weakness');
      enter(reason(element), why);
      element.locale = locale;
      await eventually(() => getByRole(element, 'heading', { name: heading }));
      const control = element.shadowRoot?.querySelector<HTMLTextAreaElement>('[name=exception]');
      const list = element.shadowRoot?.querySelector<HTMLSelectElement>('[name=weakness]');
      expect([list?.value, control?.value, isAsked(element)]).to.deep.equal([
        'csrf.logout',
        why,
        true,
      ]);
      expect(textOf(lineOf(element, 'asset'))).to.match(
        new RegExp(`^${said.replaceAll('.', '\\.')}`),
      );
    });

  it('follows another policy', async () => {
    const element = await scoped();
    enter(asset(element), 'app.example.com');
    await verdict(element, 'in');
    element.data = reportable(undefined, {}, { scope: { out: [{ asset: '*.example.com' }] } });
    await settled(element);
    expect(textOf(await verdict(element, 'out'))).to.contain('Out of scope *.example.com');
  });

  it('follows the element to another place', async () => {
    const element = await scoped();
    const box = await fixture(html`<div></div>`);
    box.append(element);
    enter(asset(element), 'app.example.com');
    expect(textOf(await verdict(element, 'in'))).to.contain('In scope');
  });

  it('does not ask for kinds that are conduct', async () => {
    const element = await scoped();
    const values = [...weakness(element).options].map(({ value }) => value);
    expect(values).to.include('csrf.logout').and.not.include('method.spam');
  });

  it('is there by keyboard alone, and so is the way on', async () => {
    const element = await scoped();
    await tabUntil((control) => control.getAttribute('name') === 'asset');
    await type('status.example.com');
    await press('Tab');
    await tabUntilReason();
    await type(why);
    expect([reason(element).value, textOf(lineOf(element, 'asset')).slice(0, 12)]).to.deep.equal([
      why,
      'Out of scope',
    ]);
  });
});

const tabUntilReason = async (): Promise<void> => {
  if (focused()?.getAttribute('name') !== 'exception')
    await tabUntil((control) => control.getAttribute('name') === 'exception');
};

describe('a report of what the policy excludes', () => {
  it('asks for a reason', async () => {
    const element = await scoped();
    fillIn(element);
    enter(asset(element), 'status.example.com');
    await verdict(element, 'out');
    send(element);
    const summary: HTMLElement = await eventually(() => getByPart(element, 'error-summary'));
    getByRole(summary, 'link').click();
    expect([textOf(getByRole(summary, 'link')), focused()]).to.deep.equal([
      'Why you report it all the same: Please fill in this field.',
      reason(element),
    ]);
  });

  it('asks for it even when it is sent at once', async () => {
    const element = await scoped();
    fillIn(element);
    enter(asset(element), 'status.example.com');
    send(element);
    const summary = await eventually(() => getByPart(element, 'error-summary'));
    expect(textOf(getByRole(summary, 'link'))).to.contain('Please fill in this field.');
  });

  for (const [text, error] of [
    ['Because.            ', 'Please write at least 20 characters.'],
    ['x'.repeat(2001), 'Please use at most 2,000 characters; it has 2,001.'],
  ] as const)
    it(`says of a reason of ${text.trim().length} characters: ${error}`, async () => {
      const element = await scoped();
      fillIn(element);
      enter(asset(element), 'status.example.com');
      await verdict(element, 'out');
      enter(reason(element), text);
      send(element);
      const errors = await eventually(() => {
        const found = queryAllByPart(element, 'error');
        return found.length > 0 ? found : undefined;
      });
      expect(errors.map(textOf)).to.deep.equal([error]);
    });

  it('is sent with the reason, and what the policy calls it', async () => {
    const { url, submissions } = receiver();
    const element = await scoped(url);
    enter(asset(element), 'http://status.example.com/x');
    choose(weakness(element), 'Logout CSRF · CWE-352');
    await verdict(element, 'out', 'weakness');
    enter(reason(element), ` ${why} `);
    await sent(element, 'receipt');
    const [submission] = await submissions();
    expect(submission?.data).to.deep.include({
      asset: 'http://status.example.com/x',
      weakness: 'csrf.logout',
      exception: { asset: 'https://status.example.com/', weakness: 'csrf.logout', reason: why },
    });
  });

  it('keeps the reason while it is not asked for, and does not send it', async () => {
    const { url, submissions } = receiver();
    const element = await scoped(url);
    enter(asset(element), 'status.example.com');
    await verdict(element, 'out');
    enter(reason(element), why);
    enter(asset(element), 'app.example.com');
    await verdict(element, 'in');
    const asked = isAsked(element);
    enter(asset(element), 'status.example.com');
    await verdict(element, 'out');
    const kept = reason(element).value;
    enter(asset(element), 'app.example.com');
    await verdict(element, 'in');
    await sent(element, 'receipt');
    const [submission] = await submissions();
    expect([asked, kept, submission?.data]).to.deep.equal([
      false,
      why,
      { ...(submission?.data as object), asset: 'app.example.com' },
    ]);
    expect(submission?.data).to.not.have.property('exception');
  });

  it('keeps verdict and reason when it becomes anonymous', async () => {
    const element = await scoped();
    enter(asset(element), 'status.example.com');
    await verdict(element, 'out');
    enter(reason(element), why);
    field(element, 'Report anonymously').click();
    await settled(element);
    expect([reason(element).value, lineOf(element, 'asset').dataset['status']]).to.deep.equal([
      why,
      'out',
    ]);
  });

  it('is forgotten in the next one', async () => {
    const element = await scoped(receiver().url);
    enter(asset(element), 'status.example.com');
    await verdict(element, 'out');
    enter(reason(element), why);
    const receipt = await sent(element, 'receipt');
    getByRole(receipt, 'button', { name: 'Write another' }).click();
    await settled(element);
    const control = element.shadowRoot?.querySelector<HTMLTextAreaElement>('[name=exception]');
    expect([textOf(lineOf(element, 'asset')), isAsked(element), control?.value]).to.deep.equal([
      '',
      false,
      '',
    ]);
  });

  it('can be refused by the receiver, at the reason', async () => {
    const body = { errors: [{ pointer: '/data/exception/reason', code: 'no', detail: 'Why?' }] };
    const element = await scoped(receiver(refusing(422, body)).url);
    enter(asset(element), 'status.example.com');
    await verdict(element, 'out');
    enter(reason(element), why);
    const summary = await sent(element, 'error-summary');
    getByRole(summary, 'link').click();
    expect([focused(), textOf(getByPart(element, 'error'))]).to.deep.equal([
      reason(element),
      'Why?',
    ]);
  });
});
