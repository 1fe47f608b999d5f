// docs/transports.md is read as manifests are: what it shows has to work.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { parseManifest, type Manifest } from '../../src/schema/index.js';
import { formServices } from '../../src/schema/form-presets.js';

const page = readFileSync(new URL('../../docs/transports.md', import.meta.url), 'utf8');

const snippets = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(
  ([, text = '']) => JSON.parse(text) as object,
);

const bare = { schemaVersion: 1, organization: { name: 'Example' }, defaultLocale: 'en' };

const parsed = snippets.map((snippet) => parseManifest({ ...bare, ...snippet }));

const transports = parsed.flatMap((result) => {
  const { forms } = (result.ok ? result.manifest : {}) as Partial<Manifest>;
  return [forms?.documentRequest?.transport, forms?.disclosure?.transport].flatMap(
    (transport) => transport ?? [],
  );
});

const services = transports.flatMap((transport) => (transport.type === 'http' ? transport : []));

describe('docs/transports.md', () => {
  it('has snippets that are manifests without an issue', () => {
    assert.deepEqual(
      parsed.map(({ ok, issues }) => [ok, issues]),
      snippets.map(() => [true, []]),
    );
  });

  it('shows every type and every preset', () => {
    const types = new Set(transports.map(({ type }) => type));
    const presets = new Set(services.map(({ preset = 'plain' }) => preset));
    assert.deepEqual([...types].sort(), ['http', 'link', 'mailto']);
    assert.deepEqual([...presets].sort(), Object.keys(formServices).sort());
  });

  it('shows each preset with what its service has to know', () => {
    const missing = services.filter(({ preset = 'plain', extra = {} }) => {
      const { needs } = formServices[preset];
      return needs !== undefined && !Object.hasOwn(extra, needs);
    });
    assert.deepEqual(missing, []);
  });

  for (const [preset, { encodings, files, needs }] of Object.entries(formServices)) {
    it(`says of ${preset} what the code does`, () => {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${preset}\``)) ?? '';
      const [, , first = '', others = '', attachments = '', extra = ''] = row.split('|');
      assert.match(first, new RegExp(`\`${encodings[0]}\``));
      assert.deepEqual(others.match(/\w+/g) ?? [], encodings.slice(1));
      assert.match(attachments, files ? /yes/ : /no/);
      assert.equal(extra.replaceAll(/[`\s]/g, ''), needs ?? '');
    });
  }
});
