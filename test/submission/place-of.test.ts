import { expect } from 'chai';
import { html } from 'lit';

import { placeOf } from '../../src/submission/place-of.js';
import { fixture } from '../support/fixture.js';

const places = (root: ParentNode, tag: string): readonly string[] =>
  [...root.querySelectorAll(tag)].map(placeOf);

/** An element with another in its shadow root. */
function withInner(tag: string): { readonly outer: Element; readonly inner: Element } {
  const outer = document.createElement(tag);
  const inner = document.createElement('a-form');
  outer.attachShadow({ mode: 'closed' }).append(inner);
  return { outer, inner };
}

describe('the place of an element', () => {
  it('differs from that of every other element on the page', async () => {
    const root = await fixture(
      html`<div>
        <a-form></a-form><a-form id="a"></a-form><a-form></a-form><a-form id="a"></a-form>
      </div>`,
    );
    expect(new Set(places(root, 'a-form')).size).to.equal(4);
  });

  it('is the same when the page is made anew', async () => {
    const page = html`<div>
      <a-form></a-form>
      <p><a-form></a-form></p>
    </div>`;
    const before = places(await fixture(page), 'a-form');
    (document.body.lastElementChild as Element).remove();
    expect(places(await fixture(page), 'a-form')).to.deep.equal(before);
  });

  it('does not depend on forms with an id, nor on forms inside others', async () => {
    const { outer, inner } = withInner('a-center');
    const root = await fixture(html`<div>${outer}<a-form id="a"></a-form><a-form></a-form></div>`);
    const before = placeOf(root.lastElementChild as Element);
    root.querySelector('#a')?.remove();
    expect([placeOf(root.lastElementChild as Element), placeOf(inner) === before]) //
      .to.deep.equal([before, false]);
  });

  it('tells forms inside two elements alike apart', async () => {
    const [one, other] = [withInner('a-center'), withInner('a-center')];
    await fixture(html`<div>${one.outer}${other.outer}</div>`);
    expect(placeOf(one.inner)).not.to.equal(placeOf(other.inner));
  });

  it('is found among tags that are no selectors as they stand', async () => {
    const { outer, inner } = withInner('a-center.2');
    await fixture(html`<div>${outer}</div>`);
    expect(placeOf(inner)).to.contain('a-center.2');
  });

  it('can be told of an element that is gone', () => {
    expect(placeOf(document.createElement('a-form'))).to.contain('a-form');
  });
});
