import { expect } from 'chai';

import { provideElement } from '../../../src/controllers/lazy-element.js';
import { TrustDocuments } from '../../../src/elements/trust-documents/trust-documents.js';
import { expectAccessible } from '../../support/axe.js';
import { eventually } from '../../support/eventually.js';
import { settled } from '../../support/fixture.js';
import { focused, press } from '../../support/keyboard.js';
import { canEmulateMedia, emulateMedia } from '../../support/media.js';
import { getByPart, getByRole, getByText, queryAllByRole, textOf } from '../../support/query.js';
import { choose, chosen, data, documents, only } from './documents.js';
import { RequestStub, stubOf } from './request-stub.js';

provideElement('trust-document-request', () => {
  customElements.define('trust-document-request', RequestStub);
  return Promise.resolve();
});
customElements.define('trust-documents', TrustDocuments);

const status = (element: TrustDocuments): string => textOf(getByRole(element, 'status'));

async function requested(element: TrustDocuments, name: string): Promise<RequestStub> {
  const button = getByRole(element, 'button', { name });
  button.focus();
  button.click();
  return eventually(() => stubOf(element)?.open && stubOf(element));
}

/** Both documents chosen, and asked for. */
async function bothRequested(): Promise<{ element: TrustDocuments; form: RequestStub }> {
  const element = await documents();
  await choose(element, 'SOC 2 report');
  await choose(element, 'Penetration test');
  return { element, form: await requested(element, 'Request selected') };
}

describe('the choice of documents', () => {
  it('is offered for what can be requested', async () => {
    const boxes = queryAllByRole(await documents(), 'checkbox');
    expect(boxes.map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      'Select “SOC 2 report”',
      'Select “Penetration test”',
    ]);
  });

  it('is not offered where there is one to request only', async () => {
    const element = await documents({ manifest: only('measures', 'pentest') });
    expect(queryAllByRole(element, 'checkbox')).to.deep.equal([]);
  });

  it('is made with the keyboard', async () => {
    const element = await documents();
    getByRole(element, 'checkbox', { name: 'Select “Penetration test”' }).focus();
    await press('Space');
    expect(chosen(element)).to.deep.equal(['Penetration test']);
  });

  it('is told, politely', async () => {
    const element = await documents();
    await choose(element, 'SOC 2 report');
    await choose(element, 'Penetration test');
    expect(status(element)).to.equal('2 documents selected');
  });

  it('is told in the same region all the time, so that it is announced', async () => {
    const element = await documents();
    const region = getByRole(element, 'status');
    await choose(element, 'SOC 2 report');
    expect(getByRole(element, 'status')).to.equal(region);
  });

  it('is accessible', async () => {
    const element = await documents();
    await choose(element, 'SOC 2 report');
    await expectAccessible(element);
  });

  (canEmulateMedia ? it : it.skip)('is accessible on a dark page', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const element = await documents();
    element.style.cssText = 'color-scheme: dark; background: #16181d';
    await choose(element, 'SOC 2 report');
    await expectAccessible(element);
  });

  it('does not move the list', async () => {
    const element = await documents();
    const top = () => queryAllByRole(element, 'listitem').map((row) => row.offsetTop);
    const before = top();
    await choose(element, 'SOC 2 report');
    expect(top()).to.deep.equal(before);
  });

  it('is taken back', async () => {
    const element = await documents();
    await choose(element, 'SOC 2 report');
    await choose(element, 'SOC 2 report');
    expect(status(element)).to.equal('');
    expect(queryAllByRole(element, 'button', { name: /selected|selection/ })).to.deep.equal([]);
  });

  it('is cleared, and the focus stays in the list', async () => {
    const element = await documents();
    await choose(element, 'Penetration test');
    getByRole(element, 'button', { name: 'Clear selection' }).click();
    await settled(element);
    expect(chosen(element)).to.deep.equal([]);
    expect(focused()?.ariaLabel).to.equal('Select “Penetration test”');
  });

  it('forgets documents that are gone', async () => {
    const element = await documents();
    await choose(element, 'SOC 2 report');
    await choose(element, 'Penetration test');
    element.data = only('measures', 'soc-2');
    await eventually(() => status(element) === '');
  });

  it('survives a change of language', async () => {
    const element = await documents();
    await choose(element, 'SOC 2 report');
    element.locale = 'de';
    await eventually(() => status(element) === '1 Dokument ausgewählt');
  });

  (canEmulateMedia ? it : it.skip)('is not printed', async () => {
    const element = await documents();
    await choose(element, 'SOC 2 report');
    await emulateMedia({ media: 'print' });
    expect(getByPart(element, 'selection').checkVisibility()).to.equal(false);
  });
});

describe('the request form of <trust-documents>', () => {
  it('is not there until somebody turns to a document', async () => {
    expect(stubOf(await documents())).to.equal(undefined);
  });

  it('is loaded when a pointer comes near a document that can be requested', async () => {
    const element = await documents();
    queryAllByRole(element, 'listitem')[1]?.dispatchEvent(new PointerEvent('pointerenter'));
    const form = await eventually(() => stubOf(element));
    expect(form.open).to.equal(false);
  });

  it('is loaded when the focus comes to such a document', async () => {
    const element = await documents();
    getByRole(element, 'button', { name: 'Request “Penetration test”' }).focus();
    await eventually(() => stubOf(element));
  });

  it('opens with one document', async () => {
    const element = await documents();
    const form = await requested(element, 'Request “Penetration test”');
    expect(form.shown).to.deep.equal([['pentest']]);
  });

  it('opens with all that are chosen, in the order of the list', async () => {
    const element = await documents();
    await choose(element, 'Penetration test');
    await choose(element, 'SOC 2 report');
    const form = await requested(element, 'Request selected');
    expect(form.shown).to.deep.equal([['soc-2', 'pentest']]);
  });

  it('gets the manifest, the language and the date of the list', async () => {
    const element = await documents({ locale: 'de' });
    element.headingLevel = 3;
    const form = await requested(element, '„Penetration test“ anfordern');
    const { manifest, locale, asOf, headingLevel } = element;
    expect(form).to.include({ data, manifest, locale, asOf, headingLevel });
  });

  it('stays when it is closed, and when the manifest is gone', async () => {
    const { element, form } = await bothRequested();
    form.field.value = 'Ada';
    form.close();
    element.data = { schemaVersion: 2 };
    await eventually(() => getByText(element, /could not be read/));
    expect(stubOf(element)?.field.value).to.equal('Ada');
  });

  it('leaves the choice as it is when it is closed', async () => {
    const { element, form } = await bothRequested();
    form.close();
    await settled(element);
    expect(chosen(element)).to.deep.equal(['SOC 2 report', 'Penetration test']);
  });

  it('gives the focus back to what opened it', async () => {
    const { form } = await bothRequested();
    form.close();
    await eventually(() => focused()?.part.contains('request-selected'));
  });

  it('clears the choice after it was sent', async () => {
    const { element, form } = await bothRequested();
    form.submitted();
    await settled(element);
    expect(chosen(element)).to.deep.equal([]);
  });

  it('gives the focus to the first document that was asked for after it was sent', async () => {
    const { element, form } = await bothRequested();
    form.submitted();
    await settled(element);
    form.close();
    await eventually(() => focused()?.ariaLabel === 'Request “SOC 2 report”');
  });
});
