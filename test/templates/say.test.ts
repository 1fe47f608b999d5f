// Anything that is text in the end, and the language it is marked with.
import { expect } from 'chai';
import { render } from 'lit';

import { loadWords, type Words } from '../../src/i18n/index.js';
import { heading } from '../../src/templates/heading.js';
import { say, textOf, type Sayable } from '../../src/templates/say.js';

let german: Words;

before(async () => {
  german = await loadWords({ locale: 'de', parts: ['page'] });
});

function rendered(content: unknown): Element {
  const box = document.createElement('div');
  render(content, box);
  return box;
}

describe('say', () => {
  const said: [what: string, value: Sayable, text: string, lang: string | undefined][] = [
    ['a text', 'As written', 'As written', undefined],
    ['a value, in the language of the page', { day: '2026-05-03' }, '3. Mai 2026', undefined],
    ['a sentence', { key: 'load.retry' }, 'Erneut versuchen', undefined],
    ['a sentence that counts', { key: 'documents.pages', count: 2 }, '2 Seiten', undefined],
    ['a text in the language of the page', { text: 'Hallo', lang: 'de-AT' }, 'Hallo', undefined],
    ['a text in another language, marked', { text: 'Olá', lang: 'pt' }, 'Olá', 'pt'],
  ];
  for (const [what, value, text, lang] of said)
    it(`says ${what}`, () => {
      const box = rendered(say(value, german));
      expect(box.textContent).to.equal(text);
      expect(box.querySelector('span')?.lang).to.equal(lang);
      expect(textOf(value, german)).to.equal(text);
    });

  it('says nothing to nothing', () => {
    expect(say(undefined, german)).to.equal('');
  });
});

describe('heading', () => {
  const levels: [level: unknown, tag: string][] = [
    [1, 'h1'],
    [2, 'h2'],
    [3, 'h3'],
    [4, 'h4'],
    [5, 'h5'],
    [6, 'h6'],
    [7, 'h6'],
    [0, 'h2'],
    [-1, 'h2'],
    [NaN, 'h2'],
    [2.5, 'h2'],
    [null, 'h2'],
  ];
  for (const [level, tag] of levels)
    it(`of level ${String(level)} is ${tag}`, () => {
      const box = rendered(heading(level as number, 'title', 'Text'));
      expect([box.firstElementChild?.localName, box.textContent]).to.deep.equal([tag, 'Text']);
    });
});
