// Scores against the specification of 3.1, and for 4.0 against some of FIRST's examples, in each engine. A second
// library is asked in `test/node/cvss-second-library.test.ts`.
import { expect } from 'chai';

import { baseMetrics, cvssMetrics } from '../../src/content/cvss-metrics.js';
import { cvssScore } from '../../src/content/cvss-score.js';
import { readVector } from '../../src/content/cvss-vector.js';

const scoreOf = (text: string) => cvssScore(readVector(text));

/** Section 7.1 of the specification of 3.1, in tenths of thousandths, written without the library. */
function specified(of: Readonly<Record<string, string>>): number {
  const pick = (name: string, weights: Readonly<Record<string, number>>): number =>
    weights[of[name] ?? ''] ?? NaN;
  const isChanged = of['S'] === 'C';
  const cia = { H: 0.56, L: 0.22, N: 0 };
  const iss = 1 - (1 - pick('C', cia)) * (1 - pick('I', cia)) * (1 - pick('A', cia));
  const impact = isChanged ? 7.52 * (iss - 0.029) - 3.25 * (iss - 0.02) ** 15 : 6.42 * iss;
  const privileges = isChanged ? { N: 0.85, L: 0.68, H: 0.5 } : { N: 0.85, L: 0.62, H: 0.27 };
  const exploitability =
    8.22 *
    pick('AV', { N: 0.85, A: 0.62, L: 0.55, P: 0.2 }) *
    pick('AC', { L: 0.77, H: 0.44 }) *
    pick('PR', privileges) *
    pick('UI', { N: 0.85, R: 0.62 });
  if (impact <= 0) return 0;
  const sum = Math.min((isChanged ? 1.08 : 1) * (impact + exploitability), 10);
  return Math.ceil(Math.round(sum * 100_000) / 10_000) / 10;
}

function* everyBase(names: readonly string[]): Generator<Readonly<Record<string, string>>> {
  const [name, ...rest] = names;
  if (name === undefined) return yield {};
  for (const others of everyBase(rest))
    for (const value of cvssMetrics['3.1'].values.get(name) ?? [])
      yield { [name]: value, ...others };
}

describe('the score of CVSS 3.1', () => {
  it('is the specified one for each of the 2,592 base vectors', () => {
    let count = 0;
    for (const metrics of everyBase(baseMetrics('3.1'))) {
      const text = `CVSS:3.1/${Object.entries(metrics).map((pair) => pair.join(':')).join('/')}`; // prettier-ignore
      expect(scoreOf(text)?.score, text).to.equal(specified(metrics));
      count += 1;
    }
    expect(count).to.equal(2592);
  });

  it('is the base score, also of a vector with other metrics', () => {
    expect(scoreOf('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:U/RC:U')) //
      .to.deep.equal({ score: 9.8, severity: 'critical', kind: 'CVSS-B' });
  });
});

describe('the score of CVSS 4.0', () => {
  for (const [vector, score, kind] of [
    ['AV:L/AC:L/AT:P/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.3, 'CVSS-B'],
    ['AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.7, 'CVSS-B'],
    ['AV:N/AC:L/AT:P/PR:N/UI:N/VC:H/VI:L/VA:L/SC:N/SI:N/SA:N', 8.3, 'CVSS-B'],
    ['AV:L/AC:L/AT:N/PR:N/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N', 4.6, 'CVSS-B'],
    ['AV:N/AC:L/AT:N/PR:N/UI:A/VC:N/VI:N/VA:N/SC:L/SI:L/SA:N', 5.1, 'CVSS-B'],
    ['AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:L/VA:N/SC:N/SI:N/SA:N', 6.9, 'CVSS-B'],
    ['AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N/E:A', 8.7, 'CVSS-BT'],
    ['AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H/E:A', 10, 'CVSS-BT'],
  ] as const)
    it(`is that of FIRST's example ${vector}`, () => {
      expect(scoreOf(`CVSS:4.0/${vector}`)).to.include({ score, kind });
    });
});

it('there is no score of a vector that is not whole', () => {
  expect(scoreOf('CVSS:3.1/AV:N')).to.equal(undefined);
});
