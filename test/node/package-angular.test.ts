// The types of the packed package in Angular's templates, by Angular's own compiler; the templates are those of
// the application in test/hosts/angular, which `npm run test:hosts` also builds and visits.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';

import { pack, put, root, type Packed } from './packed.js';

const NGC = join(root, 'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js');

let packed: Packed;

before(() => {
  packed = pack('package-angular');
  put(packed, 'test/hosts/angular');
});

/** What the compiler says of some files, as lines of a terminal without colours. */
function complaints(files: readonly string[]): string {
  const config = { extends: './tsconfig.json', files, include: [] };
  writeFileSync(join(packed.folder, 'tsconfig.some.json'), JSON.stringify(config));
  const { stdout, stderr } = spawnSync(process.execPath, [NGC, '-p', 'tsconfig.some.json'], {
    cwd: packed.folder,
    encoding: 'utf8',
  });
  return stripVTControlCharacters(stdout + stderr);
}

describe("the directives for Angular's templates", () => {
  it('take what applications bind to the elements, without CUSTOM_ELEMENTS_SCHEMA', () => {
    const pages = ['one', 'trust'].map((page) => `src/app/${page}.ts`);
    for (const page of pages)
      assert.doesNotMatch(readFileSync(join(packed.folder, page), 'utf8'), /SCHEMA/);
    assert.equal(complaints(pages), '');
  });

  it('refuse each wrong input, element and detail of an event, and nothing else', () => {
    const lines = readFileSync(join(packed.folder, 'wrong/page.ts'), 'utf8').split('\n');
    const wrong = lines.flatMap((line, at) => (/<!-- wrong:/.test(line) ? [at + 2] : []));
    assert.ok(wrong.length >= 8);
    const places = complaints(['wrong/page.ts']).matchAll(/page\.ts:(\d+):\d+ - error/g);
    const refused = new Set([...places].map(([, line]) => Number(line)));
    assert.deepEqual(
      [...refused].sort((one, other) => one - other),
      wrong,
    );
  });

  it('are there for every element', () => {
    const types = readFileSync(join(packed.content, 'dist/types/angular.d.ts'), 'utf8');
    const elements = JSON.parse(
      readFileSync(join(packed.content, 'dist/custom-elements.json'), 'utf8'),
    ) as { modules: { declarations: { tagName: string }[] }[] };
    const tags = elements.modules.flatMap(({ declarations }) =>
      declarations.map(({ tagName }) => tagName),
    );
    assert.ok(tags.length >= 10);
    const selectors = types.matchAll(/ɵɵDirectiveDeclaration<\w+, "([\w-]+)"/g);
    assert.deepEqual(
      [...selectors].map(([, tag]) => tag),
      tags.sort(),
    );
  });
});
