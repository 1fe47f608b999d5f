import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { fieldsOf } from '../../src/cli/security-txt/fields.js';
import { parseManifest } from '../../src/schema/index.js';
import { demoManifests } from './support/demo-manifests.js';
import { parseSecurityTxt } from './support/security-txt-grammar.js';

const options = { expires: '2027-03-31T23:59:59Z', canonical: [], now: Date.parse('2026-05-03') };

const fileOf = (fields: readonly { readonly name: string; readonly value: string }[]): string =>
  fields.map(({ name, value }) => `${name}: ${value}\n`).join('');

describe('the fields of a security.txt', () => {
  for (const { name, manifest } of demoManifests()) {
    it(`of ${name} fit the grammar of RFC 9116`, () => {
      const { fields, problems } = fieldsOf(manifest, options);
      assert.deepEqual(problems, []);
      assert.ok(parseSecurityTxt(fileOf(fields)).length >= 2);
    });
  }

  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
  const address = fc.oneof(
    text,
    text.map((path) => `https://example.com/${path}`),
    text.map((path) => `/${path}`),
    text.map((path) => `mailto:${path}`),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
  );
  const email = fc.oneof(
    fc.emailAddress(),
    text.map((local) => `${local}@example.com`),
  );
  const manifests = fc.record({
    schemaVersion: fc.constant(1),
    defaultLocale: fc.constant('en'),
    organization: fc.constant({ name: 'Example' }),
    canonicalUrl: fc.option(address, { nil: undefined }),
    contacts: fc.array(
      fc.record({
        role: fc.constant('security'),
        email: fc.option(email, { nil: undefined }),
        url: fc.option(address, { nil: undefined }),
        phone: fc.option(text, { nil: undefined }),
        languages: fc.array(fc.oneof(text, fc.constantFrom('de', 'pt-br', 'x', 'de-x-a')), {
          maxLength: 2,
        }),
      }),
      { maxLength: 3 },
    ),
    disclosure: fc.record({
      channels: fc.array(
        fc.record({
          type: fc.constantFrom('form', 'email', 'url', 'github-advisory'),
          value: fc.oneof(address, email),
        }),
        { maxLength: 3 },
      ),
    }),
  });

  it('fit it for any manifest: a value that does not is refused', () => {
    const contact = { name: 'Contact', value: 'mailto:security@example.com' };
    fc.assert(
      fc.property(manifests, (input) => {
        const { manifest } = parseManifest(input);
        if (!manifest) return;
        parseSecurityTxt(fileOf([contact, ...fieldsOf(manifest, options).fields]));
      }),
      { numRuns: 2000 },
    );
  });
});
