// A manifest in the page may stand below the element that names it, in a page that is still arriving.
import { expect } from 'chai';
import { html } from 'lit';

import { follow } from '../../src/controllers/manifest-source.js';
import type { ManifestState } from '../../src/manifest/index.js';
import { fixture } from '../support/fixture.js';
import { bareManifest } from '../support/manifest.js';

let readyState: DocumentReadyState = 'complete';

before(() => {
  Object.defineProperty(document, 'readyState', { configurable: true, get: () => readyState });
});

after(() => {
  Reflect.deleteProperty(document, 'readyState');
});

let stop = (): void => undefined;

afterEach(() => {
  stop();
});

/** Follows `#inline`, and says what was heard of it. */
async function followInline() {
  const element = await fixture(html`<div></div>`);
  const heard: string[] = [];
  const hear = (state: ManifestState) =>
    heard.push(state.status === 'failed' ? state.failure.reason : state.status);
  const following = follow(element, { data: undefined, reference: '#inline' }, hear);
  stop = following.stop;
  const arrive = (text = JSON.stringify(bareManifest)) => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.id = 'inline';
    script.textContent = text;
    element.append(script);
  };
  return { heard, following, arrive };
}

function parsed(): void {
  readyState = 'interactive';
  document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
}

describe('a manifest in a page that is still being parsed', () => {
  beforeEach(() => {
    readyState = 'loading';
  });

  it('is waited for, without a word of failure', async () => {
    const { heard, arrive } = await followInline();
    arrive();
    parsed();
    expect(heard).to.deep.equal(['loading', 'ready']);
  });

  it('is missing when the page is there and it is not', async () => {
    const { heard } = await followInline();
    parsed();
    expect(heard).to.deep.equal(['loading', 'inline-missing']);
  });

  it('is waited for when only a part of it has arrived', async () => {
    const { heard, arrive, following } = await followInline();
    arrive('{"schemaVersion": 1, "organ');
    void following.reload();
    parsed();
    expect(heard).to.deep.equal(['loading', 'loading', 'not-json']);
  });

  it('is not waited for by an element that has left', async () => {
    const { heard, arrive, following } = await followInline();
    following.stop();
    arrive();
    parsed();
    expect(heard).to.deep.equal(['loading']);
  });
});

describe('a manifest in a page that is there', () => {
  it('is read at once, and again when asked', async () => {
    readyState = 'complete';
    const { heard, arrive, following } = await followInline();
    arrive();
    void following.reload();
    expect(heard).to.deep.equal(['inline-missing', 'ready']);
  });
});
