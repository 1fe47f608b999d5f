// The interface's sentences in one language: which files are loaded, and what they say.
import { expect } from 'chai';

import type { LaterPart } from '../../src/i18n/catalogues.js';
import { registerWords } from '../../src/i18n/register-words.js';
import { formsWords } from '../../src/i18n/forms-words.js';
import { loadWords, type Words, type WordsRequest } from '../../src/i18n/index.js';
import { locales } from './locale-files.js';

const words = (locale: string, options: Partial<WordsRequest> = {}): Promise<Words> =>
  loadWords({ locale, parts: ['page'], ...options });

const text = (tag: string, key: string) => locales[tag]?.[key];

describe('words', () => {
  it('are those of the language', async () => {
    const german = await words('de');
    expect([german.lang, german.t('load.retry')]).to.deep.equal(['de', text('de', 'load.retry')]);
  });

  const languages: [locale: string, fallback: string | undefined, lang: string][] = [
    ['pt-BR', undefined, 'pt'],
    ['de-x-informal', undefined, 'de-x-informal'],
    ['de-x-formal', undefined, 'de'],
    ['DE_at', undefined, 'de'],
    ['pt-PT', undefined, 'pt-PT'],
    ['fr', undefined, 'en'],
    ['fr', 'de', 'de'],
    ['fr', 'nonsense!', 'en'],
    ['not a tag', 'pt', 'pt'],
    ['', undefined, 'en'],
    ['__proto__', undefined, 'en'],
    ['constructor', undefined, 'en'],
  ];
  for (const [locale, fallback, lang] of languages)
    it(`for ${JSON.stringify(locale)}, else ${fallback ?? 'anything'}, are in ${lang}`, async () => {
      expect((await words(locale, { fallback })).lang).to.equal(lang);
    });

  it('of an overlay come from its parent where it says nothing else', async () => {
    const portuguese = await words('pt-PT');
    const [own] = Object.keys(locales['pt-PT'] ?? {});
    expect(portuguese.t('load.retry')).to.equal(text('pt', 'load.retry'));
    expect(portuguese.langOf('load.retry')).to.equal('pt');
    expect(portuguese.langOf(own ?? '')).to.equal('pt-PT');
  });

  it('of forms come only when they are asked for', async () => {
    expect((await words('de')).t('send.again')).to.equal('');
    expect((await words('de', { parts: ['page', formsWords] })).t('send.again')).to.equal(
      text('de', 'send.again'),
    );
  });

  it('of lists that few pages have come only when they are asked for', async () => {
    expect((await words('de')).t('subprocessors.heading')).to.equal('');
    expect(
      (await words('de', { parts: ['page', registerWords] })).t('subprocessors.heading'),
    ).to.equal(text('de', 'subprocessors.heading'));
  });

  it('say when a part of them came in no language, and not when it came in another', async () => {
    const unavailable = () => Promise.reject(new Error('no network'));
    const part = (files: object) => ({ name: crypto.randomUUID(), files }) as LaterPart;
    const asked = async (files: object): Promise<boolean> =>
      (await loadWords({ locale: 'de', parts: ['page', part(files)] })).isPart;
    const english = () => Promise.resolve({ default: { request: { send: 'Send' } } });
    expect(await asked({ './de.json': unavailable, './en.json': unavailable })).to.equal(true);
    expect(await asked({ './de.json': unavailable, './en.json': english })).to.equal(false);
    expect((await loadWords({ locale: 'de', parts: ['page'] })).isPart).to.equal(false);
  });

  it('that do not exist are nothing, in the language of the rest', async () => {
    const german = await words('de');
    for (const key of ['no.such.key', 'load', 'constructor', '__proto__', ''])
      expect([german.t(key), german.langOf(key)], key).to.deep.equal(['', 'de']);
  });

  it('format values in the language of the sentence', async () => {
    const german = await words('de');
    expect(german.t('badges.line.until', { date: { day: '2027-03-31' } })).to.equal(
      text('de', 'badges.line.until')?.replace('{{date}}', '31. März 2027'),
    );
  });

  it('count, with the number as the language writes it', async () => {
    const german = await words('de');
    const said = [1, 12_000].map((count) => german.t('documents.selected', {}, count));
    const [one, other] = ['one', 'other'].map((form) => text('de', `documents.selected_${form}`));
    expect(said).to.deep.equal([
      one?.replace('{{number}}', '1'),
      other?.replace('{{number}}', '12.000'),
    ]);
  });

  it('say values as they are, whatever they look like', async () => {
    const organization = '{{lng}} $t(load.retry) {{organization}} <b>';
    const english = await words('en');
    expect(english.t('badges.inherited.note', { organization })).to.contain(organization);
  });

  it('know their direction', async () => {
    expect((await words('de')).dir).to.equal('ltr');
  });
});
