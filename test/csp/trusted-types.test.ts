// What a page allows of Trusted Types, from Lit's own policy to none at all. The script never dies of it.
import { expect } from 'chai';

import { eventually } from '../support/eventually.js';
import { openPage, type Page } from '../support/page.js';
import { hasTrustedTypes, openWithBadges, partsOf } from './built-page.js';

const isDefined = ({ window }: Page) => window.customElements.get('trust-badges') !== undefined;

const showsFallback = ({ document }: Page) =>
  document.querySelector('trust-badges > p')?.checkVisibility();

const whereTyped = hasTrustedTypes ? it : it.skip;

describe('a page whose policy leaves Lit no way to render', () => {
  for (const name of ['tt-none', 'tt-other', 'tt-taken'])
    whereTyped(`keeps its fallback, and one message says what is missing: ${name}`, async () => {
      const page = await openPage(`/csp/${name}.html`);
      await eventually(() => page.window.warnings?.length);
      expect(page.window.warnings).to.have.length(1);
      expect(page.window.warnings?.[0]).to.match(/trusted-types lit-html.*trust-elements/);
      expect([isDefined(page), showsFallback(page), page.window.errors]).to.deep.equal([false, true, []]); // prettier-ignore
    });
});

describe('a page whose policy leaves Lit a way to render', () => {
  it('may have taken the first of two names', async () => {
    const page = await openWithBadges('tt-second-name');
    expect([page.window.errors, page.window.warnings]).to.deep.equal([[], []]);
  });

  it('may allow no policy where it asks for none', async () => {
    const page = await openWithBadges('tt-unneeded');
    expect([page.window.errors, page.window.warnings]).to.deep.equal([[], []]);
    expect(partsOf(page, 'badge')).to.have.length(1);
  });
});
