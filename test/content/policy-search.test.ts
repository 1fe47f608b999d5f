import { expect } from 'chai';

import { policySearch } from '../../src/content/policy-search.js';
import type { PolicyView } from '../../src/content/policies-view.js';

const policy = (title: string, body = ''): PolicyView => ({
  id: 'one',
  title: { text: title, lang: 'de' },
  body: { text: body, lang: 'de' },
  facts: [],
  isFolded: true,
});

describe('policySearch', () => {
  const finds: [query: string, title: string, body?: string][] = [
    ['', 'Anything'],
    ['  ', 'Anything'],
    ['BACK', 'Backups'],
    ['daily', 'Backups', 'They are made daily.'],
    ['verschlusselung', 'Verschlüsselung'],
    ['Verschlüsselung', 'VERSCHLÜSSELUNG'],
    ['segurança', 'seguranca'],
    ['grösse', 'Größe'],
    ['Maßnahmen', 'Massnahmen'],
    ['datenschutz', 'Daten\u00adschutz'],
    ['daily backups', 'Backups', 'They are made daily.'],
    ['datenschutz', 'Titel', '**Daten**schutz'],
    ['U\u0308bung', 'Übung'],
  ];
  for (const [query, title, body] of finds) {
    it(`finds “${query}” in ${JSON.stringify([title, body ?? ''])}`, () => {
      expect(policySearch(query)(policy(title, body))).to.equal(true);
    });
  }

  it('wants every word of the query', () => {
    expect(policySearch('daily weekly')(policy('Backups', 'They are made daily.'))).to.equal(false);
  });

  it('does not search the addresses of links', () => {
    expect(policySearch('example')(policy('A', 'See [here](https://example.com).'))).to.equal(
      false,
    );
  });
});
