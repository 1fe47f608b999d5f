// Every command answers every manifest that the schema accepts: with an exit code of its own, never a crash.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import fc from 'fast-check';

import { anyManifest } from '../support/any-manifest.js';
import { openCommandLine, type CommandLine } from './support/command-line.js';
import { parseStrictly } from './support/strict-html.js';

describe('any manifest that the schema accepts', () => {
  let line: CommandLine;

  before(async () => {
    line = await openCommandLine();
  });

  after(() => line.close());

  for (const locale of ['de', 'pt-BR', 'en'])
    it(`is rendered as HTML in which nothing is out of place (${locale})`, () =>
      fc.assert(
        fc.asyncProperty(anyManifest(), async (manifest) => {
          const files = { 'trust.json': manifest };
          const command = `render trust.json --locale ${locale} --json-ld none`;
          const { code, out, err } = await line.run(command, { files });
          assert.deepEqual([code, err], [0, '']);
          parseStrictly(out);
        }),
        { numRuns: 40, endOnFailure: true },
      ));

  it('has linked data that is JSON', () =>
    fc.assert(
      fc.asyncProperty(anyManifest(), async (manifest) => {
        const files = { 'trust.json': manifest };
        const { out } = await line.run('render trust.json --json-ld only', { files });
        JSON.parse(out.replace(/^<script[^>]*>|<\/script>\s*$/g, ''));
      }),
      { numRuns: 60, endOnFailure: true },
    ));

  it('is checked: every finding has a code, a place that exists and a sentence', () =>
    fc.assert(
      fc.asyncProperty(anyManifest(), async (manifest) => {
        const files = { 'trust.json': manifest };
        const { code, out } = await line.run('check trust.json --json', { files });
        const { findings } = JSON.parse(out) as { findings: Record<string, unknown>[] };
        assert.ok([0, 1].includes(code));
        for (const finding of findings)
          for (const part of ['code', 'path', 'message'])
            assert.equal(typeof finding[part], 'string', `${part} of ${JSON.stringify(finding)}`);
      }),
      { numRuns: 60, endOnFailure: true },
    ));

  it('makes a security.txt of whole lines, or is refused with a reason', () =>
    fc.assert(
      fc.asyncProperty(anyManifest(), async (manifest) => {
        const files = { 'trust.json': manifest };
        const { code, out, err } = await line.run('security-txt trust.json', { files });
        if (code === 0) assert.match(out, /^Contact: \S+\r?\n/m);
        else assert.match(err, /\S/);
        for (const text of out.split(/\r?\n/)) assert.match(text, /^(#.*|[A-Za-z-]+: \S.*|)$/);
      }),
      { numRuns: 60, endOnFailure: true },
    ));
});
