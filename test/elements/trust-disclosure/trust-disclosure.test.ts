import { expect } from 'chai';
import { html } from 'lit';

import '../../../src/define/trust-disclosure.js';
import type { TrustDisclosure } from '../../../src/elements/trust-disclosure/trust-disclosure.js';
import { expectAccessible } from '../../support/axe.js';
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

const bare = { schemaVersion: 1, organization: { name: 'Example' }, defaultLocale: 'en' };

const full = {
  state: 'paused',
  intro: 'Please tell us, *calmly*.',
  channels: [
    { type: 'url', value: 'https://reports.example.com/new' },
    { type: 'form' },
    { type: 'email', value: 'security@example.com', label: 'Mail' },
    { type: 'github-advisory', value: 'https://github.com/example/x/security/advisories/new' },
  ],
  languages: ['de', 'en'],
  scope: {
    in: [{ asset: '*.example.com', text: 'All hosts.' }],
    out: [{ asset: 'status.example.com' }],
  },
  weaknesses: {
    accepted: [{ text: 'XSS' }],
    excluded: [{ text: 'CSRF', qualifier: 'at logout' }],
  },
  reservation: 'We may decide otherwise.',
  do: ['Use test accounts.'],
  dont: ['No scanners.'],
  include: '- steps\n- impact',
  promises: [{ kind: 'speed' }, { text: 'Our own words.', condition: 'If you wait.' }],
  safeHarbor: 'full',
  windowDays: 90,
  sla: { acknowledge: 'P3D', fix: 'when it is safe' },
  bounty: { state: 'closed', text: 'Come back in June.' },
  policyVersion: '2026-05',
};

async function show(disclosure: unknown, locale = 'en'): Promise<TrustDisclosure> {
  const element = await fixture<TrustDisclosure>(
    html`<trust-disclosure locale=${locale} .data=${{ ...bare, disclosure }}></trust-disclosure>`,
  );
  await element.ready;
  await settled(element);
  return element;
}

describe('trust-disclosure', () => {
  it('shows its fallback while it waits for a manifest', async () => {
    const element = await fixture(
      html`<trust-disclosure locale="en"><p>Write to us.</p></trust-disclosure>`,
    );
    expect(textOf(element)).to.contain('Write to us.');
    await expectAccessible(element);
  });

  it('says when the manifest cannot be had, and keeps its fallback', async () => {
    const element = await fixture<TrustDisclosure>(
      html`<trust-disclosure locale="en" manifest="/fixtures/disclosure-gone?status=404">
        <p>Write to us.</p>
      </trust-disclosure>`,
    );
    await element.ready;
    await settled(element);
    expect(textOf(element)).to.match(/not available.*Try again.*Write to us\./);
    await expectAccessible(element);
  });

  it('says that there is no policy', async () => {
    const element = await show(undefined);
    getByText(element, 'No disclosure policy has been published yet.');
    await expectAccessible(element);
  });

  it('shows an intro and one address as a whole', async () => {
    const element = await show({
      intro: 'Questions?',
      channels: [{ type: 'email', value: 'security@example.com' }],
    });
    expect(textOf(element)).to.equal(
      'Reporting a vulnerability Questions? Write to security@example.com',
    );
    await expectAccessible(element);
  });

  it('is accessible with everything in it', async () => {
    await expectAccessible(await show(full));
  });

  (canEmulateMedia ? it : it.skip)('is accessible in the dark', async () => {
    document.documentElement.style.colorScheme = 'light dark';
    document.documentElement.style.background = 'Canvas';
    await emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(await show(full));
  });

  it('numbers its headings from its own level on', async () => {
    const element = await show(full);
    element.headingLevel = 3;
    await settled(element);
    const levels = ['H3', 'H4', 'H5'].map((tag) =>
      queryAllByRole(element, 'heading').some(({ tagName }) => tagName === tag),
    );
    expect(levels).to.deep.equal([true, true, true]);
  });

  it('speaks German, and marks text that it has in another language', async () => {
    const element = await show(full, 'de');
    getByRole(element, 'heading', { name: 'Schwachstellen melden' });
    expect(getByText(element, 'No scanners.').closest('[lang]')?.getAttribute('lang')).to.equal(
      'en',
    );
  });

  it('fits a phone', async () => {
    const long = 'x'.repeat(80);
    const element = await fixture<TrustDisclosure>(
      html`<trust-disclosure
        locale="de"
        .data=${{
          ...bare,
          disclosure: {
            channels: [
              { type: 'url', value: `https://${long.slice(0, 60)}.example/` },
              { type: 'email', value: `${long.slice(0, 60)}@example.com`, label: 'E-Mail' },
            ],
            scope: { in: [{ asset: `${long}.example`, text: long }] },
            promises: [{ text: long, condition: long }],
          },
        }}
      ></trust-disclosure>`,
      { width: '280px' },
    );
    await element.ready;
    await settled(element);
    expect(getByPart(element, 'root').scrollWidth).to.equal(280);
  });
});

describe('the policy', () => {
  it('says first that it is paused', async () => {
    expect(textOf(getByPart(await show(full), 'state'))).to.match(/^The programme is paused\./);
  });

  it('says that it is closed, and offers no form', async () => {
    const element = await show({ ...full, state: 'closed' });
    getByText(element, 'Reports are not being accepted at the moment.');
    expect(queryAllByRole(element, 'button')).to.deep.equal([]);
    await expectAccessible(element);
  });

  it('sets assets as code, with what is said of them', async () => {
    const entry = getByPart(getByPart(await show(full), 'in'), 'entry');
    expect([entry.querySelector('code')?.textContent, textOf(entry)]).to.deep.equal([
      '*.example.com',
      '*.example.com All hosts.',
    ]);
  });

  for (const [part, text] of [
    ['include', 'What to include steps impact'],
    ['out', 'Out of scope status.example.com'],
    ['accepted', 'Accepted XSS'],
    ['excluded', 'Not accepted CSRF at logout'],
    ['reservation', 'Please note We may decide otherwise.'],
    ['do', 'Please do Use test accounts. We ask for 90 days before details are published.'],
    ['dont', 'Please don’t No scanners.'],
    ['times', 'Time to first answer 3 days Time to fix when it is safe'],
    ['bounty', 'Bug bounty Closed Come back in June.'],
    ['languages', 'Reports are read in German and English.'],
    ['version', 'Policy version 2026-05'],
  ] as const) {
    it(`has its part ${part}`, async () => {
      expect(textOf(getByPart(await show(full), part))).to.equal(text);
    });
  }

  it('lists what a reporter can expect', async () => {
    const promises = queryAllByPart(getByPart(await show(full), 'promises'), 'entry');
    expect(promises.map(textOf)).to.deep.equal([
      'We answer as soon as we can.',
      'Our own words. If you wait.',
      'Safe harbour: research that keeps to this policy is authorised.',
    ]);
  });

  it('stands side by side when wide, and in one column on a phone', async () => {
    const element = await show(full);
    const tops = (): number[] =>
      ['in', 'out'].map((part) => Math.round(getByPart(element, part).getBoundingClientRect().top));
    const [wideIn, wideOut] = tops();
    (element.parentElement as HTMLElement).style.width = '320px';
    const [narrowIn = 0, narrowOut = 0] = tops();
    expect([wideIn === wideOut, narrowIn < narrowOut]).to.deep.equal([true, true]);
  });
});

describe('a channel', () => {
  const linkNamed = async (name: string | RegExp): Promise<HTMLAnchorElement> =>
    getByRole<HTMLAnchorElement>(await show(full), 'link', { name });

  it('by e-mail opens the mail program', async () => {
    expect((await linkNamed('Mail')).href).to.equal('mailto:security@example.com');
  });

  it('with a label of its own still says where it leads', async () => {
    const item = (await linkNamed('Mail')).closest('li');
    expect(textOf(item as HTMLElement)).to.equal('Mail security@example.com');
  });

  it('elsewhere names the host', async () => {
    const link = await linkNamed('Report at reports.example.com');
    expect(link.href).to.equal('https://reports.example.com/new');
  });

  it('on GitHub names the host, too', async () => {
    const item = (await linkNamed('Report privately on GitHub')).closest('li');
    expect(textOf(item as HTMLElement)).to.equal('Report privately on GitHub github.com');
  });

  it('that is unsafe is not offered', async () => {
    const element = await show({ channels: [{ type: 'url', value: 'javascript:alert(1)' }] });
    expect(queryAllByRole(element, 'link')).to.deep.equal([]);
  });
});
