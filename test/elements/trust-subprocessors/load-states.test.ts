import { expect } from 'chai';
import { html } from 'lit';

import type { TrustSubprocessors } from '../../../src/elements/trust-subprocessors/trust-subprocessors.js';
import { expectAccessible } from '../../support/axe.js';
import { fixture, settled } from '../../support/fixture.js';
import { bareManifest, manifestWith } from '../../support/manifest.js';
import { canEmulateMedia, emulateMedia } from '../../support/media.js';
import { getByRole, getByText } from '../../support/query.js';
import { subprocessors } from './subprocessors.js';

const url = (query: string) => `/fixtures/subprocessors-${crypto.randomUUID()}?${query}`;

async function loaded(manifest: string): Promise<TrustSubprocessors> {
  return fixture<TrustSubprocessors>(
    html`<trust-subprocessors locale="en" manifest=${manifest}>
      <p>Our subprocessors, in short.</p>
    </trust-subprocessors>`,
  );
}

describe('the states of a <trust-subprocessors>', () => {
  it('show the fallback while loading', async () => {
    const element = await loaded(url('as=stalled'));
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(getByText(element, 'Our subprocessors, in short.')).to.exist;
    await expectAccessible(element);
  });

  it('show a calm sentence, a button and the fallback after a failure', async () => {
    const element = await loaded(url('status=404'));
    await element.ready;
    await settled(element);
    expect(element.matches(':state(failed)')).to.equal(true);
    expect(getByRole(element, 'button', { name: 'Try again' })).to.exist;
    expect(getByText(element, 'Our subprocessors, in short.')).to.exist;
    await expectAccessible(element);
  });

  it('say that there are none yet', async () => {
    const element = await subprocessors(bareManifest);
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(getByText(element, 'No subprocessors have been published yet.')).to.exist;
    await expectAccessible(element);
  });

  it('are empty when the time of all is over', async () => {
    const old = { name: 'Old', purpose: 'Mail', countries: ['DE'], until: '2020-01-01' };
    const element = await subprocessors(manifestWith({ subprocessors: [old] }));
    expect(element.matches(':state(empty)')).to.equal(true);
  });

  it('are accessible with rows of every status', async () => {
    const element = await subprocessors();
    expect(element.matches(':state(ready)')).to.equal(true);
    await expectAccessible(element);
  });

  (canEmulateMedia ? it : it.skip)('are accessible in the dark', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    document.documentElement.style.colorScheme = 'dark';
    document.body.style.background = '#16181d';
    await expectAccessible(await subprocessors());
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
  });
});

describe('a hostile manifest', () => {
  it('leads nowhere it should not', async () => {
    const entry = {
      name: 'Evil',
      purpose: '[click](javascript:alert(1)) <img src=x onerror=alert(1)>',
      countries: ['XX<', '__proto__'],
    };
    const element = await subprocessors(manifestWith({ subprocessors: [entry] }));
    const { shadowRoot } = element;
    expect(shadowRoot?.querySelectorAll('a, img, script')).to.have.length(0);
    expect(getByText(element, /click/)).to.exist;
  });
});
