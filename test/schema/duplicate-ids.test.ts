// Ids are unique per collection: a deep link and a reference lead to one thing.
import { expect } from 'chai';

import { parseManifest } from '../../src/schema/index.js';
import { certificationWith, manifestWith } from '../support/manifest.js';

const item = (id: string, title = id) => ({ id, title });
const group = (id: string, ...items: object[]) => ({ id, title: id, items });

const entries = {
  certifications: (id: string) => certificationWith({ id }),
  documents: (id: string) => ({ ...item(id), access: 'public' }),
  agreements: (id: string) => ({ ...item(id), version: '1' }),
  policies: (id: string) => group(id),
  updates: (id: string) => ({ ...item(id), date: '2026-05-03' }),
};

function duplicatesIn(parts: object): string[] {
  const { issues } = parseManifest(manifestWith(parts));
  return issues.map(({ path, code, params }) => `${path} ${code} ${params['id']}`);
}

describe('an id that was used before', () => {
  for (const [name, entry] of Object.entries(entries)) {
    it(`leaves its entry out of ${name}, and the first one stands`, () => {
      const { manifest } = parseManifest(manifestWith({ [name]: ['a', 'b', 'a'].map(entry) }));
      expect(manifest).to.have.deep.property(name, ['a', 'b'].map(entry));
    });
  }

  it('is reported with its pointer', () => {
    expect(duplicatesIn({ documents: ['a', 'b', 'a', 'a'].map(entries.documents) })).to.deep.equal([
      '/documents/2 duplicate-id a',
      '/documents/3 duplicate-id a',
    ]);
  });

  it('may stand in another collection', () => {
    const parts = { documents: [entries.documents('a')], updates: [entries.updates('a')] };
    expect(duplicatesIn(parts)).to.be.empty;
  });

  it('counts over all groups of policies', () => {
    const policies = [group('one', item('mfa')), group('two', item('mfa'), item('sso'))];
    expect(duplicatesIn({ policies })).to.deep.equal(['/policies/1/items/0 duplicate-id mfa']);
  });

  it('does not count in a group that is itself left out', () => {
    const policies = [group('one'), group('one', item('mfa')), group('two', item('mfa', 'Kept'))];
    const { manifest } = parseManifest(manifestWith({ policies }));
    expect(manifest?.policies).to.deep.equal([group('one'), group('two', item('mfa', 'Kept'))]);
  });

  it('is found where it stood before other groups were left out', () => {
    const policies = [0, group('one'), group('one'), group('two', item('mfa'), item('mfa'))];
    expect(duplicatesIn({ policies }).slice(1)).to.deep.equal([
      '/policies/2 duplicate-id one',
      '/policies/3/items/1 duplicate-id mfa',
    ]);
  });
});
