// The fields of both forms at their limits (docs/receiver.md). Pointers name the form's controls.
import { expect } from 'chai';

import { attachmentLimits, parseDisclosure, parseDocumentRequest } from '../../src/schema/index.js';

type Limit = [field: string, fits: unknown[], doesNot: [value: unknown, code: string][]];

const text = (length: number) => 'x'.repeat(length);
const list = (length: number) => Array.from({ length }, (_, index) => `doc-${index}`);
const file = (parts: object = {}) => ({ name: 'a.png', type: 'image/png', size: 1, ...parts });
const address = (length: number) => `${text(length - 12)}@example.com`;
const acceptance = {
  id: 'nda',
  version: '3',
  locale: 'en',
  viewedAt: '2026-05-03T10:00:00Z',
  acceptedAt: '2026-05-03T10:01:00Z',
  signer: 'Ada Lovelace',
};

const without = (key: string): object =>
  Object.fromEntries(Object.entries(acceptance).filter(([name]) => name !== key));

const requestData = {
  documents: ['soc-2'],
  name: 'Ada Lovelace',
  email: 'ada@example.com',
  company: 'Analytical Engines',
};

const reportData = { title: text(20), description: text(100), policyAcknowledged: true };

const requestLimits: Limit[] = [
  ['documents', [list(1), list(20)], [[[], 'too-few'], [list(21), 'too-many'], [undefined, 'missing']]], // prettier-ignore
  ['name', ['Al', text(120)], [['A', 'too-short'], [' A ', 'too-short'], [text(121), 'too-long'], [undefined, 'missing']]], // prettier-ignore
  ['email', [address(64 + 12), 'a@b.co'], [['nobody', 'format'], [address(255), 'too-long'], ['a@b', 'format']]], // prettier-ignore
  [
    'company',
    ['AB', text(120)],
    [
      ['A', 'too-short'],
      [text(121), 'too-long'],
    ],
  ],
  ['purpose', ['', text(2000), undefined], [[text(2001), 'too-long']]],
  ['jobTitle', ['', text(120), undefined], [[text(121), 'too-long']]],
  ['relationship', ['customer', undefined], [['friend', 'value']]],
  [
    'country',
    ['DE', undefined],
    [
      ['de', 'format'],
      ['Germany', 'format'],
    ],
  ],
  ['duration', [7, 365, undefined], [[6, 'value'], [366, 'value'], [7.5, 'value'], ['30', 'type']]], // prettier-ignore
  [
    'agreements',
    [[], [acceptance], [without('signer')], [{ ...acceptance, sha256: 'a'.repeat(64) }]],
    [
      [{}, 'type'],
      ...['id', 'version', 'locale', 'viewedAt', 'acceptedAt'].map((key): [unknown, string] => [
        [without(key)],
        'missing',
      ]),
      [[{ ...acceptance, sha256: 'abc' }], 'format'],
      [[{ ...acceptance, viewedAt: '2026-05-03' }], 'format'],
      [[{ ...acceptance, viewedAt: '2026-05-03T10:02:00Z' }], 'value'],
      [[{ ...acceptance, signer: 'Charles Babbage' }], 'value'],
      [[{ ...acceptance, ip: '127.0.0.1' }], 'type'],
      [[acceptance, acceptance], 'duplicate-id'],
    ],
  ],
  ['customFields', [{}, { vat: 'DE1', agree: true }], [[{ vat: 5 }, 'type']]],
];

const reportLimits: Limit[] = [
  ['title', [text(5), text(150)], [[text(4), 'too-short'], [text(151), 'too-long'], [undefined, 'missing']]], // prettier-ignore
  [
    'description',
    [text(30), text(20_000)],
    [
      [text(29), 'too-short'],
      [text(20_001), 'too-long'],
    ],
  ],
  ['severity', ['none', 'critical', undefined], [['urgent', 'value']]],
  ['cvss', ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 'CVSS:4.0/AV:N/AC:L'], [['CVSS:2.0/AV:N', 'format'], ['9.8', 'format']]], // prettier-ignore
  ['endpoint', [text(2000)], [[text(2001), 'too-long']]],
  ['steps', [text(20_000)], [[text(20_001), 'too-long']]],
  ['proof', [text(10_000)], [[text(10_001), 'too-long']]],
  ['publiclyKnown', ['yes', 'no', 'unknown'], [['maybe', 'value']]],
  ['attachments', [[], Array(attachmentLimits.count).fill(file())], [[Array(attachmentLimits.count + 1).fill(file()), 'too-many']]], // prettier-ignore
  [
    'policyAcknowledged',
    [true],
    [
      [false, 'value'],
      ['on', 'type'],
      [undefined, 'missing'],
    ],
  ],
];

const forms = [
  ['a document request', requestData, parseDocumentRequest, requestLimits],
  ['a vulnerability report', reportData, parseDisclosure, reportLimits],
] as const;

for (const [what, data, parse, limits] of forms)
  describe(what, () => {
    for (const [field, fits, doesNot] of limits)
      it(`holds to the limits of ${field}`, () => {
        for (const value of fits)
          expect(parse({ ...data, [field]: value }).ok, shown(value)).to.be.true;
        for (const [value, code] of doesNot) {
          const checked = parse({ ...data, [field]: value });
          const found = checked.ok ? [] : checked.issues.map((issue) => issue.code);
          expect(found, shown(value)).to.include(code);
        }
      });
  });

describe('a vulnerability report', () => {
  const codes = (parts: object) => {
    const checked = parseDisclosure({ ...reportData, ...parts });
    return checked.ok ? [] : checked.issues.map(({ path, code }) => `${path} ${code}`);
  };
  const cvss = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';

  it('has a severity or a vector, not both', () => {
    expect([codes({ severity: 'high' }), codes({ cvss }), codes({ severity: 'high', cvss })]) //
      .to.deep.equal([[], [], ['/cvss value']]);
  });

  for (const personal of [{ name: 'Ada' }, { email: 'ada@example.com' }, { credit: 'name' }])
    it(`that is anonymous holds no ${Object.keys(personal).join()}`, () => {
      expect(codes({ anonymous: true, ...personal })).to.deep.equal(['/anonymous value']);
      expect(codes({ anonymous: false, ...personal })).to.be.empty;
    });

  it('has attachments of at most 10 MB, each with a name and a byte', () => {
    const size = attachmentLimits.bytes;
    expect(codes({ attachments: [file({ size })] })).to.be.empty;
    expect(codes({ attachments: Array(attachmentLimits.count).fill(file({ size })) })).to.be.empty;
    expect(codes({ attachments: [file({ size: size + 1 })] })).to.deep.equal(['/attachments/0/size value']); // prettier-ignore
    expect(codes({ attachments: [file({ size: 0 })] })).to.deep.equal(['/attachments/0/size value']); // prettier-ignore
    expect(codes({ attachments: [file({ name: '' })] })).to.deep.equal(['/attachments/0/name too-short']); // prettier-ignore
  });

  it('does not count white space around a text', () => {
    expect(codes({ title: `  ${text(4)}  ` })).to.deep.equal(['/title too-short']);
  });
});

function shown(value: unknown): string {
  return String(JSON.stringify(value)).slice(0, 60);
}
