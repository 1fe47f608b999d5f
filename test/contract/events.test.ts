// Every event of the contract, with the exact shape of its detail.
import { expect } from 'chai';
import { html } from 'lit';

import '../../src/define/index.js';
import { eventually, nextEvent } from '../support/eventually.js';
import { fixture } from '../support/fixture.js';
import { bareManifest, certificationWith, manifestWith } from '../support/manifest.js';
import { getByPart } from '../support/query.js';
import { receiver } from '../support/receiver.js';
import { fillIn as fillInReport, report, reportable, send as sendReport } from '../elements/trust-disclosure-form/reports.js'; // prettier-ignore
import { fillIn as fillInRequest, opened, requestable, send as sendRequest } from '../elements/trust-document-request/requests.js'; // prettier-ignore

interface Term {
  readonly name: string;
  readonly detail: readonly string[];
  readonly isCancelable: boolean;
  /** Has the event come about. */
  readonly act: () => Promise<unknown>;
}

const badges = (manifest: string) =>
  fixture(html`<trust-badges locale="en" manifest=${manifest}></trust-badges>`);
const address = (manifest: object): string =>
  `/fixtures/x?page=${crypto.randomUUID()}&body=${encodeURIComponent(JSON.stringify(manifest))}`;

async function download(): Promise<void> {
  const documents = [{ id: 'a', title: 'A', access: 'public', files: [{ url: '/a.pdf' }] }];
  const element = await fixture(
    html`<trust-documents locale="en" .data=${manifestWith({ documents })}></trust-documents>`,
  );
  element.addEventListener('trust-document-download', (event) => event.preventDefault());
  (await eventually(() => getByPart<HTMLElement>(element, 'download'))).click();
}

async function toggle(): Promise<void> {
  const policies = [{ id: 'g', title: 'G', items: [{ id: 'a', title: 'A', body: 'Text' }] }];
  const element = await fixture(
    html`<trust-policies locale="en" .data=${manifestWith({ policies })}></trust-policies>`,
  );
  (await eventually(() => getByPart<HTMLElement>(element, 'policy-summary'))).click();
}

async function request(url: string): Promise<void> {
  const element = await opened(requestable(url));
  fillInRequest(element);
  sendRequest(element);
}

async function reported(url: string): Promise<void> {
  const element = await report(reportable(url));
  fillInReport(element);
  sendReport(element);
}

const gone = '/fixtures/none?status=403';
const receipt = ['id', 'outcome', 'reference'];
const failure = ['id', 'reason', 'retryable'];
/** The attachments came after the contract: adding is free. */
const submit = ['files', 'respondWith', 'submission'];

const terms: readonly Term[] = [
  { name: 'trust-manifest-loaded', detail: ['issues', 'url'], isCancelable: false, act: () => badges(address(manifestWith({ certifications: [certificationWith()] }))) }, // prettier-ignore
  { name: 'trust-manifest-failed', detail: ['issues', 'reason', 'url'], isCancelable: false, act: () => badges(address({ ...bareManifest, schemaVersion: 9 })) }, // prettier-ignore
  { name: 'trust-document-download', detail: ['documentId', 'url'], isCancelable: true, act: download }, // prettier-ignore
  { name: 'trust-policy-toggle', detail: ['id', 'open'], isCancelable: false, act: toggle },
  { name: 'trust-document-request-submit', detail: submit, isCancelable: true, act: () => request(receiver().url) }, // prettier-ignore
  { name: 'trust-document-request-submitted', detail: receipt, isCancelable: false, act: () => request(receiver().url) }, // prettier-ignore
  { name: 'trust-document-request-failed', detail: failure, isCancelable: false, act: () => request(gone) }, // prettier-ignore
  { name: 'trust-disclosure-submit', detail: submit, isCancelable: true, act: () => reported(receiver().url) }, // prettier-ignore
  { name: 'trust-disclosure-submitted', detail: receipt, isCancelable: false, act: () => reported(receiver().url) }, // prettier-ignore
  { name: 'trust-disclosure-failed', detail: failure, isCancelable: false, act: () => reported(gone) }, // prettier-ignore
];

for (const { name, detail, isCancelable, act } of terms)
  describe(name, () => {
    it('bubbles up to the window, with this detail and no other, frozen', async () => {
      const heard = nextEvent(window, name);
      await act();
      const event = await heard;
      expect(Object.keys(event.detail as object).sort()).to.deep.equal(detail);
      expect({
        bubbles: event.bubbles,
        composed: event.composed,
        cancelable: event.cancelable,
        frozen: Object.isFrozen(event.detail),
      }).to.deep.equal({ bubbles: true, composed: true, cancelable: isCancelable, frozen: true });
    });
  });

describe('a host that sends by itself', () => {
  it('has the form show what its promise comes to, and nothing else is sent', async () => {
    const { url, submissions } = receiver();
    window.addEventListener(
      'trust-document-request-submit',
      (event) => {
        event.preventDefault();
        (event as CustomEvent<{ respondWith(promise: Promise<unknown>): void }>).detail.respondWith(Promise.resolve({ reference: 'CRM-7' })); // prettier-ignore
      },
      { once: true },
    );
    const heard = nextEvent(window, 'trust-document-request-submitted');
    await request(url);
    expect((await heard).detail).to.include({ reference: 'CRM-7', outcome: 'received' });
    expect(await submissions()).to.deep.equal([]);
  });
});

describe('facts of the outcome', () => {
  it('hold nothing that was typed', async () => {
    const heard = nextEvent(window, 'trust-document-request-submitted');
    await request(receiver().url);
    expect(JSON.stringify((await heard).detail)).not.to.match(/Ada|example\.com/);
  });
});
