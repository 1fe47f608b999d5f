// The dialog: how it opens and closes, where the focus goes, and what survives.
import { expect } from 'chai';
import { html, render } from 'lit';

import { enter, field, held } from '../../support/entry.js';
import { eventually } from '../../support/eventually.js';
import { fixture, settled } from '../../support/fixture.js';
import { focused, press } from '../../support/keyboard.js';
import { getByPart, getByRole, queryAllByRole } from '../../support/query.js';
import { fillIn, isOpen, opened, opener, request, requestable, type Request } from './requests.js';

const ticked = (element: Element): readonly string[] =>
  queryAllByRole(element, 'checkbox')
    .filter((box) => (box as HTMLInputElement).checked)
    .map((box) => (box as HTMLInputElement).value);

describe('the request dialog', () => {
  it('is closed at first', async () => {
    expect(isOpen(await request())).to.equal(false);
  });

  it('opens by its trigger', async () => {
    const element = await request();
    opener(element).click();
    await settled(element);
    expect([isOpen(element), element.open]).to.deep.equal([true, true]);
  });

  it('opens with `show()`, with the documents that are asked for', async () => {
    const element = await request();
    await element.show(['pentest']);
    expect([isOpen(element), ticked(element)]).to.deep.equal([true, ['pentest']]);
  });

  it('opens with other documents than before', async () => {
    const element = await opened(undefined, ['soc-2']);
    element.close();
    await element.show(['pentest']);
    expect(ticked(element)).to.deep.equal(['pentest']);
  });

  it('opens with the documents of its attribute', async () => {
    const element = await request(undefined, 'soc-2 pentest');
    opener(element).click();
    await settled(element);
    expect(ticked(element)).to.deep.equal(['soc-2', 'pentest']);
  });

  it('is open from the start with the attribute `open`', async () => {
    const element = await fixture<Request>(
      html`<trust-document-request
        locale="en"
        open
        documents="pentest"
        .data=${requestable()}
      ></trust-document-request>`,
    );
    await element.ready;
    await settled(element);
    expect([isOpen(element), ticked(element)]).to.deep.equal([true, ['pentest']]);
  });

  it('closes with `close()`', async () => {
    const element = await opened();
    element.close();
    await settled(element);
    expect([isOpen(element), element.hasAttribute('open')]).to.deep.equal([false, false]);
  });

  it('closes when its attribute `open` goes', async () => {
    const element = await opened();
    element.removeAttribute('open');
    await settled(element);
    expect(isOpen(element)).to.equal(false);
  });

  it('closes by its button', async () => {
    const element = await opened();
    getByRole(element, 'button', { name: 'Close' }).click();
    await settled(element);
    expect(isOpen(element)).to.equal(false);
  });

  it('closes with Escape, and its attribute follows', async () => {
    const element = await opened();
    await press('Escape');
    await eventually(() => !element.hasAttribute('open'));
    expect(isOpen(element)).to.equal(false);
  });

  it('offers what is released on request, and nothing else', async () => {
    const element = await opened();
    expect(queryAllByRole(element, 'checkbox').map((box) => (box as HTMLInputElement).value)) //
      .to.deep.equal(['soc-2', 'pentest']);
  });

  it('has a name', async () => {
    const element = await opened();
    expect(getByRole(element, 'dialog', { name: 'Request documents' })).to.exist;
  });

  it('cannot be opened while it is nowhere', async () => {
    const element = await request();
    element.remove();
    void element.show();
    await settled(element);
    document.body.append(element);
    await settled(element);
    const isShown = isOpen(element);
    element.remove();
    expect(isShown).to.equal(true);
  });
});

describe('the focus', () => {
  it('goes to the heading of the dialog, and back to what opened it', async () => {
    const element = await request();
    opener(element).focus();
    await press('Enter');
    await eventually(() => focused() === getByRole(element, 'heading'));
    await press('Escape');
    await eventually(() => !isOpen(element));
    expect(focused()).to.equal(opener(element));
  });

  it('goes back where it was when the page opens the dialog', async () => {
    const element = await request();
    const button = await fixture<HTMLButtonElement>(html`<button>Elsewhere</button>`);
    button.focus();
    await element.show(['soc-2']);
    element.close();
    await settled(element);
    expect(focused()).to.equal(button);
  });

  it('stays inside of the dialog', async () => {
    const element = await opened();
    await press('Shift+Tab');
    await press('Tab');
    await press('Tab');
    const isInside = element.shadowRoot?.activeElement ?? document.activeElement === document.body;
    expect(Boolean(isInside)).to.equal(true);
  });
});

describe('what was typed', () => {
  const typed = {
    'documents=soc-2': 'on',
    name: 'Ada Lovelace',
    email: 'ada@example.com',
    company: 'Analytical Engines',
  };

  it('is there when the dialog is opened again', async () => {
    const element = await opened();
    fillIn(element);
    await press('Escape');
    await eventually(() => !element.open);
    opener(element).click();
    await settled(element);
    expect(held(element)).to.deep.equal(typed);
  });

  it('does not keep the dialog open when it is closed while something else changes', async () => {
    const element = await opened();
    fillIn(element);
    // As Escape does it: closed at once, told of a moment later.
    getByPart<HTMLDialogElement>(element, 'dialog').close();
    element.requestUpdate();
    await eventually(() => !element.open);
    expect(isOpen(element)).to.equal(false);
  });

  it('survives other languages', async () => {
    const element = await opened();
    fillIn(element);
    for (const [locale, heading] of [
      ['de', 'Dokumente anfordern'],
      ['pt', 'Solicitar documentos'],
      ['en', 'Request documents'],
    ] as const) {
      element.locale = locale;
      await eventually(() => getByRole(element, 'heading', { name: heading }));
    }
    expect(held(element)).to.deep.equal(typed);
  });

  it('survives other languages in a list whose order they change', async () => {
    const element = await opened();
    const country = element.shadowRoot?.querySelector<HTMLSelectElement>('[name=country]');
    if (country) country.value = 'DE';
    element.locale = 'de';
    await eventually(() => getByRole(element, 'heading', { name: 'Dokumente anfordern' }));
    expect(country?.selectedOptions[0]?.text.trim()).to.equal('Deutschland');
  });

  it('survives a move in the document, and the dialog stays open', async () => {
    const element = await opened();
    fillIn(element);
    const box = await fixture(html`<div></div>`);
    box.append(element);
    await eventually(() => isOpen(element));
    await settled(element);
    expect([held(element), element.open]).to.deep.equal([typed, true]);
  });

  it('survives a new manifest, with the choices where they belong', async () => {
    const element = await opened(undefined, ['pentest']);
    enter(field(element, 'Name'), 'Ada Lovelace');
    const { documents } = requestable() as { documents: { id: string }[] };
    element.data = { ...requestable(), documents: documents.filter(({ id }) => id !== 'soc-2') };
    await eventually(() => queryAllByRole(element, 'checkbox').length === 1);
    await settled(element);
    expect(held(element)).to.deep.equal({ 'documents=pentest': 'on', name: 'Ada Lovelace' });
  });

  it('survives a manifest that is gone for a while', async () => {
    const element = await opened();
    fillIn(element);
    element.data = undefined;
    element.manifest = '/fixtures/none.json?status=404';
    await eventually(() => getByPart(element, 'failed'));
    element.data = requestable();
    await eventually(() => getByPart(element, 'submit'));
    await settled(element);
    expect(held(element)).to.deep.equal(typed);
  });
});

describe('a removed dialog', () => {
  it('leaves the page usable', async () => {
    const box = await fixture(html`<div></div>`);
    render(
      html`<trust-document-request open .data=${requestable()}></trust-document-request>`,
      box,
    );
    const element = box.firstElementChild as Request;
    await element.ready;
    await settled(element);
    element.remove();
    await eventually(() => !element.open);
    expect(document.querySelector(':modal')).to.equal(null);
  });
});
