// The policies that hosts set, each with a whole center that is used: not one violation; and those under which
// nothing can be shown: the fallback stays, and one message names the directive.
import { expect } from 'chai';

import { eventually } from '../support/eventually.js';
import { violationsOf } from '../support/page.js';
import { hasTrustedTypes } from './built-page.js';
import { openCenter } from './center-page.js';
import { useEverything } from './use-everything.js';

const peaceful = [
  'self',
  'nonce and strict-dynamic',
  'styles of its own',
  'trusted types, no name',
  'trusted types, lit-html',
  'strict',
];

describe('a whole center violates nothing', () => {
  for (const policy of peaceful)
    it(`under: ${policy}`, async () => {
      const page = await openCenter(policy);
      await useEverything(page);
      expect(await violationsOf(page)).to.deep.equal([]);
      expect([page.window.errors, page.window.warnings]).to.deep.equal([[], []]);
    });

  it('on a page without a policy, which hears of none', async () => {
    const page = await openCenter('none');
    await useEverything(page);
    const { violations, errors, warnings } = page.window;
    expect([violations, errors, warnings]).to.deep.equal([[], [], []]);
  });
});

describe('where nothing can be shown, the fallback stays, and one message names the directive', () => {
  const whereTyped = hasTrustedTypes ? it : it.skip;

  for (const policy of ['trusted types, another name', 'trusted types, none'])
    whereTyped(`under: ${policy}`, async () => {
      const page = await openCenter(policy);
      await eventually(() => page.window.warnings?.length);
      expect(page.window.warnings).to.have.length(1);
      expect(page.window.warnings?.[0]).to.contain('trusted-types lit-html');
      expect(page.document.querySelector('trust-center > p')?.checkVisibility()).to.be.true;
      expect(page.window.errors).to.deep.equal([]);
    });

  it('under: connections elsewhere', async () => {
    const page = await openCenter('connections elsewhere');
    const center = page.document.querySelector('trust-center');
    await eventually(() => center?.matches(':state(failed)'));
    expect(page.window.warnings).to.have.length(1);
    expect(page.window.warnings?.[0]).to.contain('connect-src');
    expect(center?.querySelector('p')?.checkVisibility()).to.be.true;
    expect(page.window.errors).to.deep.equal([]);
  });
});
