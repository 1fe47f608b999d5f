import { expect } from 'chai';
import { html } from 'lit';

import '../../../src/define/trust-center.js';
import example from '../../../demo/example/trust.json';
import type { TrustCenter } from '../../../src/elements/trust-center/trust-center.js';
import { expectAccessible } from '../../support/axe.js';
import { eventually, nextEvent } from '../../support/eventually.js';
import { fixture, settled } from '../../support/fixture.js';
import { canEmulateMedia, emulateMedia } from '../../support/media.js';
import {
  everyElement,
  getByPart,
  getByRole,
  getByText,
  queryAllByPart,
  queryAllByRole,
  textOf,
} from '../../support/query.js';

const bare = { schemaVersion: 1, organization: { name: 'Example' }, defaultLocale: 'en' };

const full = {
  ...bare,
  organization: {
    name: 'Example',
    legalName: 'Example GmbH',
    url: 'https://example.com',
    logo: { src: '/logo.svg', dark: '/logo-dark.svg' },
  },
  effective: '2026-01-01',
  updated: '2026-05-01',
  overview: {
    title: { en: 'How we keep data safe', de: 'Wie wir Daten schützen' },
    body: 'We *care*.',
    sections: [{ title: 'Hosting', body: 'In Frankfurt.' }],
  },
  contacts: [
    {
      role: 'security',
      name: 'Kim',
      email: 'security@example.com',
      phone: '+49 30 12345',
      url: 'https://example.com/security/',
      languages: ['de', 'en'],
      pgp: {
        fingerprint: 'ABCD1234ABCD1234ABCD1234ABCD1234ABCD1234',
        url: '/key.asc',
        expires: '2020-01-01',
      },
    },
  ],
  certifications: [{ id: 'gdpr', standard: 'gdpr', kind: 'legal-compliance' }],
  documents: [{ id: 'dpa', title: 'Agreement', access: 'request' }],
  policies: [{ id: 'a', title: 'Access', items: [{ id: 'b', title: 'Passwords', body: 'Long.' }] }],
  disclosure: { intro: 'Please tell us.' },
};

async function center(data: unknown, sections?: string): Promise<TrustCenter> {
  const element = await fixture<TrustCenter>(
    html`<trust-center locale="en" .data=${data} .sections=${sections}></trust-center>`,
  );
  await element.ready;
  await settled(element);
  return element;
}

/** A center with all of its sections; some come later than the first paint. */
async function wholeCenter(data: unknown): Promise<TrustCenter> {
  const element = await center(data);
  await customElements.whenDefined('trust-disclosure');
  await element.ready;
  await settled(element);
  return element;
}

function url(answer: object, query = ''): string {
  return `/fixtures/center-${crypto.randomUUID()}?${query}&body=${encodeURIComponent(JSON.stringify(answer))}`;
}

/** The shown headings with their levels, in reading order. */
function headings(element: Element): string[] {
  return queryAllByRole(element, 'heading').map(
    (heading) => `${heading.localName} ${textOf(heading)}`,
  );
}

describe('<trust-center>', () => {
  it('shows its title, then a section for everything the manifest has, one level below', async () => {
    const element = await wholeCenter(full);
    expect(headings(element).filter((text) => /^h[23]/.test(text))).to.deep.equal([
      'h2 How we keep data safe',
      'h3 Hosting',
      'h3 Certifications and reports',
      'h3 Documents',
      'h3 How we protect data',
      'h3 Reporting a vulnerability',
      'h3 Contacts',
    ]);
  });

  it('shows the sections it is asked for, in this order, at its own level', async () => {
    const element = await center(full, 'contacts badges');
    expect(headings(element).slice(0, 2)).to.deep.equal([
      'h2 Contacts',
      'h2 Certifications and reports',
    ]);
  });

  it('follows a change of its sections', async () => {
    const element = await center(full, 'contacts');
    element.setAttribute('sections', 'documents');
    await eventually(() => headings(element)[0] === 'h2 Documents');
  });

  it('warns of a section that does not exist', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => void warnings.push(text);
    await center(full, 'badges certificates');
    console.warn = warn;
    expect(warnings.join('\n')).to.include('[trust-center] There is no section "certificates".');
  });

  it('starts below another level when it is told to', async () => {
    const element = await fixture<TrustCenter>(
      html`<trust-center locale="en" heading-level="3" .data=${full}></trust-center>`,
    );
    await element.ready;
    expect(headings(element).slice(0, 2)).to.deep.equal(['h3 How we keep data safe', 'h4 Hosting']);
  });

  it('reads all of itself in one language', async () => {
    const element = await fixture<TrustCenter>(
      html`<trust-center locale="de" .data=${full}></trust-center>`,
    );
    await element.ready;
    await settled(element);
    expect(headings(element)).to.include.members([
      'h2 Wie wir Daten schützen',
      'h3 Dokumente',
      'h3 Kontakt',
    ]);
  });

  it('shows the logo with the name as its text, leading home', async () => {
    const element = await center(full);
    const link = getByRole<HTMLAnchorElement>(element, 'link', { name: 'Example' });
    expect(link.href).to.equal('https://example.com/');
  });

  for (const [scheme, file] of [
    ['light', '/logo.svg'],
    ['dark', '/logo-dark.svg'],
  ] as const)
    it(`shows the logo of a ${scheme} page, whatever the reader's system is`, async () => {
      const element = await center(full);
      element.style.colorScheme = scheme;
      const shown = queryAllByPart(element, 'logo').filter((logo) =>
        /rgb\(0, 0, 0\)/.test(getComputedStyle(logo).maskImage),
      );
      const paths = shown.map((logo) => new URL((logo as HTMLImageElement).src).pathname);
      expect(paths).to.deep.equal([file]);
    });

  it('shows the name where a logo is at an address it refuses', async () => {
    const organization = { name: 'Example', logo: { src: 'mailto:logo@example.com' } };
    const element = await center({ ...full, organization });
    expect(textOf(getByPart(element, 'brand'))).to.equal('Example');
  });

  it('says how current it is', async () => {
    const element = await center(full);
    expect(textOf(getByPart(element, 'facts'))).to.match(
      /^Example GmbH\s*In effect since January 1, 2026\s*Updated May 1, 2026$/,
    );
  });

  it('says at which date it is judged, where the page names one', async () => {
    const element = await fixture<TrustCenter>(
      html`<trust-center locale="en" as-of="2027-03-31" .data=${full}></trust-center>`,
    );
    await element.ready;
    expect(textOf(getByPart(element, 'facts'))).to.include('As of March 31, 2027');
  });
});

describe('the contacts of a <trust-center>', () => {
  it('lead to mail, phone, page and key', async () => {
    const contact = getByPart(await center(full), 'contact-entry');
    const links = queryAllByRole(contact, 'link') as HTMLAnchorElement[];
    expect(links.map(({ textContent, href }) => [textContent?.trim(), href])).to.deep.equal([
      ['security@example.com', 'mailto:security@example.com'],
      ['+49 30 12345', 'tel:+493012345'],
      ['example.com/security', 'https://example.com/security/'],
      ['PGP key', new URL('/key.asc', location.href).href],
    ]);
  });

  it('show the fingerprint in groups of four', async () => {
    const fingerprint = getByPart(await center(full), 'fingerprint');
    expect(textOf(fingerprint)).to.equal('ABCD 1234 ABCD 1234 ABCD 1234 ABCD 1234 ABCD 1234');
  });

  it('hold the key itself where it has no address of its own', async () => {
    const pgp = { fingerprint: full.contacts[0]?.pgp.fingerprint, key: '-----BEGIN PGP …' };
    const element = await center({ ...bare, contacts: [{ role: 'security', pgp }] });
    getByText(getByPart(element, 'contact-entry'), 'PGP key').click();
    expect(getByText(element, '-----BEGIN PGP …')).to.exist;
  });

  it('say that a key has expired', async () => {
    const element = await center(full);
    expect(getByText(element, 'expired on January 1, 2020')).to.exist;
  });
});

describe('a <trust-center> and its sections', () => {
  it('make one request', async () => {
    const key = crypto.randomUUID();
    const element = await fixture<TrustCenter>(
      html`<trust-center locale="en" manifest=${url(full, `key=${key}`)}></trust-center>`,
    );
    await element.ready;
    const requests = await (await fetch(`/fixtures/requests?key=${key}`)).json();
    expect(requests.count).to.equal(1);
  });

  it('tell the page once that the manifest is there', async () => {
    const targets: EventTarget[] = [];
    const listener = ({ target }: Event) => void targets.push(target as EventTarget);
    document.body.addEventListener('trust-manifest-loaded', listener);
    const element = await fixture<TrustCenter>(
      html`<trust-center locale="en" manifest=${url(full)}></trust-center>`,
    );
    await element.ready;
    await settled(element);
    document.body.removeEventListener('trust-manifest-loaded', listener);
    expect(targets).to.deep.equal([element]);
  });

  it('let the page hear of other elements in the fallback', async () => {
    const element = await center(full);
    const heard = nextEvent(element, 'trust-manifest-loaded');
    const inner = document.createElement('trust-badges') as HTMLElement & { data: unknown };
    inner.data = { ...bare };
    element.append(inner);
    expect((await heard).target).to.equal(inner);
  });

  it('let the page style every part of them', async () => {
    const element = await wholeCenter(example);
    const inner = [...everyElement(element)].filter((one) => one.part.length > 0);
    const hidden = inner.flatMap((one) => {
      const { host } = one.getRootNode() as ShadowRoot;
      if (host === element || !host.hasAttribute('exportparts')) return [];
      const exported = host.getAttribute('exportparts')?.split(/,\s*/) ?? [];
      return [...one.part].filter((part) => part !== 'root' && !exported.includes(part));
    });
    expect([...new Set(hidden)]).to.deep.equal([]);
  });

  it('read URLs as relative to the manifest', async () => {
    const documents = [{ id: 'a', title: 'A', access: 'public', files: [{ url: 'a.pdf' }] }];
    const element = await fixture<TrustCenter>(
      html`<trust-center locale="en" manifest=${url({ ...bare, documents })}></trust-center>`,
    );
    await element.ready;
    await settled(element);
    const [link] = queryAllByRole(element, 'link') as HTMLAnchorElement[];
    expect(new URL(link?.href ?? '').pathname).to.equal('/fixtures/a.pdf');
  });

  it('change together when it is given other data', async () => {
    const element = await center(full);
    element.data = { ...full, certifications: undefined, contacts: [{ role: 'press' }] };
    await eventually(() => getByText(element, 'Press'));
    expect(headings(element)).to.not.include('h3 Certifications and reports');
  });
});

describe('the states of a <trust-center>', () => {
  it('show the fallback while loading', async () => {
    const element = await fixture<TrustCenter>(
      html`<trust-center locale="en" manifest=${url(full, 'as=stalled')}>
        <p>Security, in short.</p>
      </trust-center>`,
    );
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(element.ariaBusy).to.equal('true');
    expect(getByText(element, 'Security, in short.')).to.exist;
    await expectAccessible(element);
  });

  it('show a calm sentence, a button and the fallback after a failure', async () => {
    const element = await fixture<TrustCenter>(
      html`<trust-center locale="en" manifest=${url(bare, 'status=404')}>
        <p>Security, in short.</p>
      </trust-center>`,
    );
    await element.ready;
    await settled(element);
    expect(element.matches(':state(failed)')).to.equal(true);
    expect(getByRole(element, 'button', { name: 'Try again' })).to.exist;
    expect(getByText(element, 'Security, in short.')).to.exist;
    await expectAccessible(element);
  });

  it('tell the page once that the manifest cannot be had', async () => {
    const element = document.createElement('trust-center');
    element.setAttribute('manifest', url(bare, 'status=500'));
    const failed = nextEvent<CustomEvent<{ reason: string }>>(element, 'trust-manifest-failed');
    await fixture(element);
    expect((await failed).detail.reason).to.equal('http');
  });

  it('say that nothing is published, below the title', async () => {
    const element = await center(bare);
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(headings(element)).to.deep.equal(['h2 Security and compliance']);
    expect(getByText(element, 'Nothing has been published here yet.')).to.exist;
    await expectAccessible(element);
  });

  it('are empty when the manifest has none of the wanted sections', async () => {
    const element = await center({ ...bare, contacts: full.contacts }, 'badges policies');
    expect(element.matches(':state(empty)')).to.equal(true);
  });

  it('are accessible with everything', async () => {
    await expectAccessible(await wholeCenter(full));
  });

  (canEmulateMedia ? it : it.skip)('are accessible with everything in the dark', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    document.documentElement.style.colorScheme = 'dark';
    document.body.style.background = '#16181d';
    const element = await wholeCenter(full);
    await expectAccessible(element);
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
  });
});

describe('a printed <trust-center>', () => {
  afterEach(() => window.dispatchEvent(new Event('afterprint')));

  it('says when it was printed, beside its dates', async () => {
    const element = await center(full);
    window.dispatchEvent(new Event('beforeprint'));
    await eventually(() => /Printed \w+ \d+, \d{4}/.test(textOf(getByPart(element, 'facts'))));
  });

  it('says whose it is where it has no overview', async () => {
    const element = await center(full, 'contacts');
    window.dispatchEvent(new Event('beforeprint'));
    await eventually(() => /^Example\s/.test(textOf(getByPart(element, 'facts'))));
  });

  it('looks as before afterwards', async () => {
    const element = await center(full, 'contacts');
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
    await settled(element);
    expect(textOf(element)).to.not.include('Printed');
  });
});
