import { expect } from 'chai';
import { html, render, type TemplateResult } from 'lit';

import { readDraft, restoreDraft } from '../../src/submission/draft.js';
import { fill, form } from './forms.js';

const countries = (codes: readonly string[]): TemplateResult =>
  html`<form>
    <input name="name" />
    <select name="country">
      <option value=""></option>
      ${codes.map((code) => html`<option value=${code}></option>`)}
    </select>
  </form>`;

const documents = (ids: readonly string[], chosen: readonly string[] = []): TemplateResult =>
  html`<form>
    ${ids.map(
      (id) =>
        html`<input
          type="checkbox"
          name="documents"
          value=${id}
          ?checked=${chosen.includes(id)}
        />`,
    )}
  </form>`;

const ticked = (element: Element): readonly string[] =>
  [...element.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);

/** Fills in a form, renders it anew in the same place, and puts back what it held. */
async function renderedAnew(
  before: TemplateResult,
  entries: Record<string, string | boolean>,
  after: TemplateResult,
): Promise<HTMLFormElement> {
  const element = await form(before);
  fill(element, entries);
  const draft = readDraft(element);
  const box = element.parentElement as HTMLElement;
  render(after, box);
  const rendered = box.querySelector('form') as HTMLFormElement;
  restoreDraft(rendered, draft);
  return rendered;
}

describe('a draft', () => {
  it('keeps a choice while its option has not come yet', async () => {
    const element = await form(countries([]));
    const draft = new Map([['country', { value: 'DE' }]]);
    restoreDraft(element, draft);
    const read = new Map([...draft, ...readDraft(element, draft)]);
    const box = element.parentElement as HTMLElement;
    render(countries(['AT', 'DE']), box);
    restoreDraft(element, read);
    expect(box.querySelector('select')?.value).to.equal('DE');
  });

  it('keeps a choice whose place among the others changes', async () => {
    const element = await renderedAnew(
      countries(['BR', 'DE', 'PT']),
      { country: 'DE' },
      countries(['DE', 'PT', 'BR']),
    );
    expect(element.querySelector('select')?.value).to.equal('DE');
  });

  it('has no choice left when that is gone', async () => {
    const element = await renderedAnew(
      countries(['BR', 'DE']),
      { country: 'DE' },
      countries(['BR', 'PT']),
    );
    expect(element.querySelector('select')?.selectedIndex).to.equal(0);
  });

  it('keeps ticked what was ticked when the list changes', async () => {
    const element = await renderedAnew(
      documents(['a', 'b', 'c']),
      { 'documents=b': true },
      documents(['b', 'c', 'd']),
    );
    expect(ticked(element)).to.deep.equal(['b']);
  });

  it('leaves it to the page which documents are chosen at first', async () => {
    const element = await renderedAnew(documents(['a', 'b']), {}, documents(['a', 'b'], ['b']));
    expect(ticked(element)).to.deep.equal(['b']);
  });

  it('fills in a form that is another one', async () => {
    const draft = readDraft(await form(countries(['BR', 'DE'])));
    const first = await form(countries(['BR', 'DE']));
    fill(first, { name: 'Ada', country: 'DE' });
    const second = await form(countries(['DE', 'BR']));
    restoreDraft(second, draft);
    const untouched = second.querySelector('input')?.value;
    restoreDraft(second, readDraft(first));
    const { value } = second.querySelector('select') as HTMLSelectElement;
    expect([untouched, second.querySelector('input')?.value, value]).to.deep.equal([
      '',
      'Ada',
      'DE',
    ]);
  });
});
