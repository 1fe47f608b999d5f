// A company with a key and no receiver: an encrypted report goes by hand, whole, and no original with it.
import { expect } from 'chai';
import { decrypt, readMessage, type DecryptMessageResult } from 'openpgp';

import { keyPair, type KeyPair } from '../../submission/encryption/keys.js';
import { expectAccessible } from '../../support/axe.js';
import { eventually } from '../../support/eventually.js';
import { getByPart, getByRole, queryAllByPart, textOf } from '../../support/query.js';
import { receiver } from '../../support/receiver.js';
import { dropFiles, openReport, picture, rows } from './findings.js';
import { needed, reportable, sent, unsent } from './reports.js';

let pair: KeyPair;
/** What was copied. */
let clipboard = '';

before(async () => {
  pair = await keyPair();
  const writeText = (text: string): Promise<void> => Promise.resolve(void (clipboard = text));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
});

after(() => {
  delete (navigator as { clipboard?: unknown }).clipboard;
});

const mail = { type: 'mailto', to: 'reports@example.com' };
const link = { type: 'link', url: 'https://tracker.example.com/new' };

const withKey = (transport: object): Record<string, unknown> => ({
  ...reportable(undefined, { transport }),
  contacts: [{ role: 'security', email: 'security@example.com', pgp: pair.pgp }],
});

async function filled(transport: object, files: readonly File[]): Promise<HTMLElement> {
  const element = await openReport(withKey(transport));
  if (files.length === 0) return element;
  dropFiles(element, ...files);
  await rows(element, files.length);
  return element;
}

const handedOver = async (transport: object, ...files: File[]): Promise<HTMLElement> =>
  sent(await filled(transport, files), 'handed-over');

const saveNames = (area: Element): readonly string[] => queryAllByPart(area, 'save').map(textOf);

/** Presses a button, and takes what the browser would store. */
async function saved(area: Element, name: string): Promise<{ name: string; bytes: Uint8Array }> {
  let taken: HTMLAnchorElement | undefined;
  const take = (event: Event): void => {
    const [target] = event.composedPath();
    if (!(target instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    taken = target;
  };
  window.addEventListener('click', take, true);
  getByRole(area, 'button', { name }).click();
  window.removeEventListener('click', take, true);
  const answer = await fetch(taken?.href ?? '');
  return { name: taken?.download ?? '', bytes: new Uint8Array(await answer.arrayBuffer()) };
}

const opened = async (
  message: Awaited<ReturnType<typeof readMessage>>,
): Promise<DecryptMessageResult['data']> =>
  (await decrypt({ message, decryptionKeys: pair.privateKey, format: 'binary' })).data;

/** What was typed, as the holder of the key reads it. */
async function readable(armoredMessage: string): Promise<unknown> {
  const bytes = (await opened(await readMessage({ armoredMessage }))) as Uint8Array;
  return (JSON.parse(new TextDecoder().decode(bytes)) as { data: unknown }).data;
}

const mailOf = (area: Element): string =>
  decodeURIComponent(getByRole<HTMLAnchorElement>(area, 'link').href);

describe('an encrypted report for the mail program', () => {
  it('opens a mail that says what comes with it, and holds no part of what is encrypted', async () => {
    const area = await handedOver(mail);
    expect(mailOf(area)).to.equal(
      'mailto:reports@example.com?subject=Vulnerability report&body=' +
        'This e-mail comes with a report that is encrypted with OpenPGP: attached as a file, or pasted below.',
    );
  });

  it('says that it is attached or pasted whole, and speaks of no attachments', async () => {
    const area = await handedOver(mail);
    expect(textOf(area))
      .to.contain('Your report is encrypted, and too long to be handed over.')
      .and.to.contain('the e-mail to reports@example.com')
      .and.not.contain('Your text is prepared')
      .and.not.contain('originals');
    expect(saveNames(area)).to.deep.equal(['Save encrypted report']);
    await expectAccessible(area);
  });

  it('is copied whole', async () => {
    const area = await handedOver(mail);
    getByRole(area, 'button', { name: 'Copy text' }).click();
    await eventually(() => getByRole(area, 'button', { name: 'Copied.' }));
    expect(clipboard).to.equal(getByPart(area, 'text').textContent);
    expect(await readable(clipboard)).to.deep.include(needed);
  });

  it('is saved whole', async () => {
    const { name, bytes } = await saved(await handedOver(mail), 'Save encrypted report');
    expect(name).to.match(/^Vulnerability report \d{4}-\d\d-\d\d\.asc$/);
    expect(await readable(new TextDecoder().decode(bytes))).to.deep.include(needed);
  });
});

describe('an encrypted report with files for the mail program', () => {
  it('asks for the encrypted files, and not for the originals', async () => {
    const area = await handedOver(mail, picture('one.png'), picture('two.png', 70_000));
    expect(textOf(area))
      .to.contain('save your encrypted files and add those there, not the originals')
      .and.not.contain('Please add your attachments there yourself');
    expect(saveNames(area)).to.deep.equal([
      'Save encrypted report',
      'Save “one.png” as attachment-1.pgp',
      'Save “two.png” as attachment-2.pgp',
    ]);
    await expectAccessible(area);
  });

  it('saves each of them encrypted', async () => {
    const original = picture('two.png', 70_000);
    const area = await handedOver(mail, picture('one.png'), original);
    const { name, bytes } = await saved(area, 'Save “two.png” as attachment-2.pgp');
    expect(name).to.equal('attachment-2.pgp');
    const plain = (await opened(await readMessage({ binaryMessage: bytes }))) as Uint8Array;
    const whole = new Uint8Array(await original.arrayBuffer());
    expect(plain.slice(0, whole.length)).to.deep.equal(whole);
  });
});

describe('an encrypted report for a page elsewhere', () => {
  it('is on the clipboard whole, and can be attached there with its files', async () => {
    const area = await handedOver(link, picture('one.png'));
    await eventually(() => getByRole(area, 'button', { name: 'Copied.' }));
    expect(await readable(clipboard)).to.deep.include(needed);
    expect(textOf(area))
      .to.match(/^Text copied Your text is on the clipboard\./)
      .and.to.contain('You can also save it and attach it as a file on the other page.')
      .and.to.contain('not the originals');
    expect(saveNames(area)).to.have.length(2);
    await expectAccessible(area);
  });
});

describe('an encrypted report that cannot be sent', () => {
  it('is saved with its files, and its mail says what comes with it', async () => {
    const element = await filled({ type: 'http', url: receiver('status=500').url }, [picture()]);
    const failure = await unsent(element);
    expect(saveNames(failure)).to.deep.equal([
      'Save as file',
      'Save “screen.png” as attachment-1.pgp',
    ]);
    const { href } = getByPart<HTMLAnchorElement>(failure, 'mail');
    expect(decodeURIComponent(href)).to.match(/&body=This e-mail comes with a report.*below\.$/);
  });
});
