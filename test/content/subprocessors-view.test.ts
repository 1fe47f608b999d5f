import { expect } from 'chai';

import { subprocessorsView, subprocessorView } from '../../src/content/subprocessors-view.js';
import type { Manifest, Subprocessor } from '../../src/schema/index.js';
import { bareManifest } from '../support/manifest.js';

const reader = { chain: ['de'], defaultLocale: 'en' };
const now = Date.UTC(2027, 2, 15, 12);
const bare: Subprocessor = { name: 'A', purpose: 'Mail', countries: ['DE'] };

const at = (iso: string): number => Date.parse(iso);
const view = (parts: Partial<Subprocessor> = {}, moment = now) =>
  subprocessorView({ ...bare, ...parts }, reader, moment);
const keys = (parts: Partial<Subprocessor>, moment = now) =>
  view(parts, moment).notes.map(({ key }) => key.replace('subprocessors.', ''));
const all = (
  subprocessors: readonly Partial<Subprocessor>[],
  moment = now,
  rest: Partial<Manifest> = {},
) => {
  const entries = subprocessors.map((parts) => ({ ...bare, ...parts }));
  return subprocessorsView({ ...bareManifest, ...rest, subprocessors: entries }, reader, moment);
};

describe('subprocessorView', () => {
  it('speaks the language of the reader where it can', () => {
    const { name, purpose, data } = view({
      name: { en: 'Mail', de: 'Post' },
      data: ['Names', { de: 'Namen' }, { pt: '' }],
    });
    expect([name, purpose, data]).to.deep.equal([
      { text: 'Post', lang: 'de' },
      { text: 'Mail', lang: 'en' },
      [
        { text: 'Names', lang: 'en' },
        { text: 'Namen', lang: 'de' },
      ],
    ]);
  });

  it('gives countries as values, to be named in the language of the page', () => {
    expect(view({ countries: ['DE', 'Ireland'] }).countries).to.deep.equal([
      { country: 'DE' },
      { country: 'Ireland' },
    ]);
  });

  for (const [what, parts, status, notes] of [
    ['that has no dates', {}, 'current', []],
    ['since a day that has come', { since: '2027-03-15' }, 'current', ['since']],
    ['from a later day on', { since: '2027-03-16' }, 'coming', ['coming']],
    ['until a later day', { until: '2027-04-01' }, 'ending', ['ending']],
    [
      'of a span to come',
      { since: '2027-04-01', until: '2027-05-01' },
      'coming',
      ['coming', 'ending'],
    ],
    [
      'whose change is announced',
      { objectionUntil: '2027-03-15' },
      'changing',
      ['changing', 'objectionUntil'],
    ],
    [
      'whose change was announced',
      { announced: '2027-01-01', objectionUntil: '2027-03-14' },
      'current',
      [],
    ],
    [
      'whose change will be announced',
      { announced: '2027-03-16', objectionUntil: '2027-04-01' },
      'current',
      [],
    ],
    [
      'that comes and was announced',
      { since: '2027-05-01', announced: '2027-03-01', objectionUntil: '2027-04-01' },
      'coming',
      ['coming', 'announced', 'objectionUntil'],
    ],
    [
      'that comes, too late to object',
      { since: '2027-05-01', announced: '2027-01-01', objectionUntil: '2027-02-01' },
      'coming',
      ['coming', 'announced'],
    ],
  ] as const)
    it(`is ${status} for one ${what}`, () => {
      expect([view(parts).status, keys(parts)]).to.deep.equal([status, notes]);
    });

  it('counts a day of objection through its end in UTC', () => {
    const parts = { objectionUntil: '2027-05-03' };
    expect(keys(parts, at('2027-05-03T23:59:59.999Z'))).to.include('objectionUntil');
    expect(keys(parts, at('2027-05-04T00:00:00Z'))).to.not.include('objectionUntil');
  });

  it('takes a moment of objection by the minute', () => {
    const parts = { objectionUntil: '2027-05-03T12:00:00+02:00' };
    expect(keys(parts, at('2027-05-03T09:59:59Z'))).to.include('objectionUntil');
    expect(keys(parts, at('2027-05-03T10:00:00Z'))).to.not.include('objectionUntil');
  });

  it('begins on its first day in UTC', () => {
    const parts = { since: '2027-05-03' };
    expect(view(parts, at('2027-05-02T23:59:59Z')).status).to.equal('coming');
    expect(view(parts, at('2027-05-03T00:00:00Z')).status).to.equal('current');
  });
});

describe('subprocessorsView', () => {
  it('leaves out those whose time is over', () => {
    const entries = [
      { name: 'Old', until: '2027-03-14' },
      { name: 'Last day', until: '2027-03-15' },
      {},
    ];
    expect(all(entries).entries.map(({ name }) => name)).to.deep.equal(['Last day', 'A']);
  });

  it('leaves out columns in which nothing is said', () => {
    expect(all([{}]).columns).to.deep.equal(['name', 'purpose', 'countries']);
    expect(all([{ countries: [] }]).columns).to.deep.equal(['name', 'purpose']);
    expect(
      all([{ data: [] }, { data: ['x'], transfer: 'SCC', since: '2020-01-01' }]).columns,
    ).to.deep.equal(['name', 'purpose', 'countries', 'data', 'transfer', 'status']);
  });

  it('announces how many changes one can object to, by deadline, the next one first', () => {
    const { announcements } = all([
      { objectionUntil: '2027-06-01' },
      { objectionUntil: '2027-05-03', since: '2027-07-01' },
      { objectionUntil: '2027-05-03', announced: '2027-03-01' },
      { objectionUntil: '2027-03-14' },
      { objectionUntil: '2027-04-01', announced: '2027-03-20' },
    ]);
    expect(announcements).to.deep.equal([
      { key: 'subprocessors.open', params: { date: { day: '2027-05-03' } }, count: 2 },
      { key: 'subprocessors.open', params: { date: { day: '2027-06-01' } }, count: 1 },
    ]);
  });

  it('announces no more than the next three deadlines', () => {
    const entries = ['08', '05', '07', '06'].map((month) => ({
      objectionUntil: `2027-${month}-01`,
    }));
    expect(all(entries).announcements).to.have.length(3);
  });

  it('announces nothing where nothing changes', () => {
    expect(all([{ announced: '2027-01-01', since: '2027-05-01' }]).announcements).to.be.empty;
  });

  it('names the contact that an objection concerns most', () => {
    const contacts: Manifest['contacts'] = [
      { role: 'general', url: 'https://example.com/contact/' },
      { role: 'dpo', email: 'dpo@example.com' },
      { role: 'privacy', phone: '+49 30 1' },
    ];
    expect(all([{}], now, { contacts }).objectTo).to.deep.equal({
      text: 'dpo@example.com',
      href: 'mailto:dpo@example.com',
    });
    expect(all([{}], now, { contacts: contacts.slice(0, 1) }).objectTo).to.deep.equal({
      text: 'example.com/contact',
      href: 'https://example.com/contact/',
    });
    expect(all([{}], now, { contacts: contacts.slice(2) }).objectTo).to.equal(undefined);
  });

  it('is the same object within a minute, and another one later', () => {
    const manifest = { ...bareManifest, subprocessors: [bare] };
    const first = subprocessorsView(manifest, reader, now);
    expect(subprocessorsView(manifest, reader, now + 59_999)).to.equal(first);
    expect(subprocessorsView(manifest, reader, now + 60_000)).to.not.equal(first);
    expect(subprocessorsView(manifest, { ...reader, chain: ['pt'] }, now)).to.not.equal(first);
  });

  it('is empty without subprocessors', () => {
    expect(subprocessorsView(bareManifest, reader, now).entries).to.be.empty;
  });
});
