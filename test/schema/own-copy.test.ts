// Data becomes records of its own: nothing inherited, nothing live, nothing endless.
import { expect } from 'chai';

import { maxDepth, ownCopy, TooDeepError } from '../../src/schema/own-copy.js';
import { parseManifest } from '../../src/schema/index.js';
import { manifestWith } from '../support/manifest.js';

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = { value };
  return value;
}

describe('ownCopy', () => {
  it('copies JSON as it is', () => {
    const json = { text: 'a', list: [1, null, { deep: true }], 'odd key': '' };
    expect(JSON.stringify(ownCopy(json))).to.equal(JSON.stringify(json));
  });

  it('makes records that inherit nothing', () => {
    const copy = ownCopy({ inner: {} }) as Record<string, object>;
    expect([copy, copy['inner'] ?? {}].map((record) => Object.getPrototypeOf(record) as unknown)) //
      .to.deep.equal([null, null]);
  });

  it('leaves out what is inherited, and what JSON cannot say', () => {
    const given = Object.assign(Object.create({ inherited: 1 }) as object, {
      own: 1,
      method: () => 1,
      symbol: Symbol('s'),
      nothing: undefined,
      big: 1n,
    });
    expect({ ...(ownCopy(given) as object) }).to.deep.equal({ own: 1 });
  });

  it('leaves out a key that would be a prototype', () => {
    const copy = ownCopy(JSON.parse('{"__proto__": {"url": "javascript:alert(1)"}, "a": 1}'));
    expect(Object.keys(copy as object)).to.deep.equal(['a']);
  });

  it('fills holes and what JSON cannot say in lists with null', () => {
    // eslint-disable-next-line no-sparse-arrays -- a hole is what is tested
    expect(ownCopy([1, , undefined, NaN, Infinity, () => 1])).to.deep.equal([
      1,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('makes a plain list of a list with a mind of its own', () => {
    class Odd extends Array<number> {
      override map(): never {
        throw new Error('not to be called');
      }
    }
    const copy = ownCopy(Odd.from([1, 2]));
    expect([copy, (copy as object).constructor]).to.deep.equal([[1, 2], Array]);
  });

  it('drops what makes a template literal live', () => {
    const strings = Object.assign(['<b>'], { raw: ['<b>'] });
    const copy = ownCopy({ _$litType$: 1, strings, values: [] }) as { strings: object };
    expect('raw' in copy.strings).to.be.false;
  });

  it('takes as many levels as it says', () => {
    expect(JSON.stringify(ownCopy(nested(maxDepth)))).to.equal(JSON.stringify(nested(maxDepth)));
  });

  it('refuses one level more', () => {
    expect(() => ownCopy(nested(maxDepth + 1))).to.throw(TooDeepError);
  });

  it('refuses a circle', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(() => ownCopy(circle)).to.throw(TooDeepError);
  });
});

describe('a manifest from a host', () => {
  it('with a getter that throws is unreadable', () => {
    const input = manifestWith();
    Object.defineProperty(input, 'overview', {
      enumerable: true,
      get() {
        throw new Error('Not today.');
      },
    });
    expect(parseManifest(input)).to.deep.equal({
      ok: false,
      issues: [{ path: '', code: 'unreadable', params: {} }],
    });
  });

  it('with a circle is too deep', () => {
    const input = manifestWith();
    input['self'] = input;
    expect(parseManifest(input).issues).to.deep.equal([{ path: '', code: 'too-deep', params: {} }]);
  });

  it('holds no unchecked value under the name of a prototype', () => {
    const strings = '{"de": {"__proto__": {"_$litType$": 1}, "load.retry": "Nochmal"}}';
    const { manifest } = parseManifest(manifestWith({ strings: JSON.parse(strings) as unknown }));
    expect(Object.keys(manifest?.strings?.['de'] ?? {})).to.deep.equal(['load.retry']);
  });
});
