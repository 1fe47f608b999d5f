// The configurator says what docs/hosts says: those pages hold the files of applications that are run.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { start, type Choice } from '../../demo/configurator/choice.js';
import type { Host } from '../../demo/configurator/hosts.js';
import { kitOf } from '../../demo/configurator/snippets/kit.js';
import { stepsOf } from '../../demo/configurator/snippets/steps.js';

const pages = new URL('../../docs/hosts/', import.meta.url);
const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };

/** What the configurator has at a place for a kind of page, all else being as at the start. */
function said(host: Host, place: string, choice: Partial<Choice> = {}): string {
  const kit = kitOf({ ...start, ...choice, host }, undefined, { version, integrities: {} });
  const step = stepsOf(kit).find((one) => one.place === place);
  assert.ok(step?.text, `${host} has no ${place}`);
  return step.text;
}

/** Lines without what is around them: a page's file indents them. */
const flat = (text: string): string => text.replace(/^[ \t]+|[ \t]+$/gm, '').trim();

const line = (text: string, start: string): string =>
  flat(text)
    .split('\n')
    .find((one) => one.startsWith(start)) ?? '';

const agreed: readonly (readonly [page: string, what: string, text: () => string])[] = [
  ['script-tag', 'the element', () => said('html', '<body>')],
  ['script-tag', 'the policy', () => said('html', 'Content-Security-Policy')],
  ['wordpress', 'the element', () => line(said('wordpress', 'Custom HTML'), '<trust-center')],
  ['webflow', 'the element', () => said('webflow', 'Code Embed')],
  ['react', 'the element', () => said('html', '<body>').replace(/.*\n/, '')],
  ['react', 'the types', () => line(said('react', 'src/TrustSection.tsx'), 'import type')],
  ['vue', 'the compiler’s option', () => line(said('vue', 'vite.config.ts'), 'template:')],
  ['vue', 'the types', () => line(said('vue', 'src/TrustSection.vue'), 'import type')],
  ['vue', 'the policy', () => said('vue', 'Content-Security-Policy')],
  ['svelte', 'the types', () => line(said('svelte', 'src/TrustSection.svelte'), 'import type')],
  ['svelte', 'the policy', () => said('svelte', 'Content-Security-Policy')],
  ...(['react', 'vue', 'svelte'] as const).map(
    (host) => [host, 'how to install', () => said(host, 'Terminal')] as const,
  ),
];

describe('the configurator and docs/hosts', { skip: !existsSync(pages) && 'no docs/hosts' }, () => {
  for (const [page, what, text] of agreed)
    it(`say the same of ${what} in ${page}.md`, () => {
      const written = readFileSync(new URL(`${page}.md`, pages), 'utf8');
      if (what === 'the policy') assert.deepEqual(missing(written, text()), []);
      else assert.ok(flat(written).includes(flat(text())), text());
    });
});

/** Directives that a page's policies do not have. */
function missing(page: string, policy: string): readonly string[] {
  const directives = new Set(page.split(/[;\n]/).map((one) => one.trim()));
  return flat(policy)
    .split(/;?\n/)
    .filter((one) => !directives.has(one));
}
