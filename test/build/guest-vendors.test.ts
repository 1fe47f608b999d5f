// What the script build changes in lit and zod, so that they are as good guests as we are.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { guestVendors } from '../../build/guest-vendors.js';
import { ROOT } from '../architecture/source.js';

const { transform } = guestVendors() as unknown as {
  transform: (this: { error: (text: string) => never }, code: string, id: string) => { code: string } | null; // prettier-ignore
};

const context = {
  error: (text: string): never => {
    throw new Error(text);
  },
};

const edited = (file: string, code = readFileSync(join(ROOT, 'node_modules', file), 'utf8')) =>
  transform.call(context, code, join(ROOT, 'node_modules', file))?.code ?? '';

const files = [
  'zod/v4/core/core.js',
  'zod/v4/core/registries.js',
  'zod/v4/core/util.js',
  'lit-element/lit-element.js',
  'lit-html/lit-html.js',
  '@lit/reactive-element/reactive-element.js',
];

describe('guestVendors', () => {
  for (const file of files)
    it(`leaves no global in ${file}`, () => {
      const code = edited(file);
      assert.doesNotMatch(code, /Versions\?\?=|Symbol\.metadata\?\?=|\.litPropertyMetadata\?\?=/);
      assert.doesNotMatch(code, /createPolicy\(/);
      if (/core\.js|registries/.test(file)) assert.match(code, /^const globalThis=\{\};/);
    });

  it('lets zod read only its own tables', () => {
    assert.match(
      edited('zod/v4/core/util.js'),
      /in table\) \{if\(!Object\.hasOwn\(table,key\)\)continue;/,
    );
  });

  it('leaves schemas no method but those that build them', async () => {
    const code = edited('zod/v4/mini/schemas.js');
    const [, methods = ''] = /"ZodMiniType", [^]*?\n\}, \{\n([^]*?)\n\}\);/.exec(code) ?? [];
    assert.deepEqual(methods.match(/^ {4}\w+(?=\()/gm), ['    check', '    clone']);
  });

  it("makes Lit's policy through our guard", () => {
    assert.match(
      edited('lit-html/lit-html.js'),
      /^import\{guardedPolicy\}from".*trusted-types\.ts";/,
    );
  });

  it('fails when a file looks otherwise than it knows', () => {
    assert.throws(() => edited('lit-html/lit-html.js', 'export {}'), /does not fit/);
  });

  it('leaves other files alone', () => {
    assert.equal(transform.call(context, 'x', '/src/index.ts'), null);
  });
});
