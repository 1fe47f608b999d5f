// What becomes of a document as a whole, and of the entries in it (docs/manifest.md).
import { expect } from 'chai';

import { parseManifest, type Issue, type Manifest } from '../../src/schema/index.js';
import { bareManifest, certificationWith, manifestWith } from '../support/manifest.js';

function issuesOf(input: unknown): string[] {
  return parseManifest(input).issues.map(({ path, code }) => `${path} ${code}`);
}

function readable(input: unknown): Manifest {
  const result = parseManifest(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.manifest;
}

const page = { id: 'soc-2', title: 'SOC 2 report', access: 'public' };
const noAccess = { id: 'no-access', title: 'No access' };

describe('a document', () => {
  it('with the essential three is readable and has no issues', () => {
    expect(parseManifest(bareManifest)).to.deep.equal({
      ok: true,
      manifest: bareManifest,
      issues: [],
    });
  });

  for (const key of ['schemaVersion', 'organization', 'defaultLocale']) {
    it(`without ${key} is broken`, () => {
      const { ok, issues } = parseManifest({ ...bareManifest, [key]: undefined });
      expect([ok, issues]).to.deep.equal([
        false,
        [{ path: `/${key}`, code: 'missing', params: {} }],
      ]);
    });
  }

  for (const version of [2, '1', 0, null, 1.5, {}])
    it(`of the version ${JSON.stringify(version)} is not supported`, () => {
      expect(issuesOf(manifestWith({ schemaVersion: version }))).to.deep.equal([
        '/schemaVersion unsupported-version',
      ]);
    });

  for (const value of [null, undefined, 0, true, 'text', [], [bareManifest], () => bareManifest])
    it(`that is ${typeof value} ${JSON.stringify(value) ?? ''} is broken`, () => {
      expect(issuesOf(value)).to.deep.equal([' type']);
    });

  it('whose organization has no name that can be shown is broken', () => {
    for (const name of ['', {}, { en: '' }, 5, null])
      expect(parseManifest(manifestWith({ organization: { name } })).ok, JSON.stringify(name)).to.be
        .false;
  });

  it('keeps its organization when only the logo is at fault', () => {
    const organization = { name: 'Example', logo: { src: 'javascript:alert(1)' } };
    expect(readable(manifestWith({ organization })).organization).to.deep.equal({
      name: 'Example',
    });
  });
});

describe('a broken entry', () => {
  it('is left out and reported with its pointer, and the others stand', () => {
    const { manifest, issues } = parseManifest(manifestWith({ documents: [noAccess, page] }));
    expect(manifest?.documents).to.deep.equal([page]);
    expect(issues).to.deep.equal([{ path: '/documents/0/access', code: 'missing', params: {} }]);
  });

  it('takes only itself out of a list in an entry', () => {
    const files = [{ url: 'javascript:alert(1)' }, { url: '/soc-2.pdf' }];
    const input = manifestWith({ documents: [{ ...page, files }] });
    expect(readable(input).documents?.[0]?.files).to.deep.equal([{ url: '/soc-2.pdf' }]);
    expect(issuesOf(input)).to.deep.equal(['/documents/0/files/0/url unsafe-url']);
  });

  it('takes only itself out of a list of words', () => {
    const certifications = [certificationWith({ documents: ['soc-2', 'NOT AN ID', 'pentest'] })];
    expect(readable(manifestWith({ certifications })).certifications?.[0]?.documents) //
      .to.deep.equal(['soc-2', 'pentest']);
  });

  it('outside of lists takes the property with it, not the section', () => {
    const disclosure = { intro: 'Hello', windowDays: 'ninety' };
    const input = manifestWith({ disclosure });
    expect(readable(input).disclosure).to.deep.equal({ intro: 'Hello' });
  });

  it('takes what needs it with it and is reported once', () => {
    const input = manifestWith({ disclosure: { intro: 'Hello', bounty: { state: 'maybe' } } });
    expect(readable(input).disclosure).to.deep.equal({ intro: 'Hello' });
    expect(issuesOf(input)).to.deep.equal(['/disclosure/bounty/state value']);
  });

  it('that is a list where none belongs takes the whole list', () => {
    const input = manifestWith({ documents: 'all of them', updates: { id: 'x' } });
    expect(readable(input)).to.deep.equal(bareManifest);
    expect(issuesOf(input)).to.deep.equal(['/documents type', '/updates type']);
  });

  it('in one language leaves the other languages', () => {
    const input = manifestWith({ organization: { name: { en: 5, de: 'Beispiel' } } });
    expect(readable(input).organization.name).to.deep.equal({ de: 'Beispiel' });
    expect(issuesOf(input)).to.deep.equal(['/organization/name/en type']);
  });

  it('in the settings of a form leaves the rest of them', () => {
    const transport = { type: 'http', url: '/in', encoding: 'xml' };
    const input = manifestWith({ forms: { disclosure: { transport } } });
    expect(readable(input).forms?.disclosure?.transport).to.deep.equal({
      type: 'http',
      url: '/in',
    });
    expect(issuesOf(input)).to.deep.equal(['/forms/disclosure/transport/encoding value']);
  });

  it('in a record leaves the other keys', () => {
    const input = manifestWith({
      catalogs: { de: 'data:text/plain,x', pt: '/pt.json', '!': '/x' },
    });
    expect(readable(input).catalogs).to.deep.equal({ pt: '/pt.json' });
  });
});

describe('pointers', () => {
  it('lead into the document as it was given, also in later passes', () => {
    // The first pass removes entries 0 and 2 of the items and the fault in the second group; the second
    // pass finds what that leaves incomplete.
    const items = [{ id: 'A' }, { id: 'a', title: 'A' }, 5, { id: 'b', title: 'B' }];
    const group = (id: string, list: unknown) => ({ id, title: id, items: list });
    const policies = [7, group('one', items), group('two', 'none'), group('three', [...items])];
    const disclosure = { scope: { in: [1, { asset: '' }, { asset: 'x' }] }, bounty: { state: 1 } };
    expect(issuesOf(manifestWith({ policies, disclosure }))).to.deep.equal([
      '/policies/0 type',
      '/policies/1/items/0/id format',
      '/policies/1/items/0/title missing',
      '/policies/1/items/2 type',
      '/policies/2/items type',
      '/policies/3/items/0/id format',
      '/policies/3/items/0/title missing',
      '/policies/3/items/2 type',
      '/disclosure/bounty/state value',
      '/disclosure/scope/in/0 type',
      '/disclosure/scope/in/1/asset too-short',
      '/policies/3/items/1 duplicate-id',
      '/policies/3/items/3 duplicate-id',
    ]);
  });

  it('escape what RFC 6901 escapes', () => {
    expect(issuesOf(manifestWith({ 'a/b~c': 1 }))).to.deep.equal(['/a~1b~0c unknown-key']);
  });
});

describe('unknown keys', () => {
  const documents = [
    { ...page, note: 'kept' },
    { ...page, id: 'other', note: 'kept, too', colour: 'red' },
  ];

  it('are kept', () => {
    expect(readable(manifestWith({ documents, extra: { deep: [1] } }))).to.deep.equal(
      manifestWith({ documents, extra: { deep: [1] } }),
    );
  });

  it('are reported once for all entries', () => {
    const unknown: Issue[] = [
      { path: '/documents/0/note', code: 'unknown-key', params: { key: 'note' } },
      { path: '/documents/1/colour', code: 'unknown-key', params: { key: 'colour' } },
    ];
    expect(parseManifest(manifestWith({ documents })).issues).to.deep.equal(unknown);
  });

  it('are reported once although faults make more passes', () => {
    const disclosure = { bounty: { state: 1 }, mood: 'good' };
    expect(issuesOf(manifestWith({ disclosure }))).to.deep.equal([
      '/disclosure/mood unknown-key',
      '/disclosure/bounty/state value',
    ]);
  });
});
