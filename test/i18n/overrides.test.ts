// A manifest's `strings`: the company's own words for the interface.
import { expect } from 'chai';

import { loadWords, type StringOverrides, type Words } from '../../src/i18n/index.js';
import { locales } from './locale-files.js';

const key = 'documents.heading';

const words = (locale: string, overrides: unknown, fallback?: string): Promise<Words> =>
  loadWords({ locale, fallback, parts: ['page'], overrides: overrides as StringOverrides });

describe('overrides', () => {
  it('replace the sentences they name, and no others', async () => {
    const german = await words('de', { de: { [key]: 'Unterlagen' } });
    expect([german.t(key), german.t('load.retry')]).to.deep.equal([
      'Unterlagen',
      locales['de']?.['load.retry'],
    ]);
  });

  it('of a parent count for its regions', async () => {
    expect((await words('de-AT', { de: { [key]: 'Unterlagen' } })).t(key)).to.equal('Unterlagen');
  });

  it('of a region count in it although it has no file, and are marked as its own', async () => {
    const austrian = await words('de-AT', { 'de-AT': { [key]: 'Akten' }, de: { [key]: 'X' } });
    expect([austrian.lang, austrian.t(key), austrian.langOf(key)]).to.deep.equal([
      'de',
      'Akten',
      'de-AT',
    ]);
  });

  it('name their language in any case', async () => {
    const brazilian = await words('pt-BR', { 'pt-br': { [key]: 'Papéis' } });
    const own = await words('pt-br', {
      'PT-BR': { [key]: 'Papéis' },
      PT: { 'load.retry': 'De novo' },
    });
    expect([brazilian.t(key), own.t(key), own.t('load.retry')]).to.deep.equal(['Papéis', 'Papéis', 'De novo']); // prettier-ignore
  });

  it('of other languages do not count', async () => {
    const overrides = { en: { [key]: 'Papers' }, fr: { [key]: 'Pièces' } };
    expect((await words('de', overrides)).t(key)).to.equal(locales['de']?.[key]);
    expect((await words('fr', overrides)).t(key)).to.equal('Papers');
  });

  it('may use placeholders and plural forms', async () => {
    const german = await words('de', {
      de: {
        'documents.selected_one': 'Eine Unterlage',
        'documents.selected_other': '{{number}} Unterlagen',
        'documents.updated': 'Stand: {{date}}',
      },
    });
    const said = [1, 2000].map((count) => german.t('documents.selected', {}, count));
    expect(said).to.deep.equal(['Eine Unterlage', '2.000 Unterlagen']);
    expect(german.t('documents.updated', { date: { day: '2026-05-03' } })).to.equal(
      'Stand: 3. Mai 2026',
    );
  });

  const refused = ['$t(load.retry)', 'See $t( load.retry )', '{{- organization}}', '{{ -x}}', 5, null, {}, { _$litType$: 1 }]; // prettier-ignore
  for (const text of refused)
    it(`that are ${JSON.stringify(text)} are not taken`, async () => {
      const german = await words('de', { de: { [key]: text, 'load.retry': 'Nochmal' } });
      expect([german.t(key), german.t('load.retry')]).to.deep.equal([
        locales['de']?.[key],
        'Nochmal',
      ]);
    });

  it('say nothing where they name a value that is not there', async () => {
    const overrides = { de: { [key]: '[{{lng}}{{constructor}}{{nothing}}]' } };
    expect((await words('de', overrides)).t(key, { organization: 'X' })).to.equal('[]');
  });
});
