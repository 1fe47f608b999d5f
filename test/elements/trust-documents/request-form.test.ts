import { expect } from 'chai';

import '../../../src/define/trust-documents.js';
import { eventually } from '../../support/eventually.js';
import { focused, press } from '../../support/keyboard.js';
import { getByRole, queryAllByRole } from '../../support/query.js';
import { choose, chosen, data, documents } from './documents.js';

/** With the real form, and a page that answers for the receiver. */
async function opened() {
  const forms = { documentRequest: { transport: { type: 'none' } } };
  const element = await documents({ manifest: { ...data, forms } });
  await choose(element, 'SOC 2 report');
  const button = getByRole(element, 'button', { name: 'Request selected' });
  button.focus();
  button.click();
  const dialog = await eventually(() => queryAllByRole(element, 'dialog')[0]);
  await eventually(() => queryAllByRole(dialog, 'textbox').length > 0);
  return { element, dialog };
}

describe('<trust-documents> with <trust-document-request>', () => {
  it('opens it with what is chosen', async () => {
    const { dialog } = await opened();
    const boxes = queryAllByRole(dialog, 'checkbox') as HTMLInputElement[];
    expect(boxes.flatMap(({ checked, value }) => (checked ? [value] : []))).to.deep.equal([
      'soc-2',
    ]);
  });

  it('never offers a public document there', async () => {
    const { dialog } = await opened();
    const boxes = queryAllByRole(dialog, 'checkbox') as HTMLInputElement[];
    expect(boxes.map(({ value }) => value)).not.to.include.members(['measures']);
  });

  it('gets the focus back when it is closed', async () => {
    await opened();
    await press('Escape');
    await eventually(() => focused()?.part.contains('request-selected'));
  });

  it('clears the choice when the request was sent', async () => {
    const { element, dialog } = await opened();
    element.addEventListener('trust-document-request-submit', (event) => {
      event.preventDefault();
      (event as CustomEvent).detail.respondWith(Promise.resolve({ outcome: 'received' }));
    });
    for (const [name, value] of [
      ['Name', 'Ada Lovelace'],
      ['E-mail', 'ada@example.com'],
      ['Company', 'Engines Ltd'],
    ] as const) {
      getByRole<HTMLInputElement>(dialog, 'textbox', { name: new RegExp(name) }).value = value;
    }
    getByRole(dialog, 'button', { name: 'Send request' }).click();
    await eventually(() => chosen(element).length === 0);
  });
});
