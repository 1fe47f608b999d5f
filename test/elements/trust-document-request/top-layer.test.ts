// The dialog among others: inside of what clips, twice on a page, above the page's own, and taken away.
import { expect } from 'chai';
import { html } from 'lit';

import { eventually } from '../../support/eventually.js';
import { fixture, settled } from '../../support/fixture.js';
import { focused, press, type } from '../../support/keyboard.js';
import { getByPart, getByRole } from '../../support/query.js';
import { fillIn, isOpen, opened, opener, request, requestable, type Request } from './requests.js';

const dialogOf = (element: Request): HTMLElement => getByPart(element, 'dialog');

/** Whether a person sees it whole, and nothing above it. */
function isWhole(dialog: HTMLElement): boolean {
  const { top, left, bottom, right, width, height } = dialog.getBoundingClientRect();
  const root = dialog.getRootNode() as ShadowRoot;
  const middle = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const isInside = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
  return isInside && width > 280 && height > 200 && Boolean(middle && dialog.contains(middle));
}

async function stylesheet(rules: string): Promise<() => void> {
  const sheet = new CSSStyleSheet();
  await sheet.replace(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

const element = (): unknown =>
  html`<trust-document-request locale="en" .data=${requestable()}>
    <button slot="trigger">Ask us</button>
  </trust-document-request>`;

/** An element inside of a box, and the page's own rules for that. */
async function within(rule: string): Promise<{ inner: Request; undo: () => void }> {
  const undo = await stylesheet(`.clip { inline-size: 60px; block-size: 40px; ${rule} }`);
  const box = await fixture(html`<div class="clip">${element()}</div>`);
  const inner = box.querySelector<Request>('trust-document-request') as Request;
  await inner.ready;
  await settled(inner);
  return { inner, undo };
}

/** After the dialog has come in. */
const arrived = (dialog: HTMLElement): Promise<unknown> =>
  Promise.all(dialog.getAnimations().map(({ finished }) => finished));

describe('a dialog inside of what', () => {
  for (const rule of [
    'transform: rotate(30deg) scale(0.3)',
    'overflow: hidden',
    'contain: paint',
    'filter: blur(4px)',
    'will-change: transform; clip-path: circle(4px)',
    'position: fixed; inset-inline-end: -2000px; z-index: -1',
    'container-type: size',
  ]) {
    it(`has "${rule}" is whole on the screen`, async () => {
      const { inner, undo } = await within(rule);
      await inner.show(['soc-2']);
      await arrived(dialogOf(inner));
      const isSeen = isWhole(dialogOf(inner));
      undo();
      expect([isSeen, inner.open]).to.deep.equal([true, true]);
    });
  }
});

describe('two dialogs on a page', () => {
  it('are open one above the other, and close one by one', async () => {
    const [below, above] = [await request(), await request()];
    opener(below).focus();
    await press('Enter');
    await eventually(() => isOpen(below));
    // Chromium closes by one Escape what was opened without a key or a click of its own.
    await press('Space');
    await above.show(['pentest']);
    await arrived(dialogOf(above));
    const seen = isWhole(dialogOf(above));
    await press('Escape');
    await eventually(() => !above.open);
    const states = [below.open, isOpen(below), isOpen(above)];
    await press('Escape');
    await eventually(() => !below.open);
    expect([seen, ...states]).to.deep.equal([true, true, true, false]);
  });

  it('have drafts of their own where they have ids', async () => {
    const one = await request();
    const other = await request();
    one.id = 'one';
    other.id = 'other';
    await one.show(['soc-2']);
    fillIn(one);
    await eventually(() => Object.keys(sessionStorage).some((key) => key.endsWith('#one')));
    one.close();
    await other.show(['soc-2']);
    const { value } = getByPart(other, 'form').querySelector<HTMLInputElement>(
      '[name=email]',
    ) as HTMLInputElement;
    expect([value, Object.keys(sessionStorage)].flat()).to.have.length(2);
    expect(value).to.equal('');
  });
});

describe('a dialog of the page', () => {
  it('that is modal stays below, and has the focus again afterwards', async () => {
    const host = await fixture<HTMLDialogElement>(
      html`<dialog aria-label="Ours">${element()}</dialog>`,
    );
    host.showModal();
    const inner = host.querySelector<Request>('trust-document-request') as Request;
    await inner.ready;
    await settled(inner);
    opener(inner).focus();
    await press('Enter');
    await eventually(() => isOpen(inner));
    await arrived(dialogOf(inner));
    const isSeen = isWhole(dialogOf(inner));
    await press('Escape');
    await eventually(() => !inner.open);
    const state = [isSeen, host.open, focused() === opener(inner)];
    host.close();
    expect(state).to.deep.equal([true, true, true]);
  });

  it('that is modal does not make one outside of it inert: what is typed arrives', async () => {
    const inner = await request();
    const host = await fixture<HTMLDialogElement>(html`<dialog aria-label="Ours">Hello</dialog>`);
    host.showModal();
    await inner.show(['soc-2']);
    const name = getByRole<HTMLInputElement>(inner, 'textbox', { name: 'Name' });
    name.focus();
    await type('Ada');
    inner.close();
    await settled(inner);
    const { open } = host;
    host.close();
    expect([name.value, open]).to.deep.equal(['Ada', true]);
  });

  it('that opens later lies above, and what was typed is there below', async () => {
    const inner = await opened();
    fillIn(inner);
    const host = await fixture<HTMLDialogElement>(
      html`<dialog aria-label="Ours"><button>Fine</button></dialog>`,
    );
    host.showModal();
    await press('Escape');
    await eventually(() => !host.open);
    const name = getByRole<HTMLInputElement>(inner, 'textbox', { name: 'Name' });
    expect([inner.open, isOpen(inner), name.value]).to.deep.equal([true, true, 'Ada Lovelace']);
  });
});

describe('a dialog that is taken away while it is open', () => {
  it('leaves a page that can be used', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>Elsewhere</button>`);
    const inner = await opened();
    inner.remove();
    button.focus();
    expect([focused() === button, document.querySelector(':modal')]).to.deep.equal([true, null]);
  });

  it('is no longer open, and can be opened again', async () => {
    const inner = await opened();
    const box = inner.parentElement as HTMLElement;
    inner.remove();
    await eventually(() => !inner.open);
    box.append(inner);
    await inner.show(['pentest']);
    await eventually(() => isOpen(inner));
    expect(isOpen(inner)).to.equal(true);
  });

  it('with what is around it leaves its draft', async () => {
    const inner = await opened();
    fillIn(inner);
    await eventually(() => sessionStorage.length === 1);
    (inner.parentElement as HTMLElement).replaceChildren();
    const again = await opened(undefined, []);
    await eventually(() => getByPart(again, 'draft'));
    const name = getByRole<HTMLInputElement>(again, 'textbox', { name: 'Name' });
    expect(name.value).to.equal('Ada Lovelace');
  });
});

describe('the place in the page', () => {
  it('is the same after the dialog as before', async () => {
    const undo = await stylesheet('.tall { block-size: 4000px }');
    await fixture(html`<div class="tall"></div>`);
    const inner = await request();
    await fixture(html`<div class="tall"></div>`);
    window.scrollTo(0, 3900);
    const before = scrollY;
    opener(inner).focus({ preventScroll: true });
    await press('Enter');
    await eventually(() => isOpen(inner));
    const during = scrollY;
    await press('Escape');
    await eventually(() => !inner.open);
    const { style } = document.body;
    const places = [during, scrollY].map((place) => Math.abs(place - before) < 2);
    undo();
    expect([before > 3000, ...places, style.cssText]).to.deep.equal([true, true, true, '']);
  });
});
