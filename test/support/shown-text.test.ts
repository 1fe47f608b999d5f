import { expect } from 'chai';
import { html } from 'lit';

import { fixture } from './fixture.js';
import { clipped, overlapping, squeezed, unbracketed } from './shown-text.js';

/** A box with what is wrong in it; styles as a test may set them. */
async function box(styles: Partial<CSSStyleDeclaration>): Promise<HTMLElement> {
  const content = html`<div>
    <p>First words</p>
    <p>Second words</p>
  </div>`;
  const element = await fixture(content, { width: '200px' });
  const [, second] = element.querySelectorAll('p');
  Object.assign((second as HTMLElement).style, styles);
  return element;
}

describe('what is looked for in shown text', () => {
  it('is text outside of brackets, in attributes too', async () => {
    const element = await fixture(
      html`<p title="Left">⟦Ïñ <b>šîðé</b> áļļ⟧ out <i aria-label="⟦Ŕîĝĥţ⟧">⟦ţŵö⟧</i></p>`,
    );
    expect(unbracketed(element.parentElement as Element)).to.deep.equal(['out', 'Left']);
  });

  it('is text that hangs out of its box', async () => {
    const element = await box({ whiteSpace: 'nowrap', letterSpacing: '40px' });
    expect(clipped(element)).to.deep.equal(['Second words']);
  });

  it('is text that its box cuts off', async () => {
    const element = await box({ whiteSpace: 'nowrap', overflow: 'hidden', width: '20px' });
    expect(clipped(element)).to.deep.equal(['Second words']);
  });

  it('is text on other text', async () => {
    const element = await box({ position: 'relative', top: '-34px' });
    expect(overlapping(element)).to.deep.equal(['“First words” and “Second words”']);
  });

  it('is text that is broken letter by letter', async () => {
    const element = await box({ width: '10px', overflowWrap: 'anywhere' });
    expect(squeezed(element)).to.deep.equal(['Second words']);
  });

  it('is nothing where all is well', async () => {
    const element = await box({});
    expect([...clipped(element), ...overlapping(element), ...squeezed(element)]).to.be.empty;
  });
});
