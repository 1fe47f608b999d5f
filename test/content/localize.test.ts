// Which text a reader gets, and in which language it is marked.
import { expect } from 'chai';

import { localize, localizeAll } from '../../src/content/localize.js';
import type { LocalizedText } from '../../src/schema/index.js';

const brazilian = { chain: ['pt-BR', 'pt'], defaultLocale: 'de' };

describe('localize', () => {
  const rows: [what: string, text: unknown, result: unknown][] = [
    ['a plain text is in the default locale', 'Hallo', { text: 'Hallo', lang: 'de' }],
    ['the nearest language comes first', { pt: 'Olá', 'pt-BR': 'Oi', de: 'Hallo' }, { text: 'Oi', lang: 'pt-BR' }],
    ['then its parent', { de: 'Hallo', pt: 'Olá' }, { text: 'Olá', lang: 'pt' }],
    ['then the default locale', { en: 'Hello', de: 'Hallo' }, { text: 'Hallo', lang: 'de' }],
    ['then whatever there is', { fr: '', en: 'Hello' }, { text: 'Hello', lang: 'en' }],
    ['an empty text is none', { 'pt-BR': '', pt: 'Olá' }, { text: 'Olá', lang: 'pt' }],
    ['what has no text is nothing', { de: '' }, undefined],
    ['white space is no text', { pt: ' ', de: 'Hallo' }, { text: 'Hallo', lang: 'de' }],
    ['a tag has no case', { de: 'Hallo', 'pt-br': 'Olá' }, { text: 'Olá', lang: 'pt-br' }],
    ['nothing is nothing', undefined, undefined],
    ['a record where a text belongs is none', { pt: { _$litType$: 1 }, de: 'Hallo' }, { text: 'Hallo', lang: 'de' }],
    ['a number is nothing', 5, undefined],
  ]; // prettier-ignore
  for (const [what, text, result] of rows)
    it(`finds that ${what}`, () => {
      expect(localize(text as LocalizedText | undefined, brazilian)).to.deep.equal(result);
    });

  it('takes anything for a reader without a language', () => {
    expect(localize({ en: 'Hello' }, { chain: [], defaultLocale: 'de' })).to.deep.equal({
      text: 'Hello',
      lang: 'en',
    });
  });
});

describe('localizeAll', () => {
  it('leaves out what has no text', () => {
    expect(localizeAll(['a', { de: '' }, { pt: 'b' }], brazilian)).to.deep.equal([
      { text: 'a', lang: 'de' },
      { text: 'b', lang: 'pt' },
    ]);
  });

  it('of nothing is empty', () => {
    expect(localizeAll(undefined, brazilian)).to.deep.equal([]);
  });
});
