// A blocker that hides an open dialog would leave the page inert with nothing to see.
import { expect } from 'chai';
import { html } from 'lit';

import { eventually } from '../../support/eventually.js';
import { fixture, settled } from '../../support/fixture.js';
import { request, requestable, type Request } from './requests.js';

let warnings: string[] = [];
const warn = console.warn;

before(() => {
  console.warn = (...texts: unknown[]) => void warnings.push(texts.join(' '));
});

after(() => {
  console.warn = warn;
});

const ours = (): readonly string[] => warnings.filter((text) => text.includes('is hidden'));

const gone = 'trust-document-request { display: none !important }';
const unseen = 'trust-document-request::part(dialog) { visibility: hidden }';

async function hideBy(rule: string): Promise<() => void> {
  const sheet = new CSSStyleSheet();
  await sheet.replace(rule);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

describe('a dialog that the page hides', () => {
  for (const rule of [gone, unseen]) {
    it(`is closed again (${rule})`, async () => {
      const undo = await hideBy(rule);
      const element = await request();
      await element.show();
      await settled(element);
      undo();
      expect(element.open).to.equal(false);
    });
  }

  it('is closed when it is hidden later', async () => {
    const element = await request();
    await element.show();
    const undo = await hideBy(gone);
    await eventually(() => !element.open);
    undo();
    expect(document.querySelector(':modal')).to.equal(null);
  });

  it('is told to the developer once', () => {
    expect(ours()).to.deep.equal([
      '[trust-document-request] The dialog is hidden by a style or a blocker, so it was closed.',
    ]);
  });

  it('stays open where nobody hides it', async () => {
    warnings = [];
    const element = await fixture<Request>(
      html`<trust-document-request open .data=${requestable()}></trust-document-request>`,
    );
    await element.ready;
    await settled(element);
    expect([element.open, ours()]).to.deep.equal([true, []]);
  });
});
