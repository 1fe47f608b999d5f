// Vectors: any order in, the canonical order out, and a fault that names what is wrong.
import { expect } from 'chai';
import fc from 'fast-check';

import { baseMetrics, cvssMetrics, type CvssVersion } from '../../src/content/cvss-metrics.js';
import { readVector, writeVector } from '../../src/content/cvss-vector.js';

const versions: readonly CvssVersion[] = ['3.1', '4.0'];

/** A vector of a version as a list of metrics in the canonical order: all base metrics, some others. */
const parts = (version: CvssVersion): fc.Arbitrary<readonly string[]> => {
  const base = baseMetrics(version);
  const metrics = [...cvssMetrics[version].values].map(([name, values]) => {
    const value = fc.constantFrom(...values).map((one) => `${name}:${one}`);
    return base.includes(name) ? value : fc.option(value, { nil: undefined });
  });
  return fc.tuple(...metrics).map((list) => list.filter((part) => part !== undefined));
};

const codes = (text: string) =>
  readVector(text).faults.map(({ code, params }) =>
    [code, params.metric].filter(Boolean).join(' '),
  );

for (const version of versions)
  describe(`a vector of CVSS ${version}`, () => {
    const withOrder = parts(version).chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
    );

    it('is written in the canonical order, whatever order it is read in', () => {
      fc.assert(
        fc.property(withOrder, fc.boolean(), ([list, shuffled], isLower) => {
          const text = ` CVSS:${version}/${shuffled.join('/')} `;
          const { metrics, faults } = readVector(isLower ? text.toLowerCase() : text);
          expect(faults).to.deep.equal([]);
          expect(writeVector(version, metrics)).to.equal(`CVSS:${version}/${list.join('/')}`);
        }),
      );
    });

    it('is not whole without any of its base metrics', () => {
      fc.assert(
        fc.property(parts(version), fc.constantFrom(...baseMetrics(version)), (list, name) => {
          const rest = list.filter((part) => !part.startsWith(`${name}:`));
          expect(codes(`CVSS:${version}/${rest.join('/')}`)).to.deep.equal([
            `metrics-absent ${name}`,
          ]);
        }),
      );
    });

    it('names no metric twice', () => {
      fc.assert(
        fc.property(parts(version), fc.nat(), (list, place) => {
          const again = list[place % list.length] ?? '';
          const [name = ''] = again.split(':');
          const text = `CVSS:${version}/${[...list, again].join('/')}`;
          expect(codes(text)).to.deep.equal([`metric-twice ${name}`]);
        }),
      );
    });
  });

describe('a text that is no vector', () => {
  it('is read without harm', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((rest) => `CVSS:4.0/${rest}`),
        ),
        (text) => {
          expect(readVector(text).faults).not.to.be.empty;
        },
      ),
    );
  });

  for (const [text, fault] of [
    ['', 'format'],
    ['AV:N/AC:L', 'format'],
    ['CVSS:2.0/AV:N', 'version'],
    ['CVSS:3.1/constructor:N', 'metric CONSTRUCTOR'],
    ['CVSS:3.1/AV', 'metric-value AV'],
    ['CVSS:3.1/AV:X', 'metric-value AV'],
    [`CVSS:3.1/AV:N${' '.repeat(2000)}`, 'format'],
  ] as const)
    it(`such as "${text.slice(0, 24)}" says why`, () => {
      expect(codes(text)).to.deep.equal([fault]);
    });

  it('is repeated in parts only', () => {
    const [fault] = readVector(`CVSS:3.1/${'A'.repeat(100)}:N`).faults;
    expect(fault?.params.metric).to.have.length(17);
  });
});

describe('a metric that is not defined', () => {
  it('is left out', () => {
    const { metrics } = readVector('CVSS:3.1/E:X/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H');
    expect(writeVector('3.1', metrics)).to.equal('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H');
  });
});
