import { expect } from 'chai';
import { html, LitElement } from 'lit';
import { fixture } from './fixture.js';
import { getByPart, getByRole, getByText, queryAllByRole, textOf } from './query.js';

class NestedFixture extends LitElement {
  override render() {
    return html`
      <h2 part="title">Certificates <slot name="count">0</slot></h2>
      <p hidden>Nobody reads this</p>
      <div aria-hidden="true"><button>Decoration</button></div>
      <label for="mail">Email</label><input id="mail" type="email" />
      <details>
        <summary>More</summary>
        <p>Folded text</p>
      </details>
      <slot></slot>
    `;
  }
}
customElements.define('query-fixture', NestedFixture);

const template = html`
  <query-fixture><span slot="count">3</span><button>Send</button></query-fixture>
`;

describe('queries', () => {
  it('find a control by role and accessible name inside a shadow root', async () => {
    const element = await fixture(template);
    expect(getByRole(element, 'textbox', { name: 'Email' }).id).to.equal('mail');
  });

  it('find slotted content and name a heading with it', async () => {
    const element = await fixture(template);
    expect(getByRole(element, 'button', { name: 'Send' })).to.equal(element.lastElementChild);
    expect(getByRole(element, 'heading', { name: /^Certificates 3$/ })).to.exist;
  });

  it('pass over what assistive technology does not see unless asked', async () => {
    const element = await fixture(template);
    expect(queryAllByRole(element, 'button', { name: 'Decoration' })).to.be.empty;
    expect(queryAllByRole(element, 'button', { name: 'Decoration', hidden: true })).to.have.length(
      1,
    );
  });

  it('find by part and by innermost text', async () => {
    const element = await fixture(template);
    expect(getByPart(element, 'title')).to.equal(getByRole(element, 'heading'));
    expect(getByText(element, 'More').tagName).to.equal('SUMMARY');
  });

  it('read the shown text in reading order', async () => {
    const element = await fixture(template);
    expect(textOf(element)).to.equal('Certificates 3 Decoration Email More Send');
  });

  it('say what is there when nothing matches', async () => {
    const element = await fixture(html`<div><button>Close</button></div>`);
    expect(() => getByRole(element, 'link')).to.throw('Found no link. There is: button "Close"');
  });
});
