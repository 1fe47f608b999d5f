// The parser comes when the first text needs it. Seen on <trust-badges>.
import { expect } from 'chai';
import { html } from 'lit';

import '../../src/define/trust-badges.js';
import { RichTextController } from '../../src/controllers/rich-text-controller.js';
import { eventually } from '../support/eventually.js';
import { fixture } from '../support/fixture.js';
import { certificationWith, manifestWith } from '../support/manifest.js';
import { getByPart } from '../support/query.js';

/** A host that counts how often it was asked to update. */
function host() {
  const counted = {
    updates: 0,
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => void (counted.updates += 1),
    updateComplete: Promise.resolve(true),
  };
  return counted;
}

describe('RichTextController', () => {
  it('answers plain text at once', () => {
    expect(new RichTextController(host()).blocks('Plain.\n\nText.')).to.have.length(2);
  });

  it('answers nothing until the parser is there, and then asks for one update', async () => {
    const counting = host();
    const rich = new RichTextController(counting);
    expect([rich.blocks('*a*'), rich.blocks('*b*')]).to.deep.equal([undefined, undefined]);
    await eventually(() => counting.updates > 0);
    expect([rich.blocks('*a*')?.length, counting.updates]).to.deep.equal([1, 1]);
  });

  it('answers the same blocks for the same text, so that nothing is rendered again', async () => {
    const rich = new RichTextController(host());
    const first = await eventually(() => rich.blocks('**same**'));
    expect(rich.blocks('**same**')).to.equal(first);
  });
});

describe('prose in an element', () => {
  it('is formatted when the parser has come', async () => {
    const data = manifestWith({ certifications: [certificationWith({ scope: 'All *services*' })] });
    const element = await fixture(html`<trust-badges .data=${data}></trust-badges>`);
    const emphasis = await eventually(() => getByPart(element, 'prose').querySelector('em'));
    expect(emphasis.textContent).to.equal('services');
  });
});
