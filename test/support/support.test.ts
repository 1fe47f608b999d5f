// The house's own promises: what test files rely on in every engine.
import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { expectAccessible } from './axe.js';
import { fixture } from './fixture.js';
import { focused, press, type } from './keyboard.js';
import { canEmulateMedia, emulateMedia } from './media.js';

async function rejection(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => '',
    (error: unknown) => String(error),
  );
}

describe('a fixture', () => {
  it('is in the document during the test', async () => {
    const element = await fixture(html`<p id="left-over">Here</p>`);
    expect(element.isConnected).to.equal(true);
  });

  it('is gone afterwards', () => {
    expect(document.getElementById('left-over')).to.equal(null);
  });
});

describe('the keyboard', () => {
  const controls = html`<form><input aria-label="Name" /><button>Send</button></form>`;

  it('types, moves on with Tab and back with Shift+Tab', async () => {
    const form = await fixture<HTMLFormElement>(controls);
    const [input, button] = form.elements as unknown as [HTMLInputElement, HTMLButtonElement];
    input.focus();
    await type('Ada L.');
    await press('Tab');
    expect(focused()).to.equal(button);
    await press('Shift+Tab');
    expect([focused(), input.value]).to.deep.equal([input, 'Ada L.']);
  });

  it('presses a button with Enter and with Space', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>Send</button>`);
    let clicks = 0;
    button.addEventListener('click', () => (clicks += 1));
    button.focus();
    await press('Enter');
    await press('Space');
    expect(clicks).to.equal(2);
  });

  it('closes a modal dialog with Escape', async () => {
    const dialog = await fixture<HTMLDialogElement>(
      html`<dialog aria-label="Request"><button>Send</button></dialog>`,
    );
    dialog.showModal();
    await press('Escape');
    expect(dialog.open).to.equal(false);
  });
});

describe('the page', () => {
  it('is in focus and a secure context', () => {
    expect([document.hasFocus(), isSecureContext]).to.deep.equal([true, true]);
  });

  it('takes the size a test asks for', async () => {
    await setViewport({ width: 640, height: 480 });
    expect([innerWidth, innerHeight]).to.deep.equal([640, 480]);
    await setViewport({ width: 800, height: 600 });
  });

  (canEmulateMedia ? it : it.skip)('shows itself as to somebody with other settings', async () => {
    await emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce', forcedColors: 'active' });
    const queries = ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)'];
    const seen = [...queries, '(forced-colors: active)'].map((query) => matchMedia(query).matches);
    expect(seen).to.deep.equal([true, true, true]);
  });

  (canEmulateMedia ? it : it.skip)('can be looked at as printed', async () => {
    await emulateMedia({ media: 'print' });
    expect(matchMedia('print').matches).to.equal(true);
  });

  it('has its own settings back in the next test', () => {
    const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'];
    expect(queries.filter((query) => matchMedia(query).matches)).to.be.empty;
  });
});

describe('the axe check', () => {
  it('passes a labelled control', async () => {
    await expectAccessible(await fixture(html`<label>Name <input /></label>`));
  });

  it('names the rule and the place of a failure', async () => {
    const element = await fixture(html`<div><input class="lonely" /></div>`);
    const message = await rejection(expectAccessible(element));
    expect(message).to.contain('label (critical)').and.to.contain('class="lonely"');
  });
});
