// Old host libraries put enumerable properties on Object.prototype, which zod trips over.
import { expect } from 'chai';

import { manifestSchema } from '../../src/schema/manifest.js';
import { once } from '../../src/schema/once.js';
import { parseManifest } from '../../src/schema/index.js';
import { quietly } from '../../src/schema/quietly.js';
import { manifestWith } from '../support/manifest.js';
import { whilePolluted } from '../support/pollution.js';

/** What `for … in` over an empty object comes across. */
function inherited(): string[] {
  const keys: string[] = [];
  for (const key in {}) keys.push(key);
  return keys;
}

const extend = { value: () => 1, writable: true };

describe('quietly', () => {
  it('hides enumerable properties of Object.prototype while it works', () => {
    const seen = whilePolluted({ extend }, () => [inherited(), quietly(inherited), inherited()]);
    expect(seen).to.deep.equal([['extend'], [], ['extend']]);
  });

  it('leaves their values readable meanwhile', () => {
    const read = () => quietly(() => Reflect.get({}, 'extend') as unknown);
    expect(whilePolluted({ extend }, read)).to.equal(extend.value);
  });

  it('puts data and accessors back exactly as they were', () => {
    const describeAll = () => JSON.stringify(Object.getOwnPropertyDescriptors(Object.prototype));
    const properties = { data: { value: 1, writable: false }, accessor: { get: () => 2 } };
    const [before, after] = whilePolluted(properties, () => {
      return [describeAll(), quietly(describeAll), describeAll()].filter((_, index) => index !== 1);
    });
    expect(after).to.equal(before);
  });

  it('puts them back when the work throws, and lets the error through', () => {
    const work = () => {
      throw new RangeError('Too much.');
    };
    const seen = whilePolluted({ extend }, () => {
      try {
        return quietly(work);
      } catch (error) {
        return [String(error), ...inherited()];
      }
    });
    expect(seen).to.deep.equal(['RangeError: Too much.', 'extend']);
  });

  it('is not confused by properties named like the parts of a descriptor', () => {
    const properties = { value: { get: () => 2 } };
    const seen = whilePolluted(properties, () => [quietly(inherited), inherited()]);
    expect(seen).to.deep.equal([[], ['value']]);
  });

  it('answers what the work answers', () => {
    expect(quietly(() => 5)).to.equal(5);
  });
});

describe('a manifest on a page with such a library', () => {
  const broken = manifestWith({ documents: [{ id: 'NO' }], policies: [{}] });

  it('is read and checked as anywhere else', () => {
    const read = () => JSON.stringify(parseManifest(broken));
    expect(whilePolluted({ extend }, read)).to.equal(read());
  });

  it('does not take fields from Object.prototype', () => {
    const properties = { overview: { value: { title: 'Polluted' } } };
    const read = () => parseManifest(manifestWith()).manifest?.overview;
    expect(whilePolluted(properties, read)).to.equal(undefined);
  });
});

describe('once', () => {
  it('makes its value on first use, and only then', () => {
    let made = 0;
    const get = once(() => ++made);
    expect(made).to.equal(0);
    expect([get(), get(), made]).to.deep.equal([1, 1, 1]);
  });

  it('tries again when making failed', () => {
    let tries = 0;
    const get = once(() => {
      tries += 1;
      if (tries === 1) throw new Error('First time.');
      return tries;
    });
    expect(get).to.throw('First time.');
    expect(get()).to.equal(2);
  });

  it('holds the schema of manifests', () => {
    expect(manifestSchema()).to.equal(manifestSchema());
  });
});
