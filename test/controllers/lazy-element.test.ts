// Elements that come when somebody reaches for them.
import { expect } from 'chai';

import { provideElement, requireElement } from '../../src/controllers/lazy-element.js';

let count = 0;
const newTag = () => `lazy-fixture-${++count}`;

const rejects = (promise: Promise<unknown>) =>
  promise.then(
    () => false,
    () => true,
  );

describe('requireElement', () => {
  it('loads once, however often it is asked', async () => {
    const tag = newTag();
    let loads = 0;
    provideElement(tag, async () => void (loads += 1));
    await Promise.all([requireElement(tag), requireElement(tag)]);
    await requireElement(tag);
    expect(loads).to.equal(1);
  });

  it('loads nothing that the page has defined itself', async () => {
    const tag = newTag();
    let loads = 0;
    provideElement(tag, async () => void (loads += 1));
    customElements.define(tag, class extends HTMLElement {});
    await requireElement(tag);
    expect(loads).to.equal(0);
  });

  it('says when it fails, and tries again the next time', async () => {
    const tag = newTag();
    let loads = 0;
    provideElement(tag, async () => {
      loads += 1;
      if (loads === 1) throw new TypeError('Failed to fetch');
    });
    expect(await rejects(requireElement(tag))).to.be.true;
    expect(await rejects(requireElement(tag))).to.be.false;
  });

  it('keeps the first who provides an element', async () => {
    const tag = newTag();
    const asked: string[] = [];
    provideElement(tag, async () => asked.push('first'));
    provideElement(tag, async () => asked.push('second'));
    await requireElement(tag);
    expect(asked).to.deep.equal(['first']);
  });

  it('is patient with what nobody provides', async () => {
    expect(await rejects(requireElement(newTag()))).to.be.false;
  });
});
