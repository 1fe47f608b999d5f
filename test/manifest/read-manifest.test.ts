// The manifest in the page itself: `<script type="application/json" id="…">`.
import { expect } from 'chai';
import { html } from 'lit';

import { readInlineManifest } from '../../src/manifest/index.js';
import { fixture } from '../support/fixture.js';
import { bareManifest } from '../support/manifest.js';

/** A script as a page holds it; templates of Lit have none. */
function script(id: string, text = JSON.stringify(bareManifest)): HTMLScriptElement {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.id = id;
  element.textContent = text;
  return element;
}

function read(reference: string, root: Document | ShadowRoot = document): string {
  const result = readInlineManifest(reference, root);
  return result.ok
    ? JSON.stringify(result.loaded.manifest.organization.name)
    : result.failure.reason;
}

describe('readInlineManifest', () => {
  it('reads the script with the id', async () => {
    await fixture(script('inline'));
    expect(read('#inline')).to.equal('"Example"');
  });

  it('says where relative URLs start, and that there is no address', async () => {
    await fixture(script('inline'));
    const result = readInlineManifest('#inline', document);
    expect(result.ok && result.loaded).to.include({ base: document.baseURI, url: '#inline' });
  });

  it('finds a script in the same shadow root before one in the page', async () => {
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.append(
      script('inline', JSON.stringify({ ...bareManifest, organization: { name: 'In' } })),
    );
    await fixture(script('inline'));
    expect(read('#inline', root)).to.equal('"In"');
  });

  it('finds a script in any shadow root around it', async () => {
    const host = await fixture(html`<div></div>`);
    const outer = host.attachShadow({ mode: 'closed' });
    const inner = document.createElement('div');
    outer.append(script('around'), inner);
    expect(read('#around', inner.attachShadow({ mode: 'open' }))).to.equal('"Example"');
  });

  it('says that there is none', () => {
    expect([read('#absent'), read('#')]).to.deep.equal(['inline-missing', 'inline-missing']);
  });

  it('says that it is not JSON', async () => {
    await fixture(script('inline', '{"schemaVersion": 1,'));
    expect(read('#inline')).to.equal('not-json');
  });

  it('says that it is not a manifest', async () => {
    await fixture(script('inline', '{"schemaVersion": 1}'));
    expect(read('#inline')).to.equal('invalid');
  });

  it('reads on a page whose elements take the names of document methods', async () => {
    await fixture(html`<img name="getElementById" alt="" />`);
    await fixture(script('inline'));
    expect(typeof document.getElementById).to.equal('object');
    expect(read('#inline')).to.equal('"Example"');
  });

  it('is not confused by a form whose fields have the names of properties', async () => {
    const form = document.createElement('form');
    form.id = 'inline';
    form.innerHTML = '<input name="textContent"><input name="baseURI">';
    await fixture(form);
    expect(read('#inline')).to.equal('not-json');
  });
});
