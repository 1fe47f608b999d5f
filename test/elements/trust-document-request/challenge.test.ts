// The challenge of a request: through the elements around the form, too.
import { expect } from 'chai';
import { html } from 'lit';

import '../../../src/define/trust-center.js';
import '../../../src/define/trust-disclosure-form.js';
import '../../../src/define/trust-documents.js';
import { withTokenBox } from '../../support/challenge.js';
import { enter, field } from '../../support/entry.js';
import { eventually } from '../../support/eventually.js';
import { faultBox } from '../../support/fault-box.js';
import { fixture, settled } from '../../support/fixture.js';
import { focused } from '../../support/keyboard.js';
import { manifestWith } from '../../support/manifest.js';
import { getByPart, getByRole, queryAllByPart } from '../../support/query.js';
import { receiver } from '../../support/receiver.js';
import { documents, fillIn, opened, requestable, send, sent } from './requests.js';

interface Ready extends HTMLElement {
  readonly ready: Promise<void>;
}

/** An element within another's shadow root, once it is there. */
const within = (host: Element, tag: string): Promise<Ready> =>
  eventually(() => host.shadowRoot?.querySelector<Ready>(tag));

async function asked(host: Element): Promise<void> {
  getByRole(host, 'button', { name: /^Request .SOC 2 report/ }).click();
  const request = await within(host, 'trust-document-request');
  await eventually(() => queryAllByPart(request, 'submit').length === 1);
  await settled(request);
  fillIn(request);
  send(request);
  await eventually(() => getByPart(request, 'receipt'));
}

async function reported(host: Element): Promise<void> {
  getByPart(host, 'open-form').click();
  const form = await within(host, 'trust-disclosure-form');
  await eventually(() => queryAllByPart(form, 'submit').length === 1);
  await settled(form);
  enter(field(form, 'Title'), 'Stored XSS');
  enter(field(form, 'Description'), 'The comment field keeps script elements, for everybody.');
  getByRole(form, 'checkbox', { name: /^I have read this policy/ }).click();
  send(form);
  await eventually(() => getByPart(form, 'receipt'));
}

describe('the challenge of a request', () => {
  it('goes along, and is asked for again when it is refused', async () => {
    const { url, stored } = faultBox(['challenge']);
    const element = await opened(requestable(url));
    const box = withTokenBox(element, 'challenge', 'old');
    await sent(element, 'error-summary');
    await eventually(() => focused() === box);
    box.solve('new');
    send(element);
    await eventually(() => getByPart(element, 'receipt'));
    expect((await stored()).stored.map(({ challenge }) => challenge)).to.deep.equal(['new']);
  });

  it('begins no draft when it solves itself', async () => {
    const element = await opened();
    withTokenBox(element).solve('token');
    send(element);
    await eventually(() => getByPart(element, 'error-summary'));
    element.remove();
    expect(sessionStorage.length).to.equal(0);
  });

  it('goes through the list of documents', async () => {
    const { url, submissions } = receiver();
    const element = await fixture<Ready>(
      html`<trust-documents locale="en" .data=${requestable(url)}></trust-documents>`,
    );
    withTokenBox(element, 'challenge', 'listed');
    await element.ready;
    await settled(element);
    await asked(element);
    expect((await submissions()).map(({ challenge }) => challenge)).to.deep.equal(['listed']);
  });

  it('goes through a center, which has one for each form', async () => {
    const [requests, reports] = [receiver(), receiver()];
    const transport = (url: string): object => ({ transport: { type: 'http', url } });
    const data = manifestWith({
      documents,
      disclosure: { channels: [{ type: 'form' }] },
      forms: { documentRequest: transport(requests.url), disclosure: transport(reports.url) },
    });
    const element = await fixture<Ready>(
      html`<trust-center locale="en" .data=${data}></trust-center>`,
    );
    withTokenBox(element, 'challenge-request', 'for requests');
    withTokenBox(element, 'challenge-report', 'for reports');
    await element.ready;
    await settled(element);
    await asked(await within(element, 'trust-documents'));
    getByRole(
      await within(await within(element, 'trust-documents'), 'trust-document-request'),
      'button',
      { name: 'Close' },
    ).click();
    await reported(await within(element, 'trust-disclosure'));
    const tokens = [...(await requests.submissions()), ...(await reports.submissions())];
    expect(tokens.map(({ challenge }) => challenge)).to.deep.equal(['for requests', 'for reports']);
  });
});
