// What each kind of field accepts. An entry with a field that does not fit is left out (parse-manifest.test).
import { expect } from 'chai';

import { parseManifest } from '../../src/schema/index.js';
import { certificationWith, manifestWith } from '../support/manifest.js';

const document = (parts: object) => manifestWith({ documents: [{ id: 'a', title: 'A', access: 'public', ...parts }] }); // prettier-ignore
const certification = (parts: object) => manifestWith({ certifications: [certificationWith(parts)] }); // prettier-ignore
const contact = (parts: object) => manifestWith({ contacts: [{ role: 'security', ...parts }] });
const form = (parts: object) => manifestWith({ forms: { documentRequest: parts } });
const transport = (value: unknown) => form({ transport: value });
const fingerprint = 'AAAA BBBB CCCC DDDD EEEE FFFF 0000 1111 2222 3333';

type Field = [what: string, put: (value: unknown) => unknown, fits: unknown[], doesNot: unknown[]];

const fields: Field[] = [
  [
    'an id',
    (id) => document({ id }),
    ['a', '0', 'iso-27001', 'a.b_c-d', 'a'.repeat(64)],
    ['', 'A', '-a', '.a', 'a b', 'ä', 'a/b', 'a'.repeat(65), 'a\n', 5],
  ],
  [
    'a localized text',
    (title) => document({ title }),
    ['Text', { en: 'Text' }, { en: '', de: 'Text' }, { 'pt-BR': 'Texto', 'de-x-informal': 'Du' }],
    [
      '',
      ' ',
      {},
      { en: '' },
      { en: ' ' },
      { en: 5 },
      { 'not a tag': 'x' },
      ['x'],
      5,
      null,
      'a'.repeat(50_001),
    ],
  ],
  [
    'a URL',
    (url) => document({ files: [{ url }] }),
    ['https://example.com/', '/a.pdf', 'a.pdf', '#top', 'mailto:a@example.com', 'tel:+49301234'],
    ['javascript:alert(1)', 'data:text/html,x', 'http://example.com/', 'ftp://example.com/', '', 5],
  ],
  [
    'a date',
    (issued) => certification({ issued }),
    ['2026-05-03', '2024-02-29', '2026-05-03T10:00Z', '2026-05-03T10:00:00.5+02:00'],
    ['2026-02-29', '2026-13-01', '3 May 2026', '2026-5-3', '2026', '', 20260503],
  ],
  [
    'a count',
    (bytes) => document({ files: [{ url: '/a', bytes }] }),
    [0, 1, 2_100_000],
    [-1, '5', NaN, Infinity, null],
  ],
  [
    'a language',
    (locale) => document({ files: [{ url: '/a', locale }] }),
    ['de', 'pt-BR', 'de-x-informal', 'zh-Hant-TW'],
    ['', 'd', 'de_DE', 'de-', 'deutsch ', 5],
  ],
  [
    'an e-mail address',
    (email) => contact({ email }),
    ['a@example.com', 'a+b@sub.example.co.uk', 'ä@bücher.example', "o'neil@example.com"],
    ['a', 'a@b', 'a@example..com', 'a b@example.com', 'a@b.c\nBcc: x@y.z', '<a@b.c>', 'a'.repeat(250) + '@b.c'], // prettier-ignore
  ],
  [
    'a SHA-256',
    (sha256) => document({ files: [{ url: '/a', sha256 }] }),
    ['0123456789abcdefABCDEF'.padEnd(64, '0')],
    ['', '0'.repeat(63), '0'.repeat(65), 'g'.repeat(64)],
  ],
  [
    'a fingerprint',
    (value) => contact({ pgp: { fingerprint: value } }),
    [
      fingerprint,
      fingerprint.replaceAll(' ', ''),
      fingerprint.toLowerCase(),
      fingerprint.replace('EEEE ', 'EEEE  '),
      ` ${fingerprint.replaceAll(' ', '\t\n')}\u00a0`,
      `0x${fingerprint.replaceAll(' ', '')}`,
      'a'.repeat(64),
    ],
    [
      '',
      'AAAA',
      `${fingerprint} x`,
      'a'.repeat(39),
      'a'.repeat(41),
      'a'.repeat(72),
      fingerprint.replace('A', 'g'),
      5,
    ],
  ],
  [
    'an access',
    (access) => document({ access }),
    ['public', 'request', 'nda', 'contact'],
    ['', 'Public', 'secret', null],
  ],
  [
    'a kind of certification',
    (kind) => certification({ kind }),
    ['certification', 'attestation-report', 'registration', 'self-attestation', 'alignment', 'legal-compliance'], // prettier-ignore
    ['certified', '', null],
  ],
  [
    'a transport',
    transport,
    [
      { type: 'http', url: 'https://example.com/in', encoding: 'json', preset: 'plain' },
      { type: 'http', url: '/in', names: { email: 'mail' }, extra: { form: 'x' } },
      { type: 'mailto', to: 'a@example.com' },
      { type: 'link', url: 'https://example.com/', label: 'Portal' },
      { type: 'none' },
    ],
    [{ type: 'fax' }, { type: 'http' }, { type: 'mailto', to: 'x' }, { type: 'http', url: 'http://x.example/' }, 'none'], // prettier-ignore
  ],
  [
    'a custom field',
    (field) => form({ customFields: [field] }),
    [{ name: 'vat', label: 'VAT number' }, { name: 'a', label: 'A', type: 'select', options: [{ value: 'x', label: 'X' }] }], // prettier-ignore
    [{ name: 'VAT', label: 'x' }, { name: 'a' }, { name: 'a', label: 'A', type: 'file' }],
  ],
  [
    'an override of the interface',
    (text) => manifestWith({ strings: { de: { 'load.retry': text } } }),
    ['Nochmal', 'a'.repeat(2000)],
    ['', 'a'.repeat(2001), { _$litType$: 1 }, 5],
  ],
];

const problems = (input: unknown) =>
  parseManifest(input).issues.filter(({ code }) => code !== 'unknown-key');

for (const [what, put, fits, doesNot] of fields)
  describe(what, () => {
    for (const value of fits)
      it(`may be ${shown(value)}`, () => {
        expect(problems(put(value))).to.be.empty;
      });

    for (const value of doesNot)
      it(`may not be ${shown(value)}`, () => {
        const { ok, issues } = parseManifest(put(value));
        expect(ok, JSON.stringify(issues)).to.be.true;
        expect(problems(put(value))).not.to.be.empty;
      });
  });

describe('a transport of an unknown type', () => {
  it('is reported once, for all that it is not', () => {
    const [issue, ...others] = problems(transport({ type: 'fax' }));
    expect([issue?.path, others]).to.deep.equal(['/forms/documentRequest/transport', []]);
  });
});

function shown(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 50)}… (${text.length} characters)` : text;
}
