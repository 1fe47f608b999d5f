// What a document is released under: the text is opened, the name typed, the box ticked, and all of it sent.
import { expect } from 'chai';

import { enter, field } from '../../support/entry.js';
import { eventually } from '../../support/eventually.js';
import { settled } from '../../support/fixture.js';
import { focused, press, tabUntil, type } from '../../support/keyboard.js';
import {
  getByPart,
  getByRole,
  getByText,
  queryAllByPart,
  queryAllByRole,
  textOf,
} from '../../support/query.js';
import { receiver, refusing } from '../../support/receiver.js';
import { fillIn, opened, send } from './requests.js';
import {
  agreementOf,
  boxOf,
  nda,
  openedUnder,
  openText,
  terms,
  underAgreements,
} from './under-agreement.js';

const signature = (root: Element): HTMLInputElement => field(root, 'Your name again');

const errors = (element: Element): readonly string[] =>
  queryAllByPart(element, 'error').map(textOf);

/** Does everything that an agreement asks for. */
async function accept(root: Element, name = 'Ada Lovelace'): Promise<void> {
  await openText(root);
  enter(signature(root), name);
  boxOf(root).click();
}

async function refused(element: Element): Promise<HTMLElement> {
  send(element);
  return eventually(() => getByPart(element, 'error-summary'));
}

async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

describe('a request under an agreement', () => {
  it('sends the record of its acceptance', async () => {
    const { url, submissions } = receiver();
    const element = await openedUnder(underAgreements(undefined, url));
    fillIn(element);
    await accept(element);
    send(element);
    await eventually(() => getByPart(element, 'receipt'));
    const [submission] = await submissions();
    const { agreements = [] } = submission?.data as { agreements?: Record<string, string>[] };
    const [record] = agreements;
    expect(record).to.deep.include({
      id: 'nda',
      version: '3',
      locale: 'en',
      signer: 'Ada Lovelace',
      sha256: await digestOf('Keep it to yourselves.'),
    });
    expect(Date.parse(record?.['viewedAt'] ?? '')).to.be.at.most(
      Date.parse(record?.['acceptedAt'] ?? ''),
    );
  });

  it('sends the hash of the manifest, where that has one', async () => {
    const { url, submissions } = receiver();
    const sha256 = 'ab'.repeat(32);
    const element = await openedUnder(underAgreements([nda({ sha256 })], url));
    fillIn(element);
    await accept(element);
    send(element);
    await eventually(() => getByPart(element, 'receipt'));
    const [submission] = await submissions();
    expect(submission?.data).to.have.nested.property('agreements[0].sha256', sha256);
  });

  it('needs no name where the agreement asks for none', async () => {
    const { url, submissions } = receiver();
    const element = await openedUnder(underAgreements([nda({ requireName: false })], url));
    fillIn(element);
    await openText(element);
    boxOf(element).click();
    send(element);
    await eventually(() => getByPart(element, 'receipt'));
    const [submission] = await submissions();
    expect(submission?.data).not.to.have.nested.property('agreements[0].signer');
  });

  it('is not sent without it, and says what is missing', async () => {
    const { url, submissions } = receiver();
    const element = await openedUnder(underAgreements(undefined, url));
    fillIn(element);
    const summary = await refused(element);
    expect([queryAllByRole(summary, 'link').map(textOf), await submissions()]).to.deep.equal([
      [
        'Confidentiality agreement: Please fill in this field.',
        'Confidentiality agreement: Please open the text first.',
      ],
      [],
    ]);
  });

  it('is led from the summary to the text, which opens', async () => {
    const element = await openedUnder();
    fillIn(element);
    await refused(element);
    getByRole(element, 'link', { name: /open the text first/ }).click();
    await eventually(() => !boxOf(element).hasAttribute('aria-disabled'));
    expect(focused()?.localName).to.equal('summary');
  });

  it('is told that the box is left, once the text is open', async () => {
    const element = await openedUnder();
    fillIn(element);
    await openText(element);
    enter(signature(element), 'Ada Lovelace');
    await refused(element);
    expect(errors(element)).to.deep.equal(['Please tick this box.']);
  });

  it('can be made by keyboard alone', async () => {
    const { url, submissions } = receiver();
    const element = await openedUnder(underAgreements(undefined, url));
    fillIn(element);
    field(element, 'Company').focus();
    await tabUntil((control) => control.textContent.includes('Read the agreement'));
    await press('Enter');
    await tabUntil((control) => control.getAttribute('role') === 'region');
    await tabUntil((control) => control.getAttribute('name') === 'agreements/nda/signer');
    await type('Ada Lovelace');
    await tabUntil((control) => control.getAttribute('name') === 'agreements/nda');
    await press('Space');
    await tabUntil((control) => control.getAttribute('type') === 'submit');
    await press('Enter');
    await eventually(() => getByPart(element, 'receipt'));
    expect(await submissions()).to.have.length(1);
  });
});

describe('the box of an agreement', () => {
  it('cannot be ticked before the text was opened, and says so', async () => {
    const element = await openedUnder();
    boxOf(element).click();
    const hint = getByText(element, 'You can tick this once you have opened the text.');
    expect([boxOf(element).checked, boxOf(element).getAttribute('aria-describedby')]) //
      .to.deep.equal([false, hint.id]);
  });

  it('can be unticked, and then the request is not sent', async () => {
    const element = await openedUnder();
    fillIn(element);
    await accept(element);
    boxOf(element).click();
    await refused(element);
    expect(errors(element)).to.deep.equal(['Please tick this box.']);
  });

  it('can be ticked after a link to the text was followed', async () => {
    const element = await openedUnder(
      underAgreements([nda({ body: undefined, url: 'https://example.com/nda' })]),
    );
    const link = getByPart<HTMLAnchorElement>(element, 'agreement-link');
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    await eventually(() => !boxOf(element).hasAttribute('aria-disabled'));
    expect([link.href, link.target, link.rel]).to.deep.equal([
      'https://example.com/nda',
      '_blank',
      'noopener noreferrer',
    ]);
  });
});

describe('the name of whoever signs', () => {
  for (const name of ['ada lovelace', 'ADA  LOVELACE', ' Ada Lovelace ', 'AdaLovelace']) {
    it(`may be written "${name}"`, async () => {
      const element = await openedUnder();
      fillIn(element);
      await accept(element, name);
      send(element);
      await eventually(() => getByPart(element, 'send-failed'));
    });
  }

  it('may be composed otherwise', async () => {
    const element = await openedUnder();
    fillIn(element);
    enter(field(element, 'Name'), 'Jos\u00e9 Strau\u00df');
    await accept(element, 'Jose\u0301 STRAUSS');
    send(element);
    await eventually(() => getByPart(element, 'send-failed'));
  });

  it('is the same as of whoever asks', async () => {
    const element = await openedUnder();
    fillIn(element);
    await accept(element, 'Charles Babbage');
    await refused(element);
    expect([errors(element), signature(element).getAttribute('aria-invalid')]).to.deep.equal([
      ['Please type the same name as above.'],
      'true',
    ]);
  });
});

describe('agreements', () => {
  it('are shown once for several documents', async () => {
    const element = await openedUnder(undefined, ['soc-2', 'pentest']);
    expect(textOf(agreementOf(element, 'Confidentiality agreement'))) //
      .to.contain('Version 3, for SOC 2 report and Penetration test');
  });

  it('of several documents are all shown, and all sent', async () => {
    const { url, submissions } = receiver();
    const element = await openedUnder(underAgreements(undefined, url), ['soc-2', 'letter'], 2);
    fillIn(element);
    for (const title of ['Confidentiality agreement', 'Terms of use'])
      await accept(agreementOf(element, title));
    send(element);
    await eventually(() => getByPart(element, 'receipt'));
    const [submission] = await submissions();
    const { agreements = [] } = submission?.data as { agreements?: { id: string }[] };
    expect(agreements.map(({ id }) => id)).to.deep.equal(['nda', 'terms']);
  });

  it('go with their document, and come back as they were left', async () => {
    const element = await openedUnder(undefined, ['soc-2', 'letter'], 2);
    await accept(agreementOf(element, 'Confidentiality agreement'), 'Ada');
    await settled(element);
    getByRole(element, 'checkbox', { name: 'SOC 2 report' }).click();
    await eventually(() => queryAllByPart(element, 'agreement').length === 1);
    const left = agreementOf(element, 'Terms of use');
    const others = [signature(left).value, boxOf(left).checked];
    getByRole(element, 'checkbox', { name: 'SOC 2 report' }).click();
    await eventually(() => queryAllByPart(element, 'agreement').length === 2);
    await settled(element);
    const back = agreementOf(element, 'Confidentiality agreement');
    const terms = agreementOf(element, 'Terms of use');
    expect([
      others,
      [signature(back).value, boxOf(back).checked],
      [signature(terms).value, boxOf(terms).checked],
    ]).to.deep.equal([
      ['', false],
      ['Ada', true],
      ['', false],
    ]);
  });

  it('are not asked for where no chosen document needs one', async () => {
    const { url } = receiver();
    const element = await opened(underAgreements(undefined, url), ['dpa']);
    fillIn(element);
    send(element);
    await eventually(() => getByPart(element, 'receipt'));
    expect(queryAllByPart(element, 'agreement')).to.deep.equal([]);
  });

  it('stay as they were left while the dialog is closed', async () => {
    const element = await openedUnder();
    await accept(element);
    element.close();
    await settled(element);
    await element.show();
    await settled(element);
    expect([boxOf(element).checked, signature(element).value]).to.deep.equal([
      true,
      'Ada Lovelace',
    ]);
  });

  it('are asked for anew by another request', async () => {
    const element = await openedUnder(underAgreements(undefined, receiver().url));
    fillIn(element);
    await accept(element);
    send(element);
    await eventually(() => getByPart(element, 'receipt'));
    getByRole(element, 'button', { name: 'Write another' }).click();
    await eventually(() => getByPart(element, 'agreement').checkVisibility());
    expect([boxOf(element).checked, boxOf(element).ariaDisabled, signature(element).value]) //
      .to.deep.equal([false, 'true', '']);
  });
});

describe('another text of an agreement', () => {
  const changes: [string, object][] = [
    ['another version', { version: '4' }],
    ['another hash', { sha256: 'cd'.repeat(32) }],
    ['other words', { body: { en: 'Tell nobody at all.' } }],
  ];

  for (const [what, change] of changes) {
    it(`is asked for again: ${what}`, async () => {
      const element = await openedUnder();
      await accept(element);
      element.data = underAgreements([nda(change)]);
      await eventually(() => getByText(element, /^This is not the text you opened before/));
      const details = getByPart<HTMLDetailsElement>(element, 'agreement-text');
      expect([boxOf(element).checked, boxOf(element).ariaDisabled, details.open]).to.deep.equal([
        false,
        'true',
        false,
      ]);
    });
  }

  it('is asked for again in another language, and the first holds when that is back', async () => {
    const element = await openedUnder();
    await accept(element);
    element.locale = 'de';
    await eventually(() => agreementOf(element, 'Vertraulichkeitsvereinbarung'));
    const between = boxOf(element).checked;
    element.locale = 'en';
    await eventually(() => agreementOf(element, 'Confidentiality agreement'));
    expect([between, boxOf(element).checked]).to.deep.equal([false, true]);
  });

  it('is not asked for where the language of the text stays', async () => {
    const element = await openedUnder(underAgreements([nda({ body: 'One text for all.' })]));
    await accept(element);
    element.locale = 'de';
    await eventually(() => agreementOf(element, 'Vertraulichkeitsvereinbarung'));
    expect(boxOf(element).checked).to.equal(true);
  });

  it('is not asked for when the manifest comes again as it was', async () => {
    const element = await openedUnder();
    await accept(element);
    element.data = underAgreements([terms(), nda()]);
    await settled(element);
    expect([boxOf(element).checked, signature(element).value]).to.deep.equal([
      true,
      'Ada Lovelace',
    ]);
  });
});

describe('an agreement that cannot be shown', () => {
  for (const [what, agreements] of [
    ['is not there', []],
    ['has no text', [nda({ body: undefined })]],
    ['is at an address that runs', [nda({ body: undefined, url: 'javascript:alert(1)' })]],
  ] as const) {
    it(`because it ${what} keeps its document from being asked for`, async () => {
      const { url, submissions } = receiver();
      const element = await openedUnder(underAgreements(agreements, url), ['soc-2'], 0);
      fillIn(element);
      const summary = await refused(element);
      expect([textOf(summary), await submissions()]).to.deep.equal([
        '1 entry needs your attention Documents: The agreement for SOC 2 report cannot be shown at the moment. Please leave it out, or write to us.',
        [],
      ]);
    });
  }

  it('says so before anything is sent', async () => {
    const element = await openedUnder(underAgreements([]), ['soc-2', 'pentest'], 0);
    const notice = await eventually(() => getByPart(element, 'withheld'));
    expect(textOf(notice)).to.contain('The agreement for SOC 2 report and Penetration test cannot');
  });

  it('keeps no other document from being asked for', async () => {
    const element = await openedUnder(underAgreements([], receiver().url), ['soc-2'], 0);
    fillIn(element);
    for (const name of ['SOC 2 report', 'DPA']) getByRole(element, 'checkbox', { name }).click();
    send(element);
    await eventually(() => getByPart(element, 'receipt'));
  });
});

describe('errors of a receiver', () => {
  const at = (pointer: string, detail: string) =>
    refusing(422, { errors: [{ pointer, code: 'ours', detail }] });

  for (const [pointer, name] of [
    ['/data/agreements/0/signer', 'agreements/nda/signer'],
    ['/data/agreements/0/version', 'agreements/nda'],
    ['#/agreements/1/signer', 'agreements/terms/signer'],
  ] as const) {
    it(`at ${pointer} are said at ${name}`, async () => {
      const { url } = receiver(at(pointer, 'Not like this.'));
      const element = await openedUnder(underAgreements(undefined, url), ['soc-2', 'letter'], 2);
      fillIn(element);
      for (const title of ['Confidentiality agreement', 'Terms of use'])
        await accept(agreementOf(element, title));
      await refused(element);
      const invalid = element.shadowRoot?.querySelector('[aria-invalid]');
      const link = getByRole(element, 'link', { name: /Not like this/ });
      expect([invalid?.getAttribute('name'), link.getAttribute('href')]).to.deep.equal([
        name,
        `#field-${name}`,
      ]);
    });
  }
});
