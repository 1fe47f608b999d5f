// Any text at all becomes a manifest, or a sentence about why not; never a stack, never a long wait.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { fromMarkdown } from '../../src/cli/import/from-markdown.js';
import { fromSecurityTxt } from '../../src/cli/import/from-security-txt.js';
import type { Imported } from '../../src/cli/import/imported.js';
import { parseManifest } from '../../src/schema/index.js';

function assertManifest({ draft }: Imported): void {
  const { manifest } = parseManifest({
    schemaVersion: 1,
    defaultLocale: 'en',
    organization: { name: 'Example' },
    ...draft,
  });
  assert.ok(manifest);
}

const pieces = [
  ...['# ', '## ', '### ', '- ', '1. ', '> ', '    ', '\n', '\n\n', ': ', '*', '`', '[a](b)', '|'],
  ...['Responsible disclosure', 'Scope', 'Out of scope:', 'Kontakt', 'Bug bounty', 'Note: '],
  ...['a@b.example', 'https://a.example/', '*.a.example', 'ISO 27001', 'Effective 2024', 'é\u0301'],
  ...['<b>', '![x](y)', '---\n', '```\n', '\u0000', '\ud800', 'constructor', '__proto__'],
];

describe('import', () => {
  it('makes a manifest of any Markdown', () => {
    const pages = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 40 });
    fc.assert(
      fc.property(pages, (page) => assertManifest(fromMarkdown(page.join(''), 'Topics'))),
      { numRuns: 1000 },
    );
  });

  it('makes a manifest of any security.txt', () => {
    const name = fc.constantFrom(
      ...['Contact', 'Expires', 'Encryption', 'Policy', 'Canonical', 'Preferred-Languages'],
      ...['Bug-Bounty', 'constructor', '__proto__', '#', '-----BEGIN PGP SIGNATURE-----'],
    );
    const value = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.constantFrom('mailto:%', 'tel:+1', 'True', 'de, en', 'openpgp4fpr:0'),
    );
    const lines = fc.array(fc.tuple(name, value).map(([one, other]) => `${one}: ${other}`));
    fc.assert(
      fc.property(lines, (file) => assertManifest(fromSecurityTxt(file.join('\n')))),
      { numRuns: 300 },
    );
  });

  for (const [what, page] of [
    ['one word', 'a'.repeat(100_000)],
    ['dots', '- a.'.repeat(50_000)],
    ['at signs', '@'.repeat(200_000)],
    ['an address that does not end', `a@${'b.'.repeat(100_000)}`],
    ['tags that do not close', '<a '.repeat(30_000)],
    ['links that do not close', 'https://'.repeat(25_000)],
    ['headings', '# a\n\nb\n\n'.repeat(3_000)],
    ['words of dates', 'effective '.repeat(20_000)],
    ['spaces', `- a.de${' '.repeat(200_000)}(`],
    ['words of reports', 'report '.repeat(20_000)],
  ] as const) {
    it(`does not wait for ${what}`, () => {
      const start = performance.now();
      assertManifest(fromMarkdown(`# Responsible disclosure\n\n${page}`, 'Topics'));
      assert.ok(performance.now() - start < 10_000);
    });
  }
});
