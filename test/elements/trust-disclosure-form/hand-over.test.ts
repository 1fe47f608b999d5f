// Where there is no receiver: a mail, or a page elsewhere, and the text to take along.
import { expect } from 'chai';

import { choose, enter, field } from '../../support/entry.js';
import { eventually } from '../../support/eventually.js';
import { settled } from '../../support/fixture.js';
import { focused } from '../../support/keyboard.js';
import { getByPart, getByRole, queryAllByText, textOf } from '../../support/query.js';
import { receiver } from '../../support/receiver.js';
import { kinds, report, reportable, sent, unsent } from './reports.js';

const text = [
  'Title: Stored XSS',
  'Kind of vulnerability: Logout CSRF · CWE-352',
  'Why you report it all the same: It signs out everybody at once.',
  'Description: The comment field keeps script elements. See https://app.example.com/1.',
  'I have read this policy and keep to it: Yes',
].join('\n');

/** What was copied, or that nothing may be copied. */
let clipboard = '';

before(() => {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText(copied: string) {
        if (clipboard === 'refused') return Promise.reject(new Error('Not allowed'));
        clipboard = copied;
        return Promise.resolve();
      },
    },
  });
});

beforeEach(() => {
  clipboard = '';
});

after(() => {
  delete (navigator as { clipboard?: unknown }).clipboard;
});

const linked = (label?: object) =>
  reportable(undefined, {
    transport: { type: 'link', url: 'https://tracker.example.com/new', ...(label && { label }) },
  });

const mailed = reportable(undefined, { transport: { type: 'mailto', to: 'security@example.com' } });

async function handedOver(data: unknown): Promise<HTMLElement> {
  const element = await report(data);
  await kinds(element);
  choose(field(element, 'Kind of vulnerability'), 'Logout CSRF · CWE-352');
  await settled(element);
  enter(field(element, 'Why you report it all the same'), 'It signs out everybody at once.');
  const area = await sent(element, 'handed-over');
  await eventually(() => focused() === area);
  return area;
}

describe('a page elsewhere', () => {
  it('is opened beside this one, with the text on the clipboard', async () => {
    const area = await handedOver(linked());
    const { href, target, rel } = getByRole<HTMLAnchorElement>(area, 'link', {
      name: 'Continue at tracker.example.com',
    });
    expect([clipboard, href, target, rel]).to.deep.equal([
      text,
      'https://tracker.example.com/new',
      '_blank',
      'noopener noreferrer',
    ]);
  });

  it('says that the text was copied', async () => {
    const area = await handedOver(linked());
    expect(textOf(area)).to.match(/^Text copied Your text is on the clipboard\./);
  });

  it('does not say so when it was not', async () => {
    clipboard = 'refused';
    const area = await handedOver(linked());
    expect(textOf(area)).to.match(/^Continue at tracker.example.com Copying did not work\./);
  });

  it('is called what the company calls it', async () => {
    const area = await handedOver(linked({ de: 'Zum Portal' }));
    const link = getByRole(area, 'link', { name: 'Zum Portal' });
    expect(link.querySelector('[lang]')?.getAttribute('lang')).to.equal('de');
  });
});

describe('a mail', () => {
  it('holds the report, and leaves the page where it is', async () => {
    const area = await handedOver(mailed);
    const { href, target } = getByRole<HTMLAnchorElement>(area, 'link');
    expect([decodeURIComponent(href), target]).to.deep.equal([
      `mailto:security@example.com?subject=Vulnerability report&body=${text.replaceAll('\n', '\r\n')}`,
      '',
    ]);
  });

  it('can be copied instead', async () => {
    const area = await handedOver(mailed);
    getByRole(area, 'button', { name: 'Copy text' }).click();
    await eventually(() => getByRole(area, 'button', { name: 'Copied.' }));
    expect(clipboard).to.equal(text);
  });

  it('names the address for those without a mail program', async () => {
    const area = await handedOver(mailed);
    expect(textOf(area)).to.contain('send it to security@example.com');
  });

  it('is shown in full, so that it can be copied by hand', async () => {
    const area = await handedOver(mailed);
    expect(getByPart(area, 'text').textContent).to.equal(text);
  });
});

describe('a report that cannot be sent', () => {
  it('can be copied', async () => {
    const element = await report(reportable(receiver('status=500').url));
    const failure = await unsent(element);
    getByRole(failure, 'button', { name: 'Copy text' }).click();
    await eventually(() => getByRole(failure, 'button', { name: 'Copied.' }));
    expect(clipboard).to.contain('Title: Stored XSS');
  });

  it('is shown to be copied by hand where copying is refused', async () => {
    clipboard = 'refused';
    const element = await report(reportable(receiver('status=500').url));
    const failure = await unsent(element);
    getByRole(failure, 'button', { name: 'Copy text' }).click();
    await eventually(() => queryAllByText(failure, /^Copying did not work/).length > 0);
    expect(getByPart(failure, 'text').textContent).to.contain('Title: Stored XSS');
  });

  it('forgets that it was copied when it is tried again', async () => {
    const element = await report(reportable(receiver('status=500').url));
    const failure = await unsent(element);
    getByRole(failure, 'button', { name: 'Copy text' }).click();
    await eventually(() => getByRole(failure, 'button', { name: 'Copied.' }));
    getByPart(element, 'retry').click();
    (await eventually(() => getByPart<HTMLElement>(element, 'cancel'))).click();
    await eventually(() => getByRole(element, 'button', { name: 'Copy text' }));
  });
});
