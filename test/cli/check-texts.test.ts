import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foreignLanguage } from '../../src/cli/check/language-guess.js';
import { foundIn, onlyFinding, saying, sayingPath } from './support/checked.js';

describe('languages', () => {
  const overview = (title: unknown): object => ({
    locales: ['en', 'de', 'pt'],
    overview: { title },
  });

  it('that are declared and missing are told', () => {
    const { path, message } = onlyFinding('text-locale', overview({ en: 'Our work', pt: 'Obra' }));
    assert.equal(path, '/overview/title');
    assert.match(message, /no text in German/);
  });

  it('that are empty are missing', () => {
    const { message } = onlyFinding(
      'text-locale',
      overview({ en: 'Our work', de: '', pt: 'Obra' }),
    );
    assert.match(message, /no text in German/);
  });

  it('are missing from a plain string', () => {
    const { message } = onlyFinding('text-plain', overview('Our work'));
    assert.match(message, /German and Portuguese are missing/);
  });

  it('may come from a catalogue', () => {
    const catalogs = { de: 'de.json', pt: 'pt.json' };
    assert.deepEqual(foundIn({ ...overview('Our work'), catalogs }), []);
  });

  it('of a region serve the language, and the other way round', () => {
    const locales = ['en', 'de', 'pt-BR'];
    const title = { en: 'Our work', 'de-AT': 'Werk', pt: 'Obra' };
    assert.deepEqual(foundIn({ locales, overview: { title } }), []);
  });

  it('do not matter for names, years and abbreviations', () => {
    const certifications = [
      { id: 'gdpr', standard: 'gdpr', kind: 'legal-compliance', name: 'GDPR', edition: '2016' },
    ];
    const contacts = [{ role: 'security', name: 'Jana Petersen', title: 'CTO' }];
    assert.deepEqual(foundIn({ locales: ['en', 'de'], certifications, contacts }), []);
  });

  it('are not served by a copy of another one', () => {
    const text = 'We keep the data of our customers in two places.';
    const found = foundIn({ overview: { body: { en: text, de: text } } });
    assert.ok(found.includes('text-language /overview/body/de'));
  });
});

describe('a heading', () => {
  const foreign: readonly (readonly [lang: string, title: string, found: string])[] = [
    ['de', 'Background Checks', 'en'],
    ['de', 'Security of our data', 'en'],
    ['de', 'Política de senhas', 'pt'],
    ['en', 'Datenschutzrichtlinie', 'de'],
    ['en', 'Proteção de dados', 'pt'],
    ['pt', 'Verschlüsselung im Ruhezustand', 'de'],
    ['pt-BR', 'Access control', 'en'],
  ];

  for (const [lang, title, found] of foreign) {
    it(`"${title}" is not ${lang}`, () => assert.equal(foreignLanguage(title, lang, true), found));
  }

  const own: readonly (readonly [lang: string, title: string])[] = [
    ['de', 'Single Sign-on'],
    ['de', 'Cloud und Daten'],
    ['de', 'Passwort-Manager'],
    ['de', 'Schwachstellen-Scanning'],
    ['de', 'Personal'],
    ['en', 'Data centres'],
    ['en', 'Web1on1 at a glance'],
    ['pt', 'Data centers'],
    ['pt', 'Clean desk'],
    ['pt', 'Cópias de segurança'],
    ['fr', 'Background checks'],
  ];

  for (const [lang, title] of own) {
    it(`"${title}" may be ${lang}`, () =>
      assert.equal(foreignLanguage(title, lang, true), undefined));
  }
});

describe('prose', () => {
  it('in another language than it says is told', () => {
    const text = 'We keep the data of our customers in two places and we test it.';
    assert.deepEqual(foundIn(saying(text, 'de')), [`text-language ${sayingPath('de')}`]);
  });

  it('may quote another language', () => {
    const text = 'Der Bericht heißt „Report on the security of our services and the data we keep“.';
    assert.deepEqual(foundIn(saying(text, 'de')), []);
  });
});

describe('a text that breaks off', () => {
  for (const [lang, text] of [
    ['en', 'We test it, and'],
    ['en', 'We test it and'],
    ['de', 'Wir prüfen es oder'],
    ['pt', 'Testamos e.'],
    ['en', 'We test it,'],
    ['en', '- one,\n- two, and'],
  ] as const) {
    it(`is told: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(foundIn(saying(text, lang)), [`text-dangling ${sayingPath(lang)}`]);
    });
  }

  for (const text of ['- one,\n- two, and\n- three', 'We test brand', 'A list:\n\n- x,\n- y.']) {
    it(`is not seen in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(foundIn(saying(text)), []);
    });
  }
});

describe('a placeholder', () => {
  for (const text of ['TODO', 'Ask [your company] first.', 'Dear {{name}},\n\nhi.', 'Lorem ipsum.'])
    it(`is told: ${JSON.stringify(text)}`, () => {
      assert.ok(foundIn(saying(text)).includes(`text-placeholder ${sayingPath()}`));
    });

  it('is not seen in the Portuguese "todo"', () => {
    assert.deepEqual(foundIn(saying('Cuidamos de todo o sistema.', 'pt')), []);
  });

  it('is not seen in a link', () => {
    assert.deepEqual(foundIn(saying('Read [your company data](a.pdf).')), []);
  });
});

describe('a slip', () => {
  for (const text of ['We test  it.', 'We test it , always.', 'It is safe.Really so.', 'One (two.'])
    it(`is told: "${text}"`, () => {
      assert.deepEqual(foundIn(saying(text)), [`text-typo ${sayingPath()}`]);
    });

  for (const text of ['See `a  b`.', 'a) one, b) two', 'Node.js and Cal.com', 'It (may) do.'])
    it(`is not seen in "${text}"`, () => assert.deepEqual(foundIn(saying(text)), []));
});

describe('a promised email', () => {
  const disclosure = { intro: 'Once we have your email, we answer.' };

  it('is fine with an email channel', () => {
    const channels = [{ type: 'email', value: 'security@nordlicht.example' }];
    assert.deepEqual(foundIn({ disclosure: { ...disclosure, channels } }), []);
  });

  it('is fine with a contact', () => {
    const contacts = [{ role: 'security', email: 'security@nordlicht.example' }];
    assert.deepEqual(foundIn({ disclosure, contacts }), []);
  });

  it('is told without an address', () => {
    assert.deepEqual(foundIn({ disclosure }), ['text-email /disclosure/intro']);
  });

  it("is not a form's field", () => {
    assert.deepEqual(foundIn(saying('We never share your email address.')), []);
  });
});

describe('the label of a link', () => {
  for (const [lang, text] of [
    ['en', 'You can read it here.'],
    ['en', 'Learn more about our work'],
    ['en', 'Please see our security page.'],
    ['de', 'Klicken Sie hier.'],
    ['de', 'Einzelheiten: siehe Datenschutzerklärung.'],
    ['pt', 'Saiba mais sobre nós.'],
    ['pt', 'Clique aqui.'],
    ['pt', 'Consulte a nossa página.'],
  ] as const) {
    it(`without its target is told: "${text}"`, () => {
      assert.deepEqual(foundIn(saying(text, lang)), [`text-link ${sayingPath(lang)}`]);
    });
  }

  for (const [lang, text] of [
    ['en', '[Learn more](https://nordlicht.example) about it.'],
    ['en', 'Learn more in the document list.'],
    ['de', 'Zusammengefasst sind hier die Kontrollen.'],
    ['de', 'Mehr dazu finden Sie auf dieser Seite.'],
    ['de', 'Das Nähere regelt Artikel 3 (siehe Abschnitt 2).'],
    ['pt', 'Aqui estão os controles.'],
  ] as const) {
    it(`is not seen in "${text}"`, () => assert.deepEqual(foundIn(saying(text, lang)), []));
  }

  it('without an address is told', () => {
    assert.deepEqual(foundIn(saying('Our [report]().')), [`text-link ${sayingPath()}`]);
  });
});
