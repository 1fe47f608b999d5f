// A draft that cannot be brought back at once, because the code for it does not come, is not overwritten meanwhile.
import { expect } from 'chai';
import { LitElement, html } from 'lit';

import { DraftController } from '../../src/controllers/draft-controller.js';
import { DraftKeeper } from '../../src/controllers/draft-keeper.js';
import { eventually } from '../support/eventually.js';
import { fixture } from '../support/fixture.js';

/** A form of two fields, whose keeper comes when the test lets it. */
class DraftedForm extends LitElement {
  static loads: (() => Promise<{ DraftKeeper: typeof DraftKeeper }>)[] = [];

  readonly draft: DraftController = new DraftController(this, {
    type: 'disclosure',
    base: () => 'https://example.com/trust.json',
    load: async () => {
      const module = await (DraftedForm.loads.shift() ?? arrives)();
      this.draft.loaded(module);
      return module;
    },
    process: () => undefined,
  });

  protected override render() {
    return html`<form><input name="title" /><textarea name="description"></textarea></form>`;
  }

  /** Types, as somebody does: the code is asked for again. */
  async type(name: string, text: string): Promise<void> {
    const control = this.renderRoot.querySelector<HTMLInputElement>(`[name=${name}]`);
    if (control) control.value = text;
    this.draft.typed();
    this.draft.loaded(await arrives());
  }

  value(name: string): string | undefined {
    return this.renderRoot.querySelector<HTMLInputElement>(`[name=${name}]`)?.value;
  }
}
customElements.define('drafted-form', DraftedForm);

const arrives = () => Promise.resolve({ DraftKeeper });
const fails = () => Promise.reject(new Error('no network'));
const form = () => fixture<DraftedForm>(html`<drafted-form></drafted-form>`);
const kept = (): string => Object.values({ ...sessionStorage }).join();

describe('a kept draft whose code does not come', () => {
  it('is brought back when somebody types, and what is typed joins it', async () => {
    const before = await form();
    await before.type('description', 'A long report.');
    await eventually(() => kept().includes('A long report.'));
    before.remove();
    DraftedForm.loads = [fails];
    const after = await form();
    await after.type('title', 'S');
    expect([after.value('title'), after.value('description')]).to.deep.equal([
      'S',
      'A long report.',
    ]);
    await eventually(() => kept().includes('"S"'));
    expect(kept()).to.contain('A long report.');
  });
});
