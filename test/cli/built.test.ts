// The command line as it is published: dist/cli.js, in a process of its own.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cli = `${root}dist/cli.js`;

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(args: string, input = ''): Run {
  assert.ok(existsSync(cli), 'dist/cli.js is missing: run `npm run build` first');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args.split(' ')], {
    cwd: root,
    encoding: 'utf8',
    input,
  });
  return { code: status, out: stdout, err: stderr };
}

describe('dist/cli.js', () => {
  it('begins so that a shell can run it', () => {
    assert.match(readFileSync(cli, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });

  it('says what it can do', () => {
    const { code, out } = run('--help');
    assert.equal(code, 0);
    for (const command of ['check', 'render', 'security-txt', 'schema', 'import', 'catalog'])
      assert.match(out, new RegExp(`^ {2}${command}\\b`, 'm'));
  });

  it('says what it can do, instead of doing it, when asked for help with a command', () => {
    assert.match(run('check --help').out, /--as-of DATE/);
  });

  for (const name of readdirSync(`${root}demo/pages`)) {
    it(`finds no error in the demo manifest of ${name}`, () => {
      const { code, out, err } = run(`check demo/pages/${name}/trust.json`);
      assert.equal(`${code}${err}`, '0', out);
    });
  }

  it('reads a manifest from standard input', () => {
    const { code, out } = run('check - --json', '{"schemaVersion":1}');
    assert.equal(code, 1);
    assert.equal((JSON.parse(out) as { manifest: string }).manifest, '-');
  });

  for (const args of ['check', 'check no/such/file.json', 'check a b', 'schema x', 'frobnicate']) {
    it(`answers "${args}" with a sentence and exit code 2`, () => {
      const { code, out, err } = run(args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.doesNotMatch(err, /\n {4}at /, 'no stack');
    });
  }

  it('prints the JSON Schema that is published', () => {
    const published = readFileSync(`${root}dist/manifest.schema.json`, 'utf8');
    assert.equal(run('schema').out, published);
  });

  it('renders in a language, so that its words were built in', () => {
    const { code, out } = run('render demo/pages/joor/trust.json --locale pt');
    assert.equal(code, 0);
    assert.match(out, /Segurança/);
  });

  it('writes a security.txt', () => {
    const { code, out } = run('security-txt demo/pages/joor/trust.json --expires 2099-01-01');
    assert.equal(code, 0);
    assert.match(out, /^Contact: mailto:security@joor\.com\nExpires: 2099-01-01T23:59:59Z\n/);
  });

  it('imports a page from standard input', () => {
    const { code, out } = run('import - --name Example', '# Security\n\n## Data\n\nEncrypted.\n');
    assert.equal(code, 0);
    assert.match(out, /"title": "Data"/);
  });
});
