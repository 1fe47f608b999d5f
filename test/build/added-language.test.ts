// Another language is a file, and no code: the library is built with `fr.json` beside the others.
import assert from 'node:assert/strict';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { build } from 'vite';

import { localeParts } from '../../build/locale-parts.js';
import { ROOT } from '../architecture/source.js';

let folder = '';
const french = { load: { retry: 'Réessayer' }, send: { again: 'Renvoyer' } };

before(async () => {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  folder = mkdtempSync(join(ROOT, '.cache/fr-'));
  for (const name of ['src', 'locales', 'package.json'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'locales/fr.json'), JSON.stringify(french));
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    define: { __TRUST_ELEMENTS_VERSION__: '"0"' },
    plugins: [localeParts()],
    build: {
      outDir: 'dist',
      minify: false,
      modulePreload: false,
      lib: {
        entry: { words: 'src/i18n/index.ts', forms: 'src/i18n/forms-words.ts' },
        formats: ['es'],
      },
      rolldownOptions: {
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
});
after(() => rmSync(folder, { recursive: true, force: true }));

interface BuiltWords {
  readonly availableLanguages: () => readonly string[];
  readonly loadWords: (request: object) => Promise<{ lang: string; t: (key: string) => string }>;
}

const built = (): Promise<BuiltWords> =>
  import(join(folder, 'dist/words.js')) as Promise<BuiltWords>;

describe('a language whose file was added', () => {
  it('is there', async () => {
    assert.ok((await built()).availableLanguages().includes('fr'));
  });

  it('is spoken, also by its regions; what it lacks is English', async () => {
    const { loadWords } = await built();
    const words = await loadWords({ locale: 'fr-CA', parts: ['page'] });
    assert.deepEqual(
      [words.lang, words.t('load.retry'), words.t('documents.heading')],
      ['fr', 'Réessayer', 'Documents'],
    );
  });

  it('comes in a file of its own per part, and in nobody else’s', () => {
    const files = readdirSync(join(folder, 'dist')).filter((file) => file.endsWith('.js'));
    const holding = (text: string): string[] =>
      files.filter((file) => readFileSync(join(folder, 'dist', file), 'utf8').includes(text));
    assert.deepEqual([holding('Réessayer').length, holding('Renvoyer').length], [1, 1]);
    assert.notDeepEqual(holding('Réessayer'), holding('Renvoyer'));
    assert.ok(!holding('Réessayer').includes('words.js'));
  });
});
