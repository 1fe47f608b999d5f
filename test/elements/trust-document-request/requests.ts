import { html } from 'lit';

import '../../../src/define/trust-document-request.js';
import type { TrustDocumentRequest } from '../../../src/elements/trust-document-request/trust-document-request.js';
import { enter, field } from '../../support/entry.js';
import { eventually } from '../../support/eventually.js';
import { fixture, settled } from '../../support/fixture.js';
import { manifestWith } from '../../support/manifest.js';
import { getByPart, getByRole, getByText, queryAllByRole } from '../../support/query.js';

export const documents = [
  { id: 'soc-2', title: { en: 'SOC 2 report', de: 'SOC-2-Bericht' }, access: 'request' },
  { id: 'pentest', title: 'Penetration test', access: 'nda' },
  { id: 'policy', title: 'Policy', access: 'public', files: [{ url: '/policy.pdf' }] },
  { id: 'contract', title: 'Contract', access: 'contact' },
];

/** A manifest whose requests go to this address. */
export const requestable = (url?: string, form: object = {}): Record<string, unknown> =>
  manifestWith({
    documents,
    forms: { documentRequest: { ...(url && { transport: { type: 'http', url } }), ...form } },
  });

export type Request = TrustDocumentRequest;

/** The element, closed. */
export async function request(data: unknown = requestable(), chosen?: string): Promise<Request> {
  const element = await fixture<Request>(
    html`<trust-document-request locale="en" .data=${data} .documents=${chosen}>
      <button slot="trigger">Ask us</button>
    </trust-document-request>`,
  );
  await element.ready;
  await settled(element);
  return element;
}

/** The element with its dialog open and its first document chosen. */
export async function opened(data?: unknown, ids = ['soc-2']): Promise<Request> {
  const element = await request(data);
  await element.show(ids);
  return element;
}

/** Fills in what every request needs. */
export function fillIn(element: Element): void {
  enter(field(element, 'Name'), 'Ada Lovelace');
  enter(field(element, 'E-mail'), 'ada@example.com');
  enter(field(element, 'Company'), 'Analytical Engines');
}

/** Opens what is folded away. */
export const unfold = (element: Element): void => getByText(element, 'More details').click();

export const send = (element: Element): void => getByPart(element, 'submit').click();

/** Sends what is needed, and waits for what comes of it. */
export async function sent(element: Element, part: string): Promise<HTMLElement> {
  fillIn(element);
  send(element);
  return eventually(() => getByPart(element, part));
}

/** Sends what is needed to a receiver that fails, and does not wait until it is sent again. */
export async function unsent(element: Element): Promise<HTMLElement> {
  await sent(element, 'waiting');
  getByPart(element, 'cancel').click();
  return eventually(() => getByPart(element, 'send-failed'));
}

export const isOpen = (element: Element): boolean => queryAllByRole(element, 'dialog').length > 0;

export const opener = (element: Element): HTMLElement =>
  getByRole(element, 'button', { name: 'Ask us' });
