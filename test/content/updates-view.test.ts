import { expect } from 'chai';

import { updatesOf, updateView } from '../../src/content/updates-view.js';
import type { TrustUpdate } from '../../src/schema/index.js';
import { bareManifest } from '../support/manifest.js';

const reader = { chain: ['de'], defaultLocale: 'en' };

function ids(...dates: string[]): string[] {
  const updates = dates.map((date, index) => ({ id: `${index}`, date, title: 'A' }));
  return updatesOf({ ...bareManifest, updates }).map(({ id }) => id);
}

describe('updatesOf', () => {
  it('is newest first', () => {
    expect(ids('2026-01-01', '2027-01-01', '2026-06-01')).to.deep.equal(['1', '2', '0']);
  });

  it('keeps the order of the manifest within a day', () => {
    expect(ids('2026-01-01', '2026-01-01', '2026-01-01')).to.deep.equal(['0', '1', '2']);
  });

  it('orders moments as moments', () => {
    expect(ids('2026-01-01T12:00:00+05:00', '2026-01-01T09:00:00Z')).to.deep.equal(['1', '0']);
  });

  it('leaves the manifest as it is', () => {
    const updates = [
      { id: 'a', date: '2026-01-01', title: 'A' },
      { id: 'b', date: '2027-01-01', title: 'B' },
    ];
    updatesOf({ ...bareManifest, updates });
    expect(updates.map(({ id }) => id)).to.deep.equal(['a', 'b']);
  });

  it('is empty without updates', () => {
    expect(updatesOf(bareManifest)).to.deep.equal([]);
  });
});

describe('updateView', () => {
  const update: TrustUpdate = { id: 'a', date: '2026-05-03', title: { en: 'A', de: 'Ä' } };

  it('speaks the language of the reader, and dates with it', () => {
    const { title, day } = updateView(update, reader);
    expect([title, day]).to.deep.equal([{ text: 'Ä', lang: 'de' }, { day: '2026-05-03' }]);
  });

  it('has a word for its kind', () => {
    expect(updateView({ ...update, kind: 'advisory' }, reader).word).to.deep.equal({
      key: 'updates.kind.advisory',
    });
    expect(updateView(update, reader).word).to.equal(undefined);
  });
});
