// Both forms of a center, filled in and sent with all that they load on the way.
import { expect } from 'chai';

import { isEncrypted, type Submission } from '../../src/schema/index.js';
import { eventually } from '../support/eventually.js';
import type { Page } from '../support/page.js';
import { everywhere, within } from './center-page.js';

/** Writes into the control of that name as somebody who types very fast. */
function type(page: Page, form: string, name: string, text: string): void {
  const [input] = everywhere<HTMLInputElement>(page.document, `${form} [name="${name}"]`);
  if (!input) throw new Error(`There is no ${name}.`);
  input.value = text;
  input.dispatchEvent(new page.window.InputEvent('input', { bubbles: true, composed: true }));
}

/** The next submission that a page tells of, as it has reached the receiver of `fixtures/whole.json`. */
async function arrival(page: Page, event: string, send: () => void): Promise<Submission> {
  let wanted: string | undefined;
  const told = ({ detail }: Event & { detail?: { id: string } }) => (wanted = detail?.id);
  page.document.addEventListener(event, told, { once: true });
  send();
  await eventually(() => wanted, event);
  const response = await fetch('/fixtures/requests?key=whole');
  const { requests } = (await response.json()) as { requests: readonly { body: string }[] };
  const submissions = requests.map(({ body }) => JSON.parse(body) as Submission);
  const [found, ...more] = submissions.filter((one) => one.id === wanted);
  if (!found || more.length > 0) throw new Error(`${wanted} has arrived ${more.length} times.`);
  return found;
}

/** Rates a report with CVSS and sends it; it arrives encrypted. The form is open. */
export async function sendReport(page: Page): Promise<void> {
  const form = 'form[part~="form"]';
  type(page, form, 'title', 'Stored XSS');
  type(page, form, 'description', 'A comment runs in the browser of whoever reads it.');
  (await within(page, `${form} [name="rating"][value="cvss"]`)).click();
  await within(page, `${form} [part~="cvss"]`);
  type(page, form, 'cvss', 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N');
  await within(page, '[part~="cvss-score"]', '8');
  (await within(page, '[part~="cvss"] [name="cvss-VI"][value="H"]')).click();
  await within(page, '[part~="cvss-score"]', '9');
  await within(page, '[part~="encryption"]');
  (await within(page, `${form} [name="policyAcknowledged"]`)).click();
  const submit = await within(page, `${form} [part~="submit"]`);
  const { data } = await arrival(page, 'trust-disclosure-submitted', () => submit.click());
  expect(isEncrypted(data), 'the report is encrypted').to.equal(true);
}

/** Asks for a document under an agreement, accepts that, and sends the request. */
export async function sendRequest(page: Page): Promise<void> {
  (await within(page, '#document-pentest [part~="request"]')).click();
  const dialog = (await within(page, 'dialog[open]')) as HTMLDialogElement;
  (await within(page, '[part~="agreement-text"] summary')).click();
  await within(page, '[part~="agreement-text"] em');
  for (const [name, text] of [
    ['name', 'Ada Lovelace'],
    ['email', 'ada@engines.example'],
    ['company', 'Engines'],
  ] as const)
    type(page, 'dialog[open]', name, text);
  const agreement = 'dialog[open] [part~="agreement"]';
  const [signer] = everywhere<HTMLInputElement>(page.document, `${agreement} [part~="input"]`);
  type(page, agreement, signer?.name ?? '', 'Ada Lovelace');
  (await within(page, `${agreement} [type="checkbox"]:not([aria-disabled])`)).click();
  const [submit] = everywhere(page.document, 'dialog[open] [part~="submit"]');
  const { data } = await arrival(page, 'trust-document-request-submitted', () => submit?.click());
  expect(data).to.deep.include({ documents: ['pentest'], name: 'Ada Lovelace' });
  expect(JSON.stringify(data)).to.contain('"nda"');
  dialog.close();
}
