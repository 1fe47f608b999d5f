import { expect } from 'chai';

import { recallReadings, rememberReadings } from '../../src/submission/agreement-readings.js';

const viewedAt = '2026-05-03T10:00:12.480Z';
const acceptedAt = '2026-05-03T10:01:37.112Z';
const sha256 = 'ab'.repeat(32);
const reading = { viewedAt, acceptedAt, sha256, locale: 'de' };

const recalled = (agreements: unknown): unknown => [...recallReadings({ agreements })];

describe('readings of agreements', () => {
  it('come back from JSON as they were', () => {
    const memory = rememberReadings(new Map([['["nda"]', reading]]));
    const json = JSON.parse(JSON.stringify(memory)) as typeof memory;
    expect([...recallReadings(json)]).to.deep.equal([['["nda"]', reading]]);
  });

  for (const [what, agreements] of [
    ['nothing', undefined],
    ['no list', { nda: reading }],
    ['no entries', ['nda', 3, null]],
    ['no key', [[3, reading]]],
    ['no record', [['nda', 'read']]],
    ['no time of opening', [['nda', { locale: 'de', acceptedAt }]]],
    ['a time that is none', [['nda', { ...reading, viewedAt: 'yesterday' }]]],
  ] as const) {
    it(`are none where there is ${what}`, () => {
      expect(recalled(agreements)).to.deep.equal([]);
    });
  }

  it('are not accepted before they were opened', () => {
    const early = { ...reading, acceptedAt: '2026-05-03T09:00:00.000Z' };
    expect(recalled([['nda', early]])).to.deep.equal([
      ['nda', { ...reading, acceptedAt: undefined }],
    ]);
  });

  it('have no digest that is none', () => {
    expect(recalled([['nda', { ...reading, sha256: '<b>' }]])).to.deep.equal([
      ['nda', { ...reading, sha256: undefined }],
    ]);
  });
});
