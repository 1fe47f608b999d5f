// A language that the library does not ship, added by the page.
import { expect } from 'chai';

import { formsWords } from '../../src/i18n/forms-words.js';
import { addCatalogue, availableLanguages, loadWords } from '../../src/i18n/index.js';
import { locales } from './locale-files.js';

const parts = ['page', formsWords] as const;

describe('addCatalogue', () => {
  it('adds a language', async () => {
    addCatalogue('fr', { load: { retry: 'Réessayer' }, send: { again: 'Renvoyer' } });
    const french = await loadWords({ locale: 'fr-CA', parts });
    expect([french.lang, french.t('load.retry'), french.t('send.again')]).to.deep.equal([
      'fr',
      'Réessayer',
      'Renvoyer',
    ]);
  });

  it('leaves what the language lacks to English, and says so', async () => {
    addCatalogue('fr', { load: { retry: 'Réessayer' }, documents: { heading: '' } });
    const french = await loadWords({ locale: 'fr', parts });
    expect(french.t('documents.heading')).to.equal(locales['en']?.['documents.heading']);
    expect([french.langOf('documents.heading'), french.langOf('load.retry')]).to.deep.equal([
      'en',
      'fr',
    ]);
  });

  it('takes plural forms, and _other for one that is missing', async () => {
    addCatalogue('fr', {
      duration: { days_one: '{{number}} jour', days_other: '{{number}} jours' },
    });
    const french = await loadWords({ locale: 'fr', parts });
    const said = [0, 1, 2, 1_000_000].map((count) => french.t('duration.days', {}, count));
    expect(said.map((text) => text.replaceAll(/\s/g, ' '))).to.deep.equal([
      '0 jour',
      '1 jour',
      '2 jours',
      '1 000 000 jours',
    ]);
  });

  it('takes a right-to-left language', async () => {
    addCatalogue('ar', { load: { retry: 'أعد المحاولة' } });
    expect((await loadWords({ locale: 'ar-EG', parts })).dir).to.equal('rtl');
  });

  it('knows a language by any spelling of its tag', async () => {
    addCatalogue('ES_mx', { load: { retry: 'Otra vez' } });
    const spanish = await loadWords({ locale: 'es-MX', parts });
    expect([spanish.lang, spanish.t('load.retry')]).to.deep.equal(['es-MX', 'Otra vez']);
  });

  it('makes the language available', () => {
    addCatalogue('nl', {});
    expect(availableLanguages()).to.include.members(['de', 'en', 'nl', 'pt', 'pt-PT']);
  });

  for (const text of ['$t(load.retry)', '{{-name}}', '{{ - name}}'])
    it(`refuses ${text}`, () => {
      expect(() => addCatalogue('it', { load: { retry: text } })).to.throw(TypeError, 'load.retry');
      expect(availableLanguages()).not.to.include('it');
    });

  it('refuses what is no language tag', () => {
    expect(() => addCatalogue('no such tag', {})).to.throw(TypeError, 'no such tag');
  });
});
