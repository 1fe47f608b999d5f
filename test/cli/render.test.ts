import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { openCommandLine, type CommandLine, type Run } from './support/command-line.js';
import { fullManifest } from './support/full-manifest.js';
import { elementsIn, parseStrictly, textOf, type StrictElement } from './support/strict-html.js';

const full = fullManifest({ text: { en: 'English', de: 'Deutsch' }, url: '/files/a.pdf' });

describe('render', () => {
  let cli: CommandLine;
  before(async () => (cli = await openCommandLine()));
  after(() => cli.close());

  const run = (args: string, manifest: unknown = full): Promise<Run> =>
    cli.run(`render trust.json ${args}`, { files: { 'trust.json': manifest } });
  const page = async (args: string, manifest: unknown = full): Promise<StrictElement> =>
    parseStrictly((await run(`${args} --json-ld none`, manifest)).out);
  const one = (root: StrictElement, name: string): StrictElement => {
    const found = elementsIn(root).find((element) => element.name === name);
    assert.ok(found, `no <${name}>`);
    return found;
  };
  const links = (root: StrictElement): readonly string[] =>
    elementsIn(root).flatMap(({ attributes }) => attributes['href'] ?? []);

  it('prints the same each time', async () => {
    assert.deepEqual(await run('--locale de'), await run('--locale de'));
  });

  it('speaks the language that is asked for, and says so', async () => {
    const root = await page('--locale de');
    assert.equal(one(root, 'div').attributes['lang'], 'de');
    assert.match(textOf(root), /Deutsch/);
    assert.doesNotMatch(textOf(root), /English/);
  });

  it("speaks the manifest's own language when none is asked for", async () => {
    assert.equal(one(await page(''), 'div').attributes['lang'], 'en');
  });

  it('marks text that is in another language with its own', async () => {
    const manifest = { ...full, overview: { title: 'Only English', body: 'A *word*.' } };
    const marked = elementsIn(await page('--locale de', manifest)).filter(
      ({ attributes }) => attributes['lang'] === 'en',
    );
    assert.deepEqual(marked.map(textOf), ['Only English', 'A word.']);
  });

  it('writes dates in the language of the page', async () => {
    assert.match(textOf(await page('--locale de')), /Stand: 3\. Mai 2026/);
    assert.match(textOf(await page('--locale pt')), /3 de maio de 2026/);
  });

  for (const [date, word] of [
    ['2027-01-01', 'Zertifiziert'],
    ['2027-12-01', 'Läuft bald ab'],
    ['2028-01-01', 'Läuft bald ab'],
    ['2028-01-02', 'Abgelaufen'],
  ] as const) {
    it(`says at ${date} that a certificate until 1 January 2028 is ${word}`, async () => {
      const root = await page(`--locale de --as-of ${date}`);
      const badge = elementsIn(root).find(
        ({ attributes }) => attributes['id'] === 'trust-badge-iso',
      );
      assert.ok(badge);
      assert.match(textOf(one(badge, 'strong')), new RegExp(`^${word}$`));
    });
  }

  it('begins at the level of heading that is asked for, and stays within six', async () => {
    const levels = elementsIn(await page('--heading-level 5')).flatMap(
      ({ name }) => /^h(\d)$/.exec(name)?.[1] ?? [],
    );
    assert.deepEqual([levels[0], [...new Set(levels)].sort()], ['5', ['5', '6']]);
  });

  it('shows subprocessors as a table with headers for columns and rows', async () => {
    const table = one(await page('--locale en'), 'table');
    const headers = elementsIn(table).filter(({ name }) => name === 'th');
    assert.deepEqual(
      headers.map(({ attributes }) => attributes['scope']),
      ['col', 'col', 'col', 'col', 'col', 'col', 'row'],
    );
    assert.match(textOf(table), /Germany/);
  });

  it('leaves out a column in which nothing is said', async () => {
    const subprocessors = [{ name: 'A', purpose: 'B', countries: [] }];
    const table = one(await page('--locale en', { ...full, subprocessors }), 'table');
    assert.equal(textOf(one(table, 'thead')).replace(/\s/g, ''), 'NamePurpose');
  });

  it('leads from relative URLs to where the manifest will be', async () => {
    const at = async (url: string): Promise<readonly string[]> =>
      links(
        await page(`--manifest-url ${url}`, { ...full, organization: { name: 'A', url: 'x' } }),
      );
    assert.ok((await at('/trust/trust.json')).includes('/trust/x'));
    assert.ok((await at('https://cdn.example/t/trust.json')).includes('https://cdn.example/t/x'));
    assert.ok((await at('trust.json')).includes('/x'));
  });

  it('says that nothing is there when there is nothing', async () => {
    const manifest = { schemaVersion: 1, defaultLocale: 'en', organization: { name: 'A' } };
    assert.match(textOf(await page('', manifest)), /Nothing has been published here yet\./);
  });

  it('ends with linked data, which can be left out or stand alone', async () => {
    const script = /^<script type="application\/ld\+json">\n\{[^<]*\}\n<\/script>\n$/;
    const { out: only } = await run('--json-ld only');
    const { out: none } = await run('--json-ld none');
    assert.match(only, script);
    assert.doesNotMatch(none, /<script/);
    assert.equal((await run('')).out, none + only);
  });

  it('prints all that a page needs, so that the browser asks for everything at once', async () => {
    const { out } = await run(
      '--locale pt-PT --snippet --heading-level 3 --assets /lib --json-ld none',
    );
    assert.match(out, /<link rel="modulepreload" href="\/lib\/locales\/pt-PT.js">/);
    assert.match(out, /<link rel="modulepreload" href="\/lib\/locales\/pt.js" integrity="sha384-pt" crossorigin="anonymous">/); // prettier-ignore
    assert.match(
      out,
      /<link rel="preload" href="\/trust.json" as="fetch" crossorigin="anonymous">/,
    );
    assert.match(out, /<script type="module" src="\/lib\/trust.js" integrity="sha384-script" crossorigin="anonymous"><\/script>/); // prettier-ignore
    assert.match(out, /<trust-center manifest="\/trust.json" locale="pt-PT" heading-level="3">/);
    parseStrictly(out.replace(/<!--[^]*?-->|<script[^]*?<\/script>/g, ''));
  });

  it('names its version, and preloads what chunks are held to', async () => {
    const { out } = await run('--snippet');
    assert.match(out, /^<!-- in <head>: trust-elements 1\.2\.3 -->\n/);
    assert.match(out, /href="\/trust\/chunks\/integrity-AbCdEf\.js" integrity="sha384-list"/);
  });

  it('tells what it left out of a manifest', async () => {
    const { code, err } = await run('', { ...full, updates: [{ id: 'x' }] });
    assert.equal(code, 0);
    assert.match(err, /\/updates\/0/);
  });

  for (const args of [
    '--locale !',
    '--heading-level 7',
    '--json-ld maybe',
    '--as-of yesterday',
    '--manifest-url http://example.com/trust.json',
    '--assets javascript:alert(1)//',
    '--colour red',
    'second.json',
  ]) {
    it(`refuses ${args}`, async () => {
      const { code, out, err } = await run(args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.notEqual(err, '');
    });
  }
});
