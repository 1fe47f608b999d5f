// The npm entry is a guest too: importing it in plain Node registers nothing and touches no global.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ROOT } from './source.js';

const ENTRY = join(ROOT, 'dist/npm/index.js');

/** What our dependencies write themselves, the same in every application that uses them. */
const OF_DEPENDENCIES = [
  'litHtmlVersions', // lit: to warn about several copies
  'litElementVersions',
  'reactiveElementVersions',
  'litPropertyMetadata', // lit: what decorators tell it about properties
  'litServerRoot', // lit, in Node only: the root of its server-side stand-in for the DOM
  '__zod_globalConfig', // zod: configuration shared by its copies; we only read it
  '__zod_globalRegistry',
];

/** Runs in a fresh process: a test runner's own globals would blur the comparison. */
const PROBE = `
  const defined = [];
  globalThis.customElements = { define: (tag) => defined.push(tag), get: () => undefined };
  const owners = { globalThis, Object, Array, String, Function, Promise, JSON, Intl };
  const keys = () => Object.entries(owners).flatMap(([name, owner]) =>
    [owner, owner.prototype ?? {}].flatMap((target) => Reflect.ownKeys(target).map((key) => name + ' ' + String(key))));
  const before = new Set(keys());
  await import(process.argv[1]);
  process.stdout.write(JSON.stringify({ defined, added: keys().filter((key) => !before.has(key)) }));
`;

function probe(): { defined: string[]; added: string[] } {
  assert.ok(existsSync(ENTRY), 'dist/npm/index.js is missing: run `npm run build` first');
  const args = ['--input-type=module', '--eval', PROBE, pathToFileURL(ENTRY).href];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as ReturnType<
    typeof probe
  >;
}

describe('importing the npm entry in Node', () => {
  it('registers no element', () => {
    assert.deepEqual(probe().defined, []);
  });

  it('adds no global', () => {
    const ours = probe().added.filter(
      (key) => !OF_DEPENDENCIES.includes(key.replace('globalThis ', '')),
    );
    assert.deepEqual(ours, []);
  });
});
