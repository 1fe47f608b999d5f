import { expect } from 'chai';
import * as fc from 'fast-check';

import { directionOf, firstAvailable, languageChain } from '../../src/i18n/index.js';

describe('languageChain', () => {
  const chains: [tag: string, chain: string[]][] = [
    ['de', ['de']],
    ['pt-BR', ['pt-BR', 'pt']],
    ['PT-br', ['pt-BR', 'pt']],
    ['pt_BR', ['pt-BR', 'pt']],
    ['zh-Hant-TW', ['zh-Hant-TW', 'zh-Hant', 'zh']],
    ['de-x-informal', ['de-x-informal', 'de']],
    ['de-AT-x-a-informal', ['de-AT-x-a-informal', 'de-AT', 'de']],
    ['en-u-ca-buddhist', ['en-u-ca-buddhist', 'en-u-ca', 'en']],
    ['iw', ['he']],
  ];
  for (const [tag, chain] of chains)
    it(`of ${tag} is ${chain.join(', ')}`, () => {
      expect(languageChain(tag)).to.deep.equal(chain);
    });

  for (const garbage of [
    '',
    ' ',
    '-',
    'x',
    'd',
    'not a tag',
    'de-',
    '../en',
    '__proto__',
    '🇩🇪',
    'de;en',
  ])
    it(`of ${JSON.stringify(garbage)} is empty`, () => {
      expect(languageChain(garbage)).to.be.empty;
    });

  it('ends, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tag) => {
        expect(languageChain(tag).length).to.be.at.most(tag.length);
      }),
    );
  });

  it('gets shorter with each link and names each once', () => {
    const part = fc.stringMatching(/^[A-Za-z0-9]{1,8}$/);
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const chain = languageChain(['en', ...parts].join('-'));
        expect(new Set(chain).size).to.equal(chain.length);
        expect([...chain].sort((a, b) => b.length - a.length)).to.deep.equal(chain);
      }),
    );
  });
});

describe('firstAvailable', () => {
  const exists = (tag: string) => ['pt', 'de', 'en'].includes(tag);

  it('walks up the first language before it looks at the second', () => {
    expect(firstAvailable(['pt-BR', 'de'], exists)).to.equal('pt');
  });

  it('takes the second when there is nothing of the first', () => {
    expect(firstAvailable(['fr-CA', undefined, 'de-AT'], exists)).to.equal('de');
  });

  it('answers that there is nothing', () => {
    expect(firstAvailable(['fr', ''], exists)).to.equal(undefined);
  });
});

describe('directionOf', () => {
  for (const tag of ['ar', 'he-IL', 'fa', 'ur-PK', 'ckb', 'az-Arab', 'pa-Arab-PK'])
    it(`of ${tag} is right to left`, () => {
      expect(directionOf(tag)).to.equal('rtl');
    });

  for (const tag of ['de', 'pt-BR', 'en', 'ku', 'az', 'zh-Hant'])
    it(`of ${tag} is left to right`, () => {
      expect(directionOf(tag)).to.equal('ltr');
    });
});
