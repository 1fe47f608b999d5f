// The copy that came first, when another one has defined what both load later.
import { expect } from 'chai';

import { define } from '../../src/define/define.js';

const versionKey = Symbol.for('trust-elements.version');
const warnings: string[] = [];
const { warn } = console;

describe('the copy that came first', () => {
  before(() => {
    console.warn = (message: string) => void warnings.push(message);
    define('first-fixture-1', class extends HTMLElement {});
  });

  after(() => {
    console.warn = warn;
  });

  it('leaves it to the second one to speak of two versions', () => {
    const newer = Object.assign(class extends HTMLElement {}, { [versionKey]: '99.0.0' });
    customElements.define('first-fixture-2', newer);
    define('first-fixture-2', class extends HTMLElement {});
    expect(warnings).to.be.empty;
  });

  it('speaks of a tag that something else has taken', () => {
    customElements.define('first-fixture-3', class extends HTMLElement {});
    define('first-fixture-3', class extends HTMLElement {});
    expect(warnings.join()).to.contain('is already defined (by something else;');
  });
});
