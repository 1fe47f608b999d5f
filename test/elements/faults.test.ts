// Every way in which a receiver can fail, through the forms themselves: what the visitor sees, that the text and
// the files are still there, and that the receiver has it exactly once when it is over.
import { expect } from 'chai';

import type { EncryptedData, Submission } from '../../src/schema/index.js';
import { decrypted, keyPair, type KeyPair } from '../submission/encryption/keys.js';
import { enter, field, held } from '../support/entry.js';
import { eventually } from '../support/eventually.js';
import { faultBox, type Stored } from '../support/fault-box.js';
import { getByPart, queryAllByPart, textOf } from '../support/query.js';
import { faults } from './faults.js';
import { chooseFiles, openReport, picture, rows } from './trust-disclosure-form/findings.js';
import * as reports from './trust-disclosure-form/reports.js';
import * as requests from './trust-document-request/requests.js';

/** A form, and what becomes of it. The name is typed by the tests. */
interface Kind {
  /** The form of a company whose receiver this is, filled in. */
  readonly filledIn: (url: string) => Promise<Element>;
  /** What its fields hold. */
  readonly text: Readonly<Record<string, string>>;
  /** What arrives besides the name. */
  readonly data: object;
  /** The names of the files that go along. */
  readonly files?: readonly string[];
  readonly read?: (stored: Submission) => Promise<Submission>;
}

let pair: KeyPair;
before(async () => {
  pair = await keyPair();
});

const { title, description } = reports.needed;
const ofReport = { text: { title, description }, data: reports.needed };
const attachment = { name: 'screen.png', type: 'image/png', size: 64 };

async function report(element: Element): Promise<Element> {
  reports.fillIn(element);
  return element;
}

async function withFile(element: Element): Promise<Element> {
  chooseFiles(element, picture(attachment.name));
  await rows(element, 1);
  return report(element);
}

async function request(url: string): Promise<Element> {
  const element = await requests.opened(requests.requestable(url));
  requests.fillIn(element);
  return element;
}

const kinds: Readonly<Record<string, Kind>> = {
  'a report': {
    ...ofReport,
    filledIn: async (url) => report(await reports.report(reports.reportable(url))),
  },
  'a report with a file': {
    ...ofReport,
    filledIn: async (url) => withFile(await openReport(reports.reportable(url))),
    data: { ...reports.needed, attachments: [attachment] },
    files: [attachment.name],
  },
  'an encrypted report': {
    ...ofReport,
    filledIn: async (url) => report(await reports.report(reports.withKey(url, pair.pgp))),
    read: ({ data }) => decrypted(data as unknown as EncryptedData, pair),
  },
  'a request for documents': {
    filledIn: request,
    text: { email: 'ada@example.com', company: 'Analytical Engines' },
    data: { documents: ['soc-2'], email: 'ada@example.com', company: 'Analytical Engines' },
  },
};

/** Where it is read: the element around a dialog shows nothing by itself. */
const shown = (element: Element): Element => queryAllByPart(element, 'dialog')[0] ?? element;

/** What has arrived, without what differs with each try. */
async function arrived({ stored, files }: Stored, { read }: Kind): Promise<object> {
  const [first] = stored;
  if (!first) throw new Error('Nothing has arrived.');
  const { data } = read ? await read(first) : first;
  const { policyAcknowledgement, ...rest } = data as unknown as Record<string, unknown>;
  const isRecorded = policyAcknowledgement !== undefined;
  return { times: stored.length, isRecorded, data: rest, files: files[0] };
}

for (const [form, kind] of Object.entries(kinds)) {
  for (const [what, { plan, isForeign = false, seen, act }] of Object.entries(faults)) {
    describe(`${form} to a receiver that ${what}`, () => {
      it('is kept, says what is the matter, and arrives once', async () => {
        const { text, data, files = [] } = kind;
        const box = faultBox(plan, { isForeign });
        const element = await kind.filledIn(box.url);
        enter(field(element, 'Name'), 'Ada');
        getByPart(element, 'submit').click();
        await eventually(() => seen.test(textOf(shown(element))), String(seen));
        expect(held(element)).to.include({ ...text, name: 'Ada' });
        expect(queryAllByPart(element, 'attachment')).to.have.length(files.length);
        act?.(element);
        await eventually(() => getByPart(element, 'receipt'));
        const name = what === 'finds an error' ? 'Ada Lovelace' : 'Ada';
        expect(await arrived(await box.stored(), kind)).to.deep.equal({
          times: 1,
          isRecorded: 'policyAcknowledged' in data,
          data: { ...data, name, suspicion: ['too-fast'] },
          files,
        });
        expect((await box.elsewhere()).tries).to.equal(0);
      });
    });
  }
}
