// What `--help` says: of everything in short, of each command with every option that it takes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';

import { openCommandLine, type CommandLine } from './support/command-line.js';

const files = { check: 'check', render: 'render', 'security-txt': 'security-txt', schema: 'schema', import: 'import' }; // prettier-ignore

/** The options in a command's source: `json: { type: 'boolean' }`. */
function optionsIn(file: string): string[] {
  const source = readFileSync(new URL(`../../src/cli/${file}.ts`, import.meta.url), 'utf8');
  return [...source.matchAll(/'?([a-z-]+)'?: \{ type: '(?:string|boolean)'/g)].map(
    ([, name]) => `--${name}`,
  );
}

describe('--help', () => {
  let line: CommandLine;

  before(async () => {
    line = await openCommandLine();
  });

  after(() => line.close());

  for (const [command, file] of Object.entries(files)) {
    it(`of ${command} names each option and each exit code`, async () => {
      const { code, out } = await line.run(`${command} --help`);
      assert.equal(code, 0);
      for (const option of optionsIn(file)) assert.ok(out.includes(`  ${option}`), option);
      assert.match(out, /^Exit codes: 0 /m);
    });

    it(`is the same as "help ${command}"`, async () => {
      const { out } = await line.run(`help ${command}`);
      assert.equal(out, (await line.run(`${command} --help`)).out);
    });

    it(`without a command has the options of ${command} in short`, async () => {
      const { out } = await line.run('--help');
      assert.match(out, new RegExp(`^ {2}${command}\\b`, 'm'));
      for (const option of optionsIn(file)) assert.ok(out.includes(option), option);
    });
  }

  it('finds the options that it looks for', () => {
    assert.deepEqual(optionsIn('check'), ['--as-of', '--base', '--json', '--strict']);
  });

  it('of what is no command is that of everything', async () => {
    const { out } = await line.run('help constructor');
    assert.equal(out, (await line.run('--help')).out);
  });
});
