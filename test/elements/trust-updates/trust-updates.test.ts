import { expect } from 'chai';
import { html } from 'lit';

import '../../../src/define/trust-updates.js';
import type { TrustUpdates } from '../../../src/elements/trust-updates/trust-updates.js';
import { expectAccessible } from '../../support/axe.js';
import { eventually } from '../../support/eventually.js';
import { fixture, settled } from '../../support/fixture.js';
import { focused, press } from '../../support/keyboard.js';
import { bareManifest, manifestWith } from '../../support/manifest.js';
import { canEmulateMedia, emulateMedia } from '../../support/media.js';
import {
  getByPart,
  getByRole,
  getByText,
  queryAllByPart,
  queryAllByRole,
  textOf,
} from '../../support/query.js';

const few = manifestWith({
  updates: [
    { id: 'a', date: '2026-02-10', kind: 'document', title: 'A new report', url: 'report/' },
    {
      id: 'b',
      date: '2026-09-30',
      kind: 'advisory',
      title: { en: 'A fix', de: 'Eine Korrektur' },
      body: 'Please *do* update.',
    },
    { id: 'c', date: '2026-05-01T12:00:00Z', title: 'Something else' },
  ],
});

/** So many updates, the oldest first: `Update 0` of 2020, one a month. */
function many(count: number): object {
  const updates = Array.from({ length: count }, (_, index) => ({
    id: `u-${index}`,
    date: new Date(Date.UTC(2020, index)).toISOString().slice(0, 10),
    title: `Update ${index}`,
  }));
  return { ...bareManifest, updates };
}

async function updates(data: unknown = few, locale = 'en'): Promise<TrustUpdates> {
  const element = await fixture<TrustUpdates>(
    html`<trust-updates locale=${locale} .data=${data}></trust-updates>`,
  );
  await element.ready;
  await settled(element);
  return element;
}

const titles = (element: Element) => queryAllByRole(element, 'heading').slice(1).map(textOf);

describe('<trust-updates>', () => {
  it('lists announcements, newest first, with date, kind, title and text', async () => {
    const element = await updates();
    await eventually(() => !/\*/.test(textOf(element)), 'prose without marks');
    expect(queryAllByRole(element, 'listitem').map(textOf)).to.deep.equal([
      'September 30, 2026 Security advisory A fix Please do update.',
      'May 1, 2026 Something else',
      'February 10, 2026 Document A new report',
    ]);
  });

  it('has a date for machines', async () => {
    const time = getByText<HTMLTimeElement>(await updates(), 'May 1, 2026');
    expect(time.dateTime).to.equal('2026-05-01T12:00:00Z');
  });

  it('speaks German', async () => {
    const element = await updates(few, 'de');
    expect(getByRole(element, 'heading', { name: 'Aktuelles' })).to.exist;
    expect(textOf(queryAllByPart(element, 'update')[0] as Element)).to.match(
      /^30\. September 2026 Sicherheitshinweis Eine Korrektur/,
    );
    expect(getByText(element, 'Something else').lang).to.equal('en');
  });

  it('leads from a title to where there is more, relative to the manifest', async () => {
    const link = getByRole<HTMLAnchorElement>(await updates(), 'link', { name: 'A new report' });
    expect(link.href).to.equal(new URL('report/', location.href).href);
  });

  it('puts titles one level below its own heading', async () => {
    const element = await fixture<TrustUpdates>(
      html`<trust-updates locale="en" heading-level="4" .data=${few}></trust-updates>`,
    );
    await element.ready;
    expect(queryAllByRole(element, 'heading').map(({ localName }) => localName)).to.deep.equal([
      'h4',
      'h5',
      'h5',
      'h5',
    ]);
  });
});

describe('a long <trust-updates>', () => {
  const more = (element: Element) => getByPart(element, 'more');

  it('shows the latest twenty', async () => {
    const element = await updates(many(45));
    expect([titles(element).length, titles(element)[0]]).to.deep.equal([20, 'Update 44']);
    expect(textOf(more(element))).to.equal('Show 20 older updates');
    await expectAccessible(element);
  });

  it('shows older ones, and puts the focus on the first of them', async () => {
    const element = await updates(many(45));
    more(element).focus();
    await press('Enter');
    await eventually(() => titles(element).length === 40);
    await eventually(() => focused() === queryAllByPart(element, 'update')[20]);
    expect(textOf(more(element))).to.equal('Show 5 older updates');
  });

  it('has no button when all are shown', async () => {
    expect(queryAllByPart(await updates(many(20)), 'more')).to.be.empty;
  });

  it('shows all on paper', async () => {
    const element = await updates(many(45));
    window.dispatchEvent(new Event('beforeprint'));
    await eventually(() => titles(element).length === 45);
    window.dispatchEvent(new Event('afterprint'));
    await eventually(() => titles(element).length === 20);
  });
});

describe('a link to an update', () => {
  afterEach(() => history.replaceState(null, '', ' '));

  it('leads to it, however old it is', async () => {
    location.hash = '#trust-update-u-3';
    const element = await updates(many(45));
    await eventually(() => textOf(focused() ?? document.body).endsWith('Update 3'));
    expect(titles(element)).to.have.length(45);
  });

  it('is followed when the address changes', async () => {
    const element = await updates();
    location.hash = '#trust-update-c';
    await eventually(() => focused() === queryAllByPart(element, 'update')[1]);
  });

  it('to none changes nothing', async () => {
    location.hash = '#trust-update-no-such';
    const element = await updates(many(45));
    expect(titles(element)).to.have.length(20);
  });
});

describe('the states of a <trust-updates>', () => {
  const loaded = (query: string) =>
    fixture<TrustUpdates>(
      html`<trust-updates locale="en" manifest="/fixtures/updates-${crypto.randomUUID()}?${query}">
        <p>What is new.</p>
      </trust-updates>`,
    );

  it('show the fallback while loading', async () => {
    const element = await loaded('as=stalled');
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(getByText(element, 'What is new.')).to.exist;
    await expectAccessible(element);
  });

  it('show a calm sentence, a button and the fallback after a failure', async () => {
    const element = await loaded('status=500');
    await element.ready;
    await settled(element);
    expect(element.matches(':state(failed)')).to.equal(true);
    expect(getByRole(element, 'button', { name: 'Try again' })).to.exist;
    expect(getByText(element, 'What is new.')).to.exist;
    await expectAccessible(element);
  });

  it('say that there is nothing yet', async () => {
    const element = await updates(bareManifest);
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(getByText(element, 'Nothing has been announced yet.')).to.exist;
    await expectAccessible(element);
  });

  it('are accessible with every kind', async () => {
    const kinds = ['document', 'subprocessor', 'certification', 'advisory', 'incident', 'other'];
    const all = kinds.map((kind) => ({ id: kind, date: '2026-01-01', title: kind, kind }));
    const element = await updates(manifestWith({ updates: all }));
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(queryAllByPart(element, 'kind').map(textOf)).to.deep.equal([
      'Document',
      'Subprocessor',
      'Certification',
      'Security advisory',
      'Incident',
      'Notice',
    ]);
    await expectAccessible(element);
  });

  (canEmulateMedia ? it : it.skip)('are accessible in the dark', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    document.documentElement.style.colorScheme = 'dark';
    document.body.style.background = '#16181d';
    await expectAccessible(await updates());
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
  });
});
