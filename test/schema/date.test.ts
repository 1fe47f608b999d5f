import { expect } from 'chai';

import { daysBetween, endOf, isIsoDate, startOf } from '../../src/schema/date.js';

const utc = (...parts: [number, number, number, number?, number?]) => Date.UTC(...parts);

describe('isIsoDate', () => {
  const real = [
    '2026-05-03',
    '2024-02-29',
    '2000-02-29',
    '0050-01-01',
    '9999-12-31',
    '2026-05-03T23:59',
    '2026-05-03T23:59:59',
    '2026-05-03T23:59:59.123Z',
    '2026-05-03T23:59:59.123456+05:30',
  ];
  for (const text of real)
    it(`knows ${text}`, () => {
      expect(isIsoDate(text)).to.be.true;
    });

  const unreal = [
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-00-10',
    '2026-13-10',
    '2026-05-00',
    '2026-05-32',
    '2026-05-03T25:00',
    '2026-05-03T10:60',
    '2026-05-03 10:00',
    '2026-05-03T10',
    '2026-05-03Z',
    '26-05-03',
    '2026-5-3',
    '+002026-05-03',
    ' 2026-05-03',
    '2026-05-03\n',
    'P1Y',
    'yesterday',
    '',
  ];
  for (const text of unreal)
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(isIsoDate(text)).to.be.false;
    });
});

describe('a date', () => {
  it('without a time begins at midnight UTC for every reader', () => {
    expect(startOf('2026-05-03')).to.equal(utc(2026, 4, 3));
  });

  it('with a time but no zone is in UTC, too', () => {
    expect(startOf('2026-05-03T10:30')).to.equal(utc(2026, 4, 3, 10, 30));
  });

  it('with a zone is what it says', () => {
    expect(startOf('2026-05-03T10:30+02:00')).to.equal(utc(2026, 4, 3, 8, 30));
  });

  it('of the first century is not one of the twentieth', () => {
    expect(new Date(startOf('0050-01-01')).getUTCFullYear()).to.equal(50);
  });

  it('without a time ends with its day', () => {
    expect(endOf('2026-12-31')).to.equal(utc(2027, 0, 1));
  });

  it('with a time ends at that time', () => {
    expect(endOf('2026-12-31T10:00Z')).to.equal(utc(2026, 11, 31, 10));
  });

  it('that does not exist is no number', () => {
    expect([startOf('2026-02-30'), endOf('2026-02-30')]).to.deep.equal([NaN, NaN]);
  });
});

describe('daysBetween', () => {
  it('counts whole days', () => {
    expect(daysBetween(utc(2026, 4, 3), utc(2026, 5, 3))).to.equal(31);
  });

  it('rounds a part of a day up', () => {
    expect(daysBetween(utc(2026, 4, 3), utc(2026, 4, 3, 1))).to.equal(1);
  });

  it('is negative for what has passed', () => {
    expect(daysBetween(utc(2026, 4, 3), utc(2026, 4, 1))).to.equal(-2);
  });
});
