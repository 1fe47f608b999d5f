// An attribute of whatever is around an element, through shadow roots, and when it changes later.
import { expect } from 'chai';
import { html, LitElement } from 'lit';

import { AncestorAttributeController } from '../../src/controllers/ancestor-attribute.js';
import { eventually } from '../support/eventually.js';
import { fixture } from '../support/fixture.js';

class FollowingFixture extends LitElement {
  readonly #above = new AncestorAttributeController(this, 'data-mood');
  updates = 0;

  get mood(): string | undefined {
    return this.#above.value;
  }

  protected override updated(): void {
    this.updates += 1;
  }
}
customElements.define('following-fixture', FollowingFixture);

/** A host with a shadow root that holds `content`. */
function hostOf(content: Element): HTMLElement {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(content);
  return host;
}

const create = () => document.createElement('following-fixture') as FollowingFixture;

async function follows(element: FollowingFixture, mood: string | undefined): Promise<void> {
  await eventually(() => element.mood === mood, `${element.mood} becomes ${mood}`);
}

describe('AncestorAttributeController', () => {
  it('finds the nearest ancestor that has the attribute', async () => {
    const element = create();
    await fixture(
      html`<div data-mood="far">
        <p data-mood="near"><i>${element}</i></p>
      </div>`,
    );
    expect(element.mood).to.equal('near');
  });

  it('counts the element itself', async () => {
    const element = create();
    element.dataset['mood'] = 'own';
    await fixture(html`<div data-mood="far">${element}</div>`);
    expect(element.mood).to.equal('own');
  });

  it('counts an empty attribute', async () => {
    const element = create();
    await fixture(html`<div data-mood="far"><p data-mood="">${element}</p></div>`);
    expect(element.mood).to.equal('');
  });

  it('finds nothing where there is nothing', async () => {
    const element = create();
    await fixture(html`<div>${element}</div>`);
    expect(element.mood).to.equal(undefined);
  });

  it('looks through shadow roots', async () => {
    const element = create();
    await fixture(html`<div data-mood="outside">${hostOf(hostOf(element))}</div>`);
    expect(element.mood).to.equal('outside');
  });

  it('looks where an element stands, not where it is slotted', async () => {
    const element = create();
    const host = hostOf(document.createElement('slot'));
    host.append(element);
    host.shadowRoot?.firstElementChild?.setAttribute('data-mood', 'inside');
    await fixture(html`<div data-mood="outside">${host}</div>`);
    expect(element.mood).to.equal('outside');
  });

  it('follows a change of the attribute', async () => {
    const element = create();
    const around = await fixture(html`<div data-mood="before">${element}</div>`);
    around.dataset['mood'] = 'after';
    await follows(element, 'after');
  });

  it('follows a nearer ancestor that gets the attribute, and one that loses it', async () => {
    const element = create();
    const around = await fixture(html`<div data-mood="far"><p>${element}</p></div>`);
    around.firstElementChild?.setAttribute('data-mood', 'near');
    await follows(element, 'near');
    around.firstElementChild?.removeAttribute('data-mood');
    await follows(element, 'far');
  });

  it('follows changes in each root around it', async () => {
    const element = create();
    const inner = hostOf(element);
    const outer = hostOf(inner);
    const around = await fixture(html`<div>${outer}</div>`);
    around.dataset['mood'] = 'page';
    await follows(element, 'page');
    inner.dataset['mood'] = 'outer root';
    await follows(element, 'outer root');
  });

  it('follows where it is moved', async () => {
    const element = create();
    const around = await fixture(html`<div><p data-mood="one">${element}</p><p data-mood="two"></p></div>`); // prettier-ignore
    around.lastElementChild?.append(element);
    expect(element.mood).to.equal('two');
  });

  it('asks for one update per change, however many elements follow', async () => {
    const [one, other] = [create(), create()];
    const around = await fixture(html`<div data-mood="before">${one}${other}</div>`);
    const before = [one.updates, other.updates];
    around.dataset['mood'] = 'after';
    await follows(other, 'after');
    await Promise.all([one.updateComplete, other.updateComplete]);
    expect([one.updates, other.updates]).to.deep.equal(before.map((count) => count + 1));
  });

  it('follows nothing after it left', async () => {
    const element = create();
    const around = await fixture(html`<div data-mood="before"><p>${element}</p></div>`);
    const before = element.updates;
    element.remove();
    const witness = create();
    around.append(witness);
    around.dataset['mood'] = 'after';
    await follows(witness, 'after');
    expect(element.updates).to.equal(before);
  });
});
