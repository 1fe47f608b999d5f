import { expect } from 'chai';

import {
  chooseGroups,
  cutGroups,
  policiesView,
  type PolicyView,
} from '../../src/content/policies-view.js';
import type { Manifest, PolicyGroup, PolicyItem } from '../../src/schema/index.js';

const english = { chain: ['en'], defaultLocale: 'en' };
const german = { chain: ['de'], defaultLocale: 'en' };

const manifestOf = (...policies: PolicyGroup[]): Manifest => ({
  schemaVersion: 1,
  organization: { name: 'Example' },
  defaultLocale: 'en',
  policies,
});

const group = (id: string, ...ids: string[]): PolicyGroup => ({
  id,
  title: id,
  items: ids.map((item) => ({ id: item, title: item })),
});

function viewOf(item: Partial<PolicyItem>, reader = english): PolicyView {
  const items = [{ id: 'one', title: 'One', ...item }];
  const [policy] = policiesView(manifestOf({ id: 'all', title: 'All', items }), reader).flatMap(
    ({ policies }) => policies,
  );
  if (!policy) throw new Error('The view has no policy.');
  return policy;
}

describe('policiesView', () => {
  it('keeps the groups and policies in the order of the manifest', () => {
    const view = policiesView(manifestOf(group('b', 'b2', 'b1'), group('a', 'a1')), english);
    expect(view.map(({ id, policies }) => [id, policies.map((policy) => policy.id)])).to.deep.equal(
      [
        ['b', ['b2', 'b1']],
        ['a', ['a1']],
      ],
    );
  });

  it('is empty without policies', () => {
    const { policies: _, ...manifest } = manifestOf();
    expect(policiesView(manifest, english)).to.deep.equal([]);
  });

  it('leaves out a group with nothing in it', () => {
    expect(policiesView(manifestOf(group('empty')), english)).to.deep.equal([]);
  });

  it('keeps a group that has only an introduction', () => {
    const view = policiesView(manifestOf({ ...group('words'), intro: 'Words.' }), english);
    expect(view.map(({ intro }) => intro?.text)).to.deep.equal(['Words.']);
  });

  it('speaks the language of the reader and says where it does not', () => {
    const { title, body } = viewOf(
      { title: { en: 'Access', de: 'Zugriff' }, body: 'Who?' },
      german,
    );
    expect(title).to.deep.equal({ text: 'Zugriff', lang: 'de' });
    expect(body).to.deep.equal({ text: 'Who?', lang: 'en' });
  });

  it('is the same object for the same manifest and languages', () => {
    const manifest = manifestOf(group('a', 'a1'));
    expect(policiesView(manifest, { ...german })).to.equal(policiesView(manifest, { ...german }));
  });

  it('is made again for another language', () => {
    const manifest = manifestOf({ ...group('a', 'a1'), title: { en: 'Access', de: 'Zugriff' } });
    const titles = [english, german, english].map(
      (reader) => policiesView(manifest, reader)[0]?.title.text,
    );
    expect(titles).to.deep.equal(['Access', 'Zugriff', 'Access']);
  });
});

describe('the facts of a policy', () => {
  const cadences: Record<string, unknown> = {
    P1Y: { key: 'policies.every.years', count: 1 },
    P3M: { key: 'policies.every.months', count: 3 },
    P2W: { key: 'policies.every.weeks', count: 2 },
    P1D: { key: 'policies.every.days', count: 1 },
    P1Y6M: { key: 'policies.every.months', count: 18 },
    PT1H: { text: 'PT1H', lang: 'en' },
    P0D: { text: 'P0D', lang: 'en' },
    'after each incident': { text: 'after each incident', lang: 'en' },
  };
  for (const [cadence, fact] of Object.entries(cadences)) {
    it(`say how often: ${cadence}`, () => {
      expect(viewOf({ cadence }).facts).to.deep.equal([fact]);
    });
  }

  it('say how often in the words of the reader', () => {
    const cadence = { en: 'after each incident', de: 'nach jedem Vorfall' };
    expect(viewOf({ cadence }, german).facts).to.deep.equal([
      { text: 'nach jedem Vorfall', lang: 'de' },
    ]);
  });

  it('say when it was reviewed', () => {
    expect(viewOf({ reviewed: '2026-05-03' }).facts).to.deep.equal([
      { key: 'policies.reviewed', params: { date: { day: '2026-05-03' } } },
    ]);
  });

  it('name the frameworks as the reader knows them, with the control', () => {
    const frameworks = [{ standard: 'iso-27001', control: 'A.8.24' }, { standard: 'gdpr' }];
    expect(viewOf({ frameworks }, german).facts).to.deep.equal([
      { key: 'policies.frameworks', params: { list: { list: ['ISO/IEC 27001 A.8.24', 'DSGVO'] } } },
    ]);
  });

  it('come in this order: how often, reviewed, frameworks', () => {
    const { facts } = viewOf({
      frameworks: [{ standard: 'soc-2' }],
      reviewed: '2026-05-03',
      cadence: 'P1Y',
    });
    expect(facts.map((fact) => 'key' in fact && fact.key)).to.deep.equal([
      'policies.every.years',
      'policies.reviewed',
      'policies.frameworks',
    ]);
  });

  it('have the evidence beside them, with the day on which it was checked', () => {
    expect(viewOf({ evidence: { url: '/e', checked: '2026-05-01' } }).evidence).to.deep.equal({
      url: '/e',
      checked: { key: 'policies.checked', params: { date: { day: '2026-05-01' } } },
    });
  });
});

describe('a policy', () => {
  it('opens when it has a body', () => {
    expect(viewOf({ body: 'Text' }).isFolded).to.equal(true);
  });

  it('opens when it has facts only', () => {
    expect(viewOf({ cadence: 'P1Y' }).isFolded).to.equal(true);
  });

  it('opens when it has evidence only', () => {
    expect(viewOf({ evidence: { url: '/e' } }).isFolded).to.equal(true);
  });

  it('has nothing to open when it is a title only', () => {
    expect(viewOf({}).isFolded).to.equal(false);
  });
});

describe('the excerpt', () => {
  const excerptOf = (body: string): string | undefined => viewOf({ body }).excerpt?.text;

  it('is the first line of the body', () => {
    expect(excerptOf('\nFirst line.\n\nSecond.')).to.equal('First line.');
  });

  it('has no marks', () => {
    expect(excerptOf('- **At rest:** see [the `AES` page](https://example.com) _now_')).to.equal(
      'At rest: see the AES page now',
    );
  });

  it('keeps what only looks like a mark', () => {
    expect(excerptOf('snake_case and [brackets] and 2026')).to.equal(
      'snake_case and [brackets] and 2026',
    );
  });

  it('is no longer than a row can show', () => {
    expect(excerptOf('word '.repeat(1000))).to.have.lengthOf(240);
  });

  it('is not there without a body', () => {
    expect(viewOf({ cadence: 'P1Y' }).excerpt).to.equal(undefined);
  });
});

describe('chooseGroups', () => {
  const view = policiesView(manifestOf(group('a', 'a1'), group('b', 'b1')), english);
  const chosen = (...ids: string[]): readonly string[] =>
    chooseGroups(view, ids).map(({ id }) => id);

  it('takes all groups when none are named', () => {
    expect(chosen()).to.deep.equal(['a', 'b']);
  });

  it('takes the named ones in the order in which they are named, each once', () => {
    expect(chosen('b', 'a', 'b')).to.deep.equal(['b', 'a']);
  });

  it('passes over names that are no groups', () => {
    expect(chosen('c', 'constructor', 'a')).to.deep.equal(['a']);
  });
});

describe('cutGroups', () => {
  const view = policiesView(manifestOf(group('a', 'a1', 'a2'), group('b', 'b1', 'b2')), english);
  const cut = (most: number): readonly string[] =>
    cutGroups(view, most).flatMap(({ policies }) => policies.map(({ id }) => id));

  it('keeps as many policies as it may, from the first on', () => {
    expect(cut(3)).to.deep.equal(['a1', 'a2', 'b1']);
  });

  it('leaves out groups of which nothing is left', () => {
    expect(cutGroups(view, 2).map(({ id }) => id)).to.deep.equal(['a']);
  });

  it('keeps everything when there is room', () => {
    expect(cut(Infinity)).to.deep.equal(['a1', 'a2', 'b1', 'b2']);
  });
});
