// Registration, the only side effect: guarded, never throwing, and quiet unless something is wrong.
import { expect } from 'chai';

import { define, version } from '../../src/define/define.js';

const versionKey = Symbol.for('trust-elements.version');

let count = 0;
const newTag = () => `define-fixture-${++count}`;
const newClass = () => class extends HTMLElement {};

/** What `act` says to developers. */
function warningsOf(act: () => void): string[] {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (message: string) => warnings.push(message);
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

describe('define', () => {
  // First, as the copy that comes second: it has registered nothing yet.
  it('leaves tags to another version, and says so once for all of them', () => {
    const tags = [newTag(), newTag()];
    const older = tags.map((tag) => {
      const element = Object.assign(newClass(), { [versionKey]: '0.0.1' });
      customElements.define(tag, element);
      return element;
    });
    const warnings = warningsOf(() => tags.forEach((tag) => define(tag, newClass())));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain(
      `[${tags[0]}] is already defined (by 0.0.1; this is ${version})`,
    );
    expect(tags.map((tag) => customElements.get(tag))).to.deep.equal(older);
  });

  it('registers an element, which then carries the version', () => {
    const [tag, element] = [newTag(), newClass()];
    expect(warningsOf(() => define(tag, element))).to.be.empty;
    expect(customElements.get(tag)).to.equal(element);
    expect(element).to.have.property(versionKey, version);
  });

  it('does nothing the second time', () => {
    const [tag, element] = [newTag(), newClass()];
    expect(warningsOf(() => [define(tag, element), define(tag, element)])).to.be.empty;
  });

  it('leaves a tag to another copy of the same version, in silence', () => {
    const [tag, first] = [newTag(), newClass()];
    define(tag, first);
    expect(warningsOf(() => define(tag, newClass()))).to.be.empty;
    expect(customElements.get(tag)).to.equal(first);
  });

  it('does not throw for a class that the page has registered under another name', () => {
    const [tag, element] = [newTag(), newClass()];
    customElements.define(newTag(), element);
    const warnings = warningsOf(() => define(tag, element));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(new RegExp(`^\\[${tag}\\] cannot be defined \\(NotSupportedError.*under your own tag`)); // prettier-ignore
  });
});
