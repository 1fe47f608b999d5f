// The script is a guest: what it leaves behind, and what strange hosts do to it.
import { expect } from 'chai';

import { eventually } from '../support/eventually.js';
import { openPage, type Page } from '../support/page.js';
import { openWithBadges, partsOf, words } from './built-page.js';
import { openCenter } from './center-page.js';
import { useEverything } from './use-everything.js';

interface Remembering {
  readonly before: Record<string, unknown>;
  readonly describePage: () => Record<string, unknown>;
}

async function opened(page: Page): Promise<void> {
  partsOf(page, 'badge')[0]?.querySelector('summary')?.click();
  await eventually(() => partsOf(page, 'prose')[0]?.querySelector('em'));
}

describe('a page with the built script', () => {
  it('is what it was: no global, nothing in its head, nothing stored', async () => {
    const page = await openWithBadges('guest');
    await opened(page);
    page.document.documentElement.lang = 'de';
    await eventually(() => words(partsOf(page, 'badge-status')[0]) === 'Geprüft');
    page.document.documentElement.lang = 'en';
    const { before, describePage } = page.window as unknown as Remembering;
    expect(describePage()).to.deep.equal(before);
  });

  it('and it is so after a whole center was used', async () => {
    const page = await openCenter('strict');
    await useEverything(page);
    const { before, describePage } = page.window as unknown as Remembering;
    expect(describePage()).to.deep.equal(before);
  });

  for (const name of ['polluted', 'polluted-for-good'])
    it(`may have an old library on it: ${name}`, async () => {
      const page = await openWithBadges(name);
      await opened(page);
      expect([page.window.errors, page.window.warnings]).to.deep.equal([[], []]);
      expect(words(partsOf(page, 'prose')[0])).to.equal('All services in Europe.');
    });

  it('may have elements with the names of properties', async () => {
    const page = await openWithBadges('clobbered', 2);
    expect(typeof page.document.getElementById).not.to.equal('function');
    expect([page.window.errors, page.window.warnings]).to.deep.equal([[], []]);
  });
});

describe('two copies on one page', () => {
  it('of the same version both work, in silence', async () => {
    const page = await openWithBadges('two-copies');
    await opened(page);
    expect([page.window.errors, page.window.warnings]).to.deep.equal([[], []]);
  });

  it('of different versions: the first one stays, and the second says so once', async () => {
    const page = await openPage('/csp/two-versions.html');
    await eventually(() => page.window.warnings?.length);
    expect(page.window.warnings).to.have.length(1);
    expect(page.window.warnings?.[0]).to.match(
      /^\[trust-badges\] is already defined \(by 0\.0\.1;/,
    );
    expect(page.document.querySelector<HTMLElement>('trust-badges')?.dataset['by']).to.equal(
      '0.0.1',
    );
    expect(page.window.errors).to.deep.equal([]);
  });
});
