// Files of a report: chosen, dropped and pasted; checked; removed; kept; and handed to the page.
import { expect } from 'chai';

import type { SubmitDetail } from '../../../src/controllers/delivery.js';
import { expectAccessible } from '../../support/axe.js';
import { field } from '../../support/entry.js';
import { eventually, nextEvent } from '../../support/eventually.js';
import { fixture, settled } from '../../support/fixture.js';
import { focused } from '../../support/keyboard.js';
import { getByPart, getByRole, getByText, queryAllByPart, textOf } from '../../support/query.js';
import { receiver } from '../../support/receiver.js';
import {
  archive,
  chooseFiles,
  dropFiles,
  openReport,
  pasteFiles,
  picture,
  rows,
} from './findings.js';
import { report, reportable, sent } from './reports.js';

describe('attachments', () => {
  it('are listed with type and size, and their names go with the report', async () => {
    const { url, submissions } = receiver();
    const element = await openReport(reportable(url));
    chooseFiles(element, picture('screen.png', 1500), new File(['GET /'], 'server.log'));
    const shown = (await rows(element, 2)).map(textOf);
    await sent(element, 'receipt');
    const [submission] = await submissions();
    expect(shown[0]).to.equal('screen.png PNG 1.5 kB Remove');
    expect(submission?.data).to.have.deep.property('attachments', [
      { name: 'screen.png', type: 'image/png', size: 1500 },
      { name: 'server.log', type: 'text/plain', size: 5 },
    ]);
  });

  it('are handed to a page that sends by itself', async () => {
    const element = await openReport();
    chooseFiles(element, archive());
    await rows(element, 1);
    const asked = nextEvent<CustomEvent<SubmitDetail>>(element, 'trust-disclosure-submit');
    await sent(element, 'send-failed');
    const { files } = (await asked).detail;
    expect(files.map(({ name, type }) => [name, type])).to.deep.equal([
      ['logs.zip', 'application/zip'],
    ]);
  });

  it('can be chosen before the code for them is there', async () => {
    const element = await report();
    chooseFiles(element, picture());
    expect((await rows(element, 1)).map(({ dataset }) => dataset['status'])).to.deep.equal([
      'ready',
    ]);
  });

  it('can be dropped anywhere on the form, which stays', async () => {
    const element = await openReport();
    const isOpened = dropFiles(field(element, 'Title'), picture());
    await rows(element, 1);
    expect(isOpened).to.equal(false);
  });

  it('can be pasted', async () => {
    const element = await openReport();
    pasteFiles(field(element, 'Description'), [picture('image.png')]);
    pasteFiles(field(element, 'Description'), [picture('image.png')]);
    expect((await rows(element, 2)).map((row) => textOf(row).split(' PNG')[0])).to.deep.equal([
      'image.png',
      'image (2).png',
    ]);
  });

  it('are not taken from a text that is pasted with its picture', async () => {
    const element = await openReport();
    const isPasted = pasteFiles(field(element, 'Description'), [picture()], 'What I wrote');
    expect([isPasted, queryAllByPart(element, 'attachment')]).to.deep.equal([true, []]);
  });

  for (const [file, problem] of [
    [new File(['<svg/>'], 'logo.svg'), 'this kind of file is not accepted'],
    [new File(['MZ'], 'screen\u202Egnp.exe'), 'this kind of file is not accepted'],
    [new File([], 'empty.txt'), 'the file is empty'],
    [new File(['MZ\0\u0001'], 'tool.txt'), 'its content does not match its ending'],
    [new File(['<html>'], 'page.png'), 'its content does not match its ending'],
    [picture('big.png', 10 * 1024 * 1024 + 1), 'it is larger than 10 MB'],
  ] as const)
    it(`such as ${file.name} are refused with a reason`, async () => {
      const element = await openReport();
      chooseFiles(element, file);
      const [row] = await rows(element, 1);
      expect([row?.dataset['status'], textOf(row as Element)]).to.satisfy(
        ([status, text]: string[]) => status === 'refused' && text?.includes(problem),
      );
    });

  it('are five at most; one that is removed makes room', async () => {
    const element = await openReport();
    chooseFiles(element, ...[1, 2, 3, 4, 5, 6].map((number) => picture(`${number}.png`)));
    const list = await rows(element, 6);
    const problem = textOf(list[5] as Element);
    getByPart(list[0] as Element, 'attachment-remove').click();
    await rows(element, 5);
    chooseFiles(element, picture('7.png'));
    const after = await rows(element, 5);
    const names = after.map((row) => textOf(row).split(' ')[0]);
    expect([problem.includes('a report can hold 5 files'), names.join()]).to.deep.equal([
      true,
      '2.png,3.png,4.png,5.png,7.png',
    ]);
  });

  it('may all be as large as one may be', async () => {
    const element = await openReport();
    const size = 10 * 1024 * 1024;
    chooseFiles(element, ...[1, 2, 3, 4, 5].map((number) => picture(`${number}.png`, size)));
    await rows(element, 5);
    const asked = nextEvent<CustomEvent<SubmitDetail>>(element, 'trust-disclosure-submit');
    await sent(element, 'send-failed');
    const { files } = (await asked).detail;
    expect(files.map((file) => file.size)).to.deep.equal(Array(5).fill(size));
  });

  it('give the focus to the next one when one is removed, at last to the field', async () => {
    const element = await openReport();
    chooseFiles(element, picture('1.png'), picture('2.png'));
    await rows(element, 2);
    getByRole(element, 'button', { name: 'Remove “1.png”' }).click();
    await eventually(() => focused()?.getAttribute('aria-label') === 'Remove “2.png”');
    (focused() as HTMLElement).click();
    await eventually(() => focused()?.getAttribute('name') === 'attachments');
  });

  it('that cannot be read can be read again, and are not left behind silently', async () => {
    const element = await openReport(reportable(receiver().url));
    const file = picture('moved.png');
    let isThere = false;
    const stream = file.stream.bind(file);
    file.stream = () => (isThere ? stream() : new ReadableStream({ start: (it) => it.error(new DOMException('', 'NotReadableError')) })); // prettier-ignore
    dropFiles(element, file);
    const stuck = await unreadable(element, file);
    await sent(element, 'error-summary');
    const summary = textOf(getByPart(element, 'error-summary'));
    isThere = true;
    getByPart(stuck, 'attachment-retry').click();
    await eventually(() => stuck.dataset['status'] === 'ready');
    await eventually(() => queryAllByPart(element, 'error-summary').length === 0);
    expect(summary).to.contain('“moved.png” could not be read.');
  });

  it('survive errors, another language and a move', async () => {
    const element = await openReport();
    chooseFiles(element, picture());
    await rows(element, 1);
    getByPart(element, 'submit').click();
    await eventually(() => getByPart(element, 'error-summary'));
    element.locale = 'de';
    await eventually(() => getByRole(element, 'button', { name: '„screen.png“ entfernen' }));
    (await fixture(document.createElement('div'))).append(element);
    await settled(element);
    expect(queryAllByPart(element, 'attachment')).to.have.length(1);
  });

  it('are gone with the next report', async () => {
    const element = await openReport(reportable(receiver().url));
    chooseFiles(element, picture());
    await rows(element, 1);
    await sent(element, 'receipt');
    getByRole(element, 'button', { name: 'Write another' }).click();
    await eventually(() => queryAllByPart(element, 'attachment').length === 0);
  });

  it('are left to the mail where the report goes by mail', async () => {
    const transport = { type: 'mailto', to: 'security@example.com' };
    const element = await report(reportable(undefined, { transport }));
    expect([getByText(element, /Please attach them to the e-mail/), element.shadowRoot?.querySelector('[type=file]')]) // prettier-ignore
      .to.satisfy(([said, picker]: [unknown, unknown]) => Boolean(said) && picker === null);
  });

  it('are shown accessibly: taken, refused and unreadable', async () => {
    const element = await openReport();
    chooseFiles(element, picture(), new File(['x'], 'x.html'));
    await rows(element, 2);
    await expectAccessible(element);
  });
});

/** The row of a file that cannot be read. */
async function unreadable(element: Element, { name }: File): Promise<HTMLElement> {
  return eventually(() =>
    queryAllByPart(element, 'attachment').find(
      (row) => row.dataset['status'] === 'unreadable' && textOf(row).includes(name.slice(0, 5)),
    ),
  );
}
