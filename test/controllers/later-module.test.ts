// Code that a host loads later: once, and again for what somebody does, never for a rendering it caused itself.
import { expect } from 'chai';
import type { LitElement } from 'lit';

import { LaterModule } from '../../src/controllers/later-module.js';

/** A host that renders in a microtask, as Lit does, and asks for the module each time. */
function host(): { readonly element: LitElement; renderings: number; render: () => void } {
  const made = {
    renderings: 0,
    render: () => {},
    element: {
      requestUpdate: () =>
        queueMicrotask(() => {
          made.renderings += 1;
          // Without the limit, a mistake would freeze the page that is to tell of it.
          if (made.renderings < 100) made.render();
        }),
    } as unknown as LitElement,
  };
  return made;
}

const nextTask = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

describe('a later module', () => {
  it('is loaded once, however often it is asked for', async () => {
    const { element } = host();
    let loads = 0;
    const module = new LaterModule(element, () => Promise.resolve(`load ${(loads += 1)}`));
    module.ahead();
    module.ahead();
    expect(await Promise.all([module.need(), module.need()])).to.deep.equal(['load 1', 'load 1']);
    expect([module.now, module.hasFailed, loads]).to.deep.equal(['load 1', false, 1]);
  });

  it('that cannot be loaded is not asked for by the rendering that says so', async () => {
    const owner = host();
    let loads = 0;
    const module = new LaterModule(owner.element, () => {
      loads += 1;
      return Promise.reject(new Error('no network'));
    });
    owner.render = () => module.ahead();
    module.ahead();
    await nextTask();
    await nextTask();
    expect([loads, owner.renderings, module.hasFailed]).to.deep.equal([1, 1, true]);
  });

  it('is tried again when somebody does something, and then is there', async () => {
    const owner = host();
    const answers = [Promise.reject(new Error('no network')), Promise.resolve('loaded')];
    const module = new LaterModule(
      owner.element,
      () => answers.shift() ?? Promise.reject(new Error()),
    );
    owner.render = () => module.ahead();
    expect(await module.need()).to.equal(undefined);
    await nextTask();
    expect(await module.need()).to.equal('loaded');
    expect([module.now, module.hasFailed]).to.deep.equal(['loaded', false]);
  });
});
