import { expect } from 'chai';
import { html } from 'lit';

import '../../../src/define/trust-policies.js';
import type { TrustPolicies } from '../../../src/elements/trust-policies/trust-policies.js';
import { expectAccessible } from '../../support/axe.js';
import { eventually, nextEvent } from '../../support/eventually.js';
import { fixture, settled } from '../../support/fixture.js';
import { canEmulateMedia, emulateMedia } from '../../support/media.js';
import {
  getByPart,
  getByRole,
  getByText,
  queryAllByPart,
  queryAllByRole,
  textOf,
} from '../../support/query.js';
import { data, openTitles, policies, summaryOf, titles } from './policies.js';

const allTitles = ['Second factor', 'Access reviews', 'Least privilege', 'Backups'];

describe('<trust-policies>', () => {
  it('lists the policies as the manifest does', async () => {
    expect(titles(await policies())).to.deep.equal(allTitles);
  });

  it('is accessible', async () => {
    await expectAccessible(await policies({ filter: true, open: 'mfa' }));
  });

  (canEmulateMedia ? it : it.skip)('is accessible on a dark page', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const element = await policies({ filter: true, open: 'mfa' });
    element.style.cssText = 'color-scheme: dark; background: #16181d';
    await expectAccessible(element);
  });

  it('puts its headings below the page’s', async () => {
    const element = await policies();
    element.headingLevel = 3;
    await settled(element);
    const levels = queryAllByRole(element, 'heading').map(({ localName }) => localName);
    expect(levels).to.deep.equal(['h3', 'h4', 'h5', 'h5', 'h5', 'h4', 'h5']);
  });

  it('introduces a group', async () => {
    const element = await policies({ groups: 'access' });
    await eventually(() => getByText(element, /^Who may see what/));
  });

  it('shows the first words of a closed policy', async () => {
    const element = await policies({ groups: 'operations' });
    expect(textOf(getByPart(element, 'excerpt'))).to.equal('Copies are made daily in Zürich.');
  });

  it('shows them without marks', async () => {
    const element = await policies();
    expect(textOf(summaryOf(element, 'Access reviews'))).to.equal(
      'Access reviews Rights are revoked in time.',
    );
  });

  it('keeps the first words out of what is read aloud, and out of in-page find', async () => {
    const element = await policies({ groups: 'operations' });
    const excerpt = getByPart(element, 'excerpt');
    expect([
      excerpt.ariaHidden ?? excerpt.getAttribute('aria-hidden'),
      excerpt.inert,
    ]).to.deep.equal(['true', true]);
  });

  it('has nothing to open where there is only a title', async () => {
    const element = await policies({ groups: 'access' });
    const summaries = queryAllByPart(element, 'policy-summary');
    expect(summaries.map((summary) => textOf(summary).slice(0, 13))).to.deep.equal([
      'Second factor',
      'Access review',
    ]);
  });

  it('tells how often, when reviewed, for which frameworks, and with what evidence', async () => {
    const element = await policies({ open: 'mfa' });
    expect(textOf(getByPart(element, 'policy-facts'))).to.equal(
      'every year reviewed May 3, 2026 Frameworks: ISO/IEC 27001 A.8.5 and SOC 2 Evidence (checked May 1, 2026)',
    );
  });

  it('tells it in the language of the reader', async () => {
    const element = await policies({ open: 'mfa', locale: 'de' });
    expect(textOf(getByPart(element, 'policy-body'))).to.equal(
      'Jede Anmeldung braucht zwei Faktoren. jährlich überprüft am 3. Mai 2026 Rahmenwerke: ISO/IEC 27001 A.8.5 und SOC 2 Nachweis (geprüft am 1. Mai 2026)',
    );
  });

  it('leads to the evidence', async () => {
    const element = await policies({ open: 'mfa' });
    const link = getByRole<HTMLAnchorElement>(element, 'link', { name: 'Evidence' });
    expect(link.pathname).to.equal('/evidence.html');
  });

  it('names evidence without a link where its address is refused', async () => {
    const items = [
      { id: 'a', title: 'A', evidence: { url: 'http://example.com/', checked: '2026-05-01' } },
    ];
    const manifest = { ...data, policies: [{ id: 'g', title: 'G', items }] };
    const element = await policies({ manifest, open: 'a' });
    expect(queryAllByRole(element, 'link')).to.deep.equal([]);
  });

  it('marks a title that is not in the language of the reader', async () => {
    const element = await policies({ locale: 'de' });
    expect(getByText(element, 'Backups').lang).to.equal('en');
  });

  it('changes language in place', async () => {
    const element = await policies({ open: 'mfa' });
    element.locale = 'de';
    await eventually(() => titles(element).includes('Zweiter Faktor'));
    expect(openTitles(element)).to.deep.equal(['Zweiter Faktor']);
  });

  it('shows the groups it is asked for, in this order', async () => {
    const element = await policies({ groups: 'operations access' });
    expect(queryAllByPart(element, 'group-heading').map(textOf)).to.deep.equal([
      'Operations',
      'Access',
    ]);
  });

  it('warns of a group that does not exist', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => void warnings.push(text);
    await policies({ groups: 'access acces' });
    console.warn = warn;
    expect(warnings.join()).to.include('[trust-policies] There is no group "acces".');
  });

  it('keeps what is open when the manifest is loaded again in another order', async () => {
    const element = await policies({ open: 'backups' });
    element.data = { ...data, policies: [...data.policies].reverse() };
    await settled(element);
    expect(openTitles(element)).to.deep.equal(['Backups']);
  });

  it('fits into 280 pixels', async () => {
    const element = await policies({ width: '280px', locale: 'de', filter: true, open: 'mfa' });
    expect(element.scrollWidth).to.be.at.most(280);
    await expectAccessible(element);
  });

  it('is accessible in two columns', async () => {
    await expectAccessible(await policies({ width: '1200px', filter: true }));
  });
});

describe('the states of <trust-policies>', () => {
  it('are loading: the fallback is shown', async () => {
    const element = await fixture<TrustPolicies>(
      html`<trust-policies locale="en" manifest="/fixtures/policies?delay=9000">
        <p>Write to us.</p>
      </trust-policies>`,
    );
    expect(textOf(element)).to.equal('Write to us.');
    expect(element.getAttribute('aria-busy')).to.equal('true');
    await expectAccessible(element);
  });

  it('are empty: it says what is to come', async () => {
    const element = await policies({ manifest: { ...data, policies: [] } });
    expect(textOf(element)).to.equal('How we protect data No policies have been published yet.');
    await expectAccessible(element);
  });

  it('are failed: it says so, keeps the fallback, and tries again', async () => {
    const url = `/fixtures/policies?key=${crypto.randomUUID()}&status=404`;
    const element = await fixture<TrustPolicies>(
      html`<trust-policies locale="en" manifest=${url}><p>Write to us.</p></trust-policies>`,
    );
    await element.ready;
    await settled(element);
    expect(textOf(element)).to.equal(
      'This information is not available at the moment. Try again Write to us.',
    );
    await expectAccessible(element);
    const failedAgain = nextEvent(element, 'trust-manifest-failed');
    getByRole(element, 'button', { name: 'Try again' }).click();
    await failedAgain;
  });
});

describe('a printed <trust-policies>', () => {
  async function print(element: TrustPolicies): Promise<void> {
    window.dispatchEvent(new Event('beforeprint'));
    await settled(element);
  }

  afterEach(() => {
    window.dispatchEvent(new Event('afterprint'));
  });

  it('has everything open', async () => {
    const element = await policies();
    await print(element);
    expect(openTitles(element)).to.have.length(3);
  });

  it('shows what the filter has hidden', async () => {
    const element = await policies({ filter: true });
    const field = getByRole<HTMLInputElement>(element, 'searchbox');
    field.value = 'backups';
    field.dispatchEvent(new Event('input'));
    await settled(element);
    await print(element);
    expect(titles(element)).to.deep.equal(allTitles);
  });

  it('closes again what it opened, and tells nobody', async () => {
    const told: unknown[] = [];
    const element = await policies({ open: 'mfa' });
    await nextEvent(element, 'trust-policy-toggle');
    element.addEventListener('trust-policy-toggle', (event) => void told.push(event));
    await print(element);
    window.dispatchEvent(new Event('afterprint'));
    // What the browser has to tell of the panels comes before this.
    await nextToggle();
    expect([openTitles(element), told]).to.deep.equal([['Second factor'], []]);
  });

  (canEmulateMedia ? it : it.skip)('has no controls', async () => {
    const element = await policies({ filter: true });
    await emulateMedia({ media: 'print' });
    expect(getByPart(element, 'toolbar').checkVisibility()).to.equal(false);
  });
});

/** The `toggle` event of a panel of this test's own, which is told after those before it. */
async function nextToggle(): Promise<void> {
  const details = document.createElement('details');
  document.body.append(details);
  const toggled = nextEvent(details, 'toggle');
  details.open = true;
  await toggled;
  details.remove();
}
