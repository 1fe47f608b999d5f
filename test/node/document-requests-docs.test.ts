// The record that docs/document-requests.md shows is one that a receiver takes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { parseDocumentRequest } from '../../src/schema/index.js';

const guide = readFileSync('docs/document-requests.md', 'utf8');
const [, json = ''] = /```json\n([^]*?)```/.exec(guide) ?? [];
const request = { documents: ['soc-2'], email: 'ada@example.com', company: 'Engines' };

const readOf = (locale: string) =>
  JSON.parse(readFileSync(`locales/${locale}.json`, 'utf8')) as {
    send?: { receipt?: Record<string, string> };
  };

describe('the guide to document requests', () => {
  it('shows a record that is complete', () => {
    const checked = parseDocumentRequest({
      ...request,
      name: 'Ada Lovelace',
      agreements: [JSON.parse(json)],
    });
    assert.deepEqual(checked.ok ? [] : checked.issues, []);
  });

  for (const locale of ['en', 'de', 'pt', 'pt-PT']) {
    it(`is right that two outcomes read alike (${locale})`, () => {
      const { already_pending: again, pending_review: first } = readOf(locale).send?.receipt ?? {};
      assert.ok(first);
      assert.equal(again, first);
    });
  }
});
