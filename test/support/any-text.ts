// Texts, addresses and dates as companies write them, and as somebody would who wants to break a page.
import * as fc from 'fast-check';

const plain = [
  'ISO/IEC 27001',
  'Zwei-Faktor-Authentifizierung für Administratorinnen und Administratoren',
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
  'Donaudampfschifffahrtsgesellschaftskapitänspatentverlängerungsantragsformular'.repeat(3),
  'Segurança da informação: não há exceção à revisão por pares',
  'הצפנה של נתונים במנוחה',
  'مركز الثقة والأمان',
  'abc \u202eright to left from here',
  '日本語のセキュリティポリシー',
  '👩🏽‍💻🔐 emoji 🇩🇪',
  '\ud83d half a pair',
  'a\u0000b\u0007c',
  'a\u00a0b\u200bc',
  '   around   ',
  'line\nbreak\r\nand\ttab',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '${alert(1)} {{number}} {{- raw}} $t(badges.heading)',
  '__proto__',
  'constructor',
  'undefined',
  '&lt;b&gt; &amp; &nbsp;',
  'x',
  '0',
  'soc-2',
  'P1Y',
  '%s %d %',
  '../../etc/passwd',
];

const marked = [
  'First paragraph.\n\nSecond *with* **emphasis**, `code` and [a link](https://a.example/x).',
  '- one\n- two\n  - nested\n    1. deeper\n\n       with a paragraph\n- three',
  '3. begins at three\n4. goes on',
  '> a quotation\n>\n> > inside another',
  '[live](javascript:alert(1)) [data](data:text/html,x) <https://a.example> <javascript:x>',
  '[relative](docs/x.pdf) [fragment](#trust-policy-x) [empty]() [](https://a.example) [ ](x)',
  '# a heading\n\n---\n\n![image](x.png)\n\n    indented code\n\n```js\nfenced()\n```',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  '<b>html</b> <!-- comment -->\n\n<div onclick="x()">block</div>',
  '[reference][r]\n\n[r]: https://a.example "title"',
  '[r]: https://a.example',
  '***',
  '-',
  '- \n- ',
  '> ',
  '**',
  '\\*escaped\\* &copy; &#0; two  \nlines\\\nthree',
  `${'> '.repeat(40)}deep`,
  `${'*a '.repeat(60)}${'a* '.repeat(60)}`,
  `${'['.repeat(200)}x${']'.repeat(200)}`,
];

const isFilled = (text: string) => text.trim() !== '';

/** A text that is not blank, as a name or a title is written. */
export const anyText = (): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 5, arbitrary: fc.constantFrom(...plain) },
      { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }) },
      { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }) },
    )
    .filter(isFilled);

/** Prose: texts, CommonMark, and marks that belong nowhere. */
const anyProse = (): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(anyText(), fc.constantFrom(...marked)), { minLength: 1, maxLength: 4 })
    .map((blocks) => blocks.join('\n\n'));

/** Languages with words of their own, with a parent that has them, without any, and oddly written ones. */
const languages = ['en', 'de', 'pt', 'pt-BR', 'pt-br', 'de-x-informal', 'ar', 'he', 'fr', 'mi'];

/** A string, or one for some languages; those that wait for their translation are empty. */
const localized = (text: fc.Arbitrary<string>): fc.Arbitrary<string | Record<string, string>> =>
  fc.oneof(
    text,
    fc
      .dictionary(
        fc.constantFrom(...languages),
        fc.oneof(text, text, fc.constantFrom('', ' ', '\n')),
        {
          minKeys: 1,
          noNullPrototype: true,
        },
      )
      .filter((texts) => Object.values(texts).some(isFilled)),
  );

export const anyLocalizedText = () => localized(anyText());
export const anyRichText = () => localized(anyProse());

export const anyLanguage = (): fc.Arbitrary<string> => fc.constantFrom(...languages);

/** Ids are short here, so that references sometimes lead somewhere. */
export const anyId = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom('a', 'b', 'c', 'd', '0', 'soc-2', 'a.b_c-d', 'constructor', 'x'.repeat(64)),
    fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,20}$/),
  );

/** Every kind of address that may stand in a manifest. None of them leads to another machine. */
export const anyUrl = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(
      'https://trust.invalid',
      'https://trust.invalid:8443/a%20b/?q=1&r=%22#f',
      'https://bücher.invalid/ü?ä=ö',
      'https://[::1]/x',
      'http://127.0.0.1:9/x',
      'http://localhost:9/x',
      'mailto:security@trust.invalid?subject=a%20b',
      'tel:+49-30-1234',
      '/fixtures/mark.svg',
      'fixtures/mark.svg',
      '../x.pdf',
      '?only=query',
      '#trust-badge-a',
      '//trust.invalid/x',
      './a b.pdf',
      '"><img src=x>',
      `/${'x'.repeat(1990)}`,
    ),
    fc.webPath({ size: 'small' }).map((path) => `/fixtures${path}`),
  );

/** Dates that exist: ends of months and years, leap days, long ago, far off, with times and zones. */
export const anyDate = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(
      '2024-02-29',
      '2000-02-29',
      '2026-12-31',
      '2027-01-01',
      '0000-01-01',
      '0001-01-01',
      '9999-12-31',
      '2026-05-03T23:59:59.999999Z',
      '2026-05-03T00:00+14:00',
      '2026-05-03T00:00:00-12:00',
      '2026-05-03T24:00:00Z',
      '2026-05-03T10:00',
    ),
    fc
      .date({
        min: new Date('2020-01-01'),
        max: new Date('2032-12-31'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10)),
  );

/** Addresses of people, as the schema takes them. */
export const anyEmail = (): fc.Arbitrary<string> =>
  fc.constantFrom(
    'security@trust.invalid',
    'sicherheit+meldung@größe.invalid',
    "o'brien&co=x%y?z#w@a.b.invalid",
    `${'x'.repeat(64)}@${'y'.repeat(60)}.invalid`,
    'half\ud83d@trust.invalid',
  );

export const anyPhone = (): fc.Arbitrary<string> =>
  fc.constantFrom('+49 (0)30 1234-567', '0800 CALL NOW', 'ask', '+', '112');
