// What leaves the table: text on the clipboard, and a file.
import { expect } from 'chai';
import { getRole } from 'dom-accessibility-api';

import type { TrustSubprocessors } from '../../../src/elements/trust-subprocessors/trust-subprocessors.js';
import { expectAccessible } from '../../support/axe.js';
import { eventually } from '../../support/eventually.js';
import { everyElement, getByPart, getByRole, textOf } from '../../support/query.js';
import { few, filterBy, many, sortBy, subprocessors } from './subprocessors.js';

const { clipboard } = navigator;

/** Stands in for the clipboard, which no test may touch. */
function stubClipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

afterEach(() => {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
});

async function copied(element: TrustSubprocessors, name = 'Copy as CSV'): Promise<string> {
  const texts: string[] = [];
  stubClipboard(async (text) => void texts.push(text));
  getByRole(element, 'button', { name }).click();
  return eventually(() => texts[0]);
}

interface Download {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly wasInside: boolean;
}

/** Presses the button and takes what the browser would store. */
async function downloaded(element: TrustSubprocessors): Promise<Download> {
  let link: HTMLAnchorElement | undefined;
  let wasInside = false;
  const take = (event: Event): void => {
    const [target] = event.composedPath();
    if (!(target instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    link = target;
    wasInside = target.getRootNode() === element.shadowRoot;
  };
  element.addEventListener('click', take);
  getByRole(element, 'button', { name: 'Download CSV' }).click();
  element.removeEventListener('click', take);
  const answer = await fetch(link?.href ?? '');
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return {
    name: link?.download ?? '',
    bytes,
    type: answer.headers.get('content-type') ?? '',
    wasInside,
  };
}

describe('copying a <trust-subprocessors>', () => {
  it('takes every column in the words of the page', async () => {
    const lines = (
      await copied(await subprocessors(few, { locale: 'de' }), 'Als CSV kopieren')
    ).split('\r\n');
    expect(lines.slice(0, 2)).to.deep.equal([
      'Name,Zweck,Standort,Daten,Grundlage der Übermittlung,Status,Rechtsträger,Website,Vertrag zur Auftragsverarbeitung',
      'Rheinwolke,Rechenzentrum,"Deutschland, Irland","Alle Kundendaten, Logs",None,Seit 1. März 2021,' +
        `Rheinwolke Hosting GmbH,https://example.com/rheinwolke,${new URL('dpa.pdf', location.href).href}`,
    ]);
  });

  it('takes all rows that the filter leaves, in the order shown', async () => {
    const element = await subprocessors(many(120));
    await filterBy(element, 'analysis');
    await sortBy(element, 'Name');
    const lines = (await copied(element)).trimEnd().split('\r\n');
    expect(lines).to.have.length(61);
    expect(lines[1]?.split(',')[0]).to.equal('Supplier 001');
  });

  it('says how many rows it took', async () => {
    const element = await subprocessors();
    await copied(element);
    const status = getByPart(element, 'copied');
    await eventually(() => textOf(status) === '4 rows copied.');
    expect(getRole(status)).to.equal('status');
    await expectAccessible(element);
  });

  it('says so where the page may not copy', async () => {
    const element = await subprocessors();
    stubClipboard(() => Promise.reject(new Error('denied')));
    getByRole(element, 'button', { name: 'Copy as CSV' }).click();
    await eventually(() => /did not work/.test(textOf(getByPart(element, 'copied'))));
  });
});

describe('downloading a <trust-subprocessors>', () => {
  it('offers a file with the name of the company, of the list and of the day', async () => {
    const { name, type } = await downloaded(await subprocessors());
    expect([name, type]).to.deep.equal([
      'Talbrook Subprocessors 2027-03-15.csv',
      'text/csv;charset=utf-8',
    ]);
  });

  it('offers UTF-8 that Excel reads as such', async () => {
    const { bytes } = await downloaded(await subprocessors());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes))
      .to.match(/^Name,Purpose.*\r\n/)
      .and.include('Änderungswerk');
  });

  it('leaves no link behind', async () => {
    const element = await subprocessors();
    const before = [...everyElement(document)].length;
    const { wasInside } = await downloaded(element);
    expect(wasInside).to.equal(true);
    expect([...everyElement(document)].length).to.equal(before);
  });

  it('has a name that every file system takes', async () => {
    const { name } = await downloaded(
      await subprocessors({ ...few, organization: { name: 'A/B: "C"\u202e' } }),
    );
    expect(name).to.equal('A B C Subprocessors 2027-03-15.csv');
  });
});
