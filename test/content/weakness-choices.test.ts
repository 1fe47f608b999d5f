import { expect } from 'chai';

import { readScope } from '../../src/content/scope.js';
import { weaknessChoices } from '../../src/content/weakness-choices.js';
import { knownWeaknesses } from '../../src/content/weakness-keys.js';
import type { DisclosurePolicy } from '../../src/schema/index.js';
import { locales } from '../i18n/locale-files.js';

const german = { chain: ['de'], defaultLocale: 'en' };

const choicesOf = (weaknesses: DisclosurePolicy['weaknesses'] = {}) =>
  weaknessChoices(readScope({ weaknesses }), german);

describe('the kinds of weaknesses to choose from', () => {
  it('are those that have a name, where the policy names none', () => {
    const { in: accepted, out, unknown } = choicesOf();
    expect([accepted, out, unknown.map(({ key }) => key)]).to.deep.equal([
      [],
      [],
      knownWeaknesses.map(({ key }) => key),
    ]);
  });

  it('stand in the words of the policy first, without their marks', () => {
    const accepted = [{ key: 'xss', text: { en: 'XSS', de: '**Cross-Site-Scripting**' } }];
    expect(choicesOf({ accepted }).in[0]).to.deep.equal({
      key: 'xss',
      name: { text: 'Cross-Site-Scripting', lang: 'de' },
      cwe: 79,
    });
  });

  it('are in a group with what the policy says of a wider kind', () => {
    const { out } = choicesOf({ excluded: [{ key: 'csrf', text: 'CSRF' }] });
    expect(out.map(({ key, cwe }) => [key, cwe])).to.deep.equal([
      ['csrf', 352],
      ['csrf.logout', 352],
    ]);
  });

  it('have the number of the nearest wider kind', () => {
    const { in: accepted } = choicesOf({
      accepted: [{ key: 'injection.sql.blind', text: 'Blind' }],
    });
    expect(accepted.map(({ cwe }) => cwe)).to.deep.equal([89]);
  });

  it('have names of their own where one text is for several', () => {
    const text = 'No DNSSEC, CAA or mystery';
    const { out } = choicesOf({ excluded: [{ key: 'dnssec caa mystery', text }] });
    expect(out.map(({ key, name }) => [key, name])).to.deep.equal([
      ['dnssec', { key: 'weakness.dnssec' }],
      ['caa', { key: 'weakness.caa' }],
      ['mystery', { text, lang: 'en' }],
    ]);
  });

  it('name a key once, and as excluded where the policy says both', () => {
    const both = [{ key: 'xss', text: 'XSS' }];
    const { in: accepted, out } = choicesOf({ accepted: both, excluded: [...both, ...both] });
    expect([accepted, out.map(({ key }) => key)]).to.deep.equal([[], ['xss']]);
  });

  it('leave out conduct and conditions', () => {
    const excluded = ['method.spam', 'method', 'precondition.mitm'].map((key) => ({
      key,
      text: key,
    }));
    expect(choicesOf({ excluded }).out).to.deep.equal([]);
  });

  it('cut a paragraph to a line', () => {
    const { in: accepted } = choicesOf({ accepted: [{ key: 'x', text: 'word '.repeat(1000) }] });
    const [name] = accepted.map((choice) => ('text' in choice.name ? choice.name.text : ''));
    expect(name)
      .to.have.length.below(162)
      .and.match(/word…$/);
  });
});

describe('the names of weaknesses', () => {
  for (const tag of ['en', 'de', 'pt'])
    it(`are there in ${tag}, one for each kind and no other`, () => {
      const names = Object.keys(locales[tag] ?? {}).filter((key) => key.startsWith('weakness.'));
      expect(names).to.have.members(knownWeaknesses.map(({ name }) => name));
    });
});
