// Lit's policy, made so that a page that refuses it does not kill the script. Real pages: test/csp/.
import { expect } from 'chai';

import { guardedPolicy, isRenderingBlocked } from '../../src/define/trusted-types.js';

const rules = { createHTML: (text: string) => text };

/** A page that allows some names, and the names it was asked for. */
function allowing(...names: string[]) {
  const asked: string[] = [];
  const createPolicy = (name: string) => {
    asked.push(name);
    if (!names.includes(name)) throw new TypeError(`Policy "${name}" disallowed.`);
    return { name };
  };
  return { asked, createPolicy };
}

describe('guardedPolicy', () => {
  it("makes Lit's own where it is allowed, and no other", () => {
    const page = allowing('lit-html', 'trust-elements');
    expect(guardedPolicy(page, rules)).to.deep.equal({ name: 'lit-html' });
    expect(page.asked).to.deep.equal(['lit-html']);
  });

  it('makes one under our name where that is taken', () => {
    expect(guardedPolicy(allowing('trust-elements'), rules)).to.deep.equal({
      name: 'trust-elements',
    });
  });

  it('makes none where none is allowed, and does not throw', () => {
    expect(guardedPolicy(allowing(), rules)).to.equal(undefined);
  });

  it('makes none where there are no Trusted Types', () => {
    expect(guardedPolicy(undefined, rules)).to.equal(undefined);
  });

  it('blocks nothing on a page that accepts strings', () => {
    guardedPolicy(allowing(), rules);
    expect(isRenderingBlocked()).to.be.false;
  });
});
