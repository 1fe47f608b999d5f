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

describe('the key of a contact', () => {
  const fingerprint = 'ab'.repeat(20);
  const key = '-----BEGIN PGP PUBLIC KEY BLOCK-----';
  const security = { role: 'security', email: 'security@example.com' };
  const lost = { role: 'security', pgp: {} };

  const broken: readonly (readonly [pgp: object, left: object, issue: string])[] = [
    [{ fingerprint: 'ab', key }, { key }, 'fingerprint format'],
    [{ key }, { key }, 'fingerprint missing'],
    [{}, {}, 'fingerprint missing'],
    [{ fingerprint, url: 'javascript:alert(1)' }, { fingerprint }, 'url unsafe-url'],
    [{ fingerprint, url: 'http://a.example/', key }, { fingerprint, key }, 'url unsafe-url'],
    [{ fingerprint, key: 5 }, { fingerprint }, 'key type'],
    [{ fingerprint, key, expires: 'soon' }, { fingerprint, key }, 'expires format'],
  ];
  for (const [pgp, left, issue] of broken)
    it(`loses only what is broken, and the contact stays: ${issue} in ${JSON.stringify(pgp)}`, () => {
      const input = manifestWith({ contacts: [{ ...security, pgp }] });
      expect(readable(input).contacts).to.deep.equal([{ ...security, pgp: left }]);
      expect(issuesOf(input)).to.deep.equal([`/contacts/0/pgp/${issue}`]);
    });

  for (const pgp of ['ab'.repeat(20), 5, ['x'], true])
    it(`that is ${JSON.stringify(pgp)} is told from none`, () => {
      const input = manifestWith({ contacts: [{ ...security, pgp }] });
      expect(readable(input).contacts).to.deep.equal([security, lost]);
      expect(issuesOf(input)).to.deep.equal(['/contacts/0/pgp type']);
    });

  for (const pgp of [null, false, ''])
    it(`that is ${JSON.stringify(pgp)} is none`, () => {
      const input = manifestWith({ contacts: [{ ...security, pgp }] });
      expect(readable(input).contacts).to.deep.equal([security]);
    });

  const pgp = { fingerprint, key };
  const gone: readonly (readonly [why: string, contacts: unknown])[] = [
    ['for its phone number', [{ ...security, phone: 5, pgp }]],
    ['for a role that may be a slip', [{ ...security, role: 'Security', pgp }]],
    ['for want of a role', [{ pgp }]],
    ['with the list, which is none', { ...security, pgp }],
  ];
  for (const [why, contacts] of gone)
    it(`is told from none when its contact is left out ${why}`, () => {
      expect(readable(manifestWith({ contacts })).contacts).to.deep.equal([lost]);
    });

  it('stays away with a broken contact of another role', () => {
    const contacts = [{ role: 'sales', phone: 5, pgp }, security, { ...security, phone: 5 }];
    expect(readable(manifestWith({ contacts })).contacts).to.deep.equal([security]);
  });

  it('that is broken is read again as it was left', () => {
    const contacts = [
      { ...security, phone: 5, pgp },
      { ...security, pgp: { url: '/key.asc' } },
    ];
    const once = readable(manifestWith({ contacts }));
    expect(readable(once)).to.deep.equal(once);
  });

  it('leaves the pointers of what stands behind it', () => {
    const contacts = [{ ...security, pgp: { fingerprint: 5 } }, { role: 'boss' }, { ...security, pgp: {} }]; // prettier-ignore
    expect(issuesOf(manifestWith({ contacts }))).to.deep.equal([
      '/contacts/0/pgp/fingerprint type',
      '/contacts/1/role value',
      '/contacts/2/pgp/fingerprint missing',
    ]);
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
