// `trust-elements catalog …` as one calls it, on files of a test and on the demo's.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import {
  openCommandLine,
  type CommandLine,
  type Run,
  type RunOptions,
} from './support/command-line.js';

let commandLine: CommandLine;
before(async () => void (commandLine = await openCommandLine()));
after(() => commandLine.close());

const catalog = (args: string, files: RunOptions['files'] = {}): Promise<Run> =>
  commandLine.run(`catalog ${args}`, { files });

const policies = [
  { id: 'access', title: 'Access', items: [{ id: 'a.1', title: 'Least privilege', body: 'People have the access that their work needs.' }] },
]; // prettier-ignore
const manifest = {
  schemaVersion: 1,
  organization: { name: 'Example' },
  defaultLocale: 'en',
  catalogs: { pt: 'trust.pt.json' },
  policies,
  disclosure: {
    do: ['Use accounts of your own, please.', 'Tell us first and give us some time.'],
    scope: { in: [{ asset: '*.example.com', text: 'All hosts' }, { asset: 'example.com', text: 'The site' }] },
  },
}; // prettier-ignore

type Json = { [key: string]: string | Json };

const text = (value: string | Json | undefined): string => (typeof value === 'string' ? value : '');

const read = (run: Run, path: string): Json => JSON.parse(run.files[path] ?? '{}') as Json;

/** All texts filled in, by their keys. */
function translated(node: Json): Json {
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      typeof value === 'string' ? `Texto ${value.length}` : translated(value),
    ]),
  );
}

/** A manifest whose catalogue is translated and known. */
async function finished(): Promise<Record<string, string>> {
  const begun = await catalog('extract trust.json', { 'trust.json': manifest });
  const pt = translated(read(begun, 'trust.en.json'));
  const { files } = await catalog('extract trust.json', {
    ...begun.files,
    'trust.pt.json': JSON.stringify(pt),
  });
  return { ...files };
}

interface Status {
  ok: boolean;
  sets: {
    languages: { language: string; missing: string[]; stale: string[]; unused: string[] }[];
  }[];
}

async function statusOf(files: RunOptions['files'], name = 'trust.json') {
  const { code, out } = await catalog(`status ${name} --json`, files);
  const { sets } = JSON.parse(out) as Status;
  return { code, ...sets[0]!.languages[0]! };
}

const changed = (
  from: string,
  to: string,
  files: Record<string, string>,
): Record<string, string> => ({
  ...files,
  'trust.json': (files['trust.json'] ?? '').replace(from, to),
});

describe('catalog extract', () => {
  it('writes what there is to translate, under names that last', async () => {
    const run = await catalog('extract trust.json', { 'trust.json': manifest });
    assert.equal(run.code, 0);
    assert.deepEqual(read(run, 'trust.en.json')['policies'], {
      access: {
        items: {
          'a-1': {
            body: 'People have the access that their work needs.',
            title: 'Least privilege',
          },
        },
        title: 'Access',
      },
    });
    const { do: rules, scope } = read(run, 'trust.en.json')['disclosure'] as Json;
    assert.deepEqual(Object.keys(rules as Json), [
      'tell-us-first-and-give-us-some-time',
      'use-accounts-of-your-own-please',
    ]);
    assert.deepEqual(
      Object.keys((scope as Json)['in'] as Json).map((name) => name.replace(/-[0-9a-f]{8}$/, '')),
      ['example-com', 'example-com'],
    );
  });

  it('gives the translation an empty text for each', async () => {
    const run = await catalog('extract trust.json', { 'trust.json': manifest });
    assert.equal(((read(run, 'trust.pt.json')['policies'] as Json)['access'] as Json)['title'], '');
    assert.deepEqual(Object.keys(run.files).sort(), [
      'trust.catalog.lock',
      'trust.en.json',
      'trust.json',
      'trust.pt.json',
    ]);
  });

  it('changes nothing when it is run again', async () => {
    const files = await finished();
    assert.deepEqual((await catalog('extract trust.json', files)).files, files);
  });

  it('leaves proper names out', async () => {
    const run = await catalog('extract trust.json', { 'trust.json': manifest });
    assert.equal(read(run, 'trust.en.json')['organization'], undefined);
  });

  it('begins another language, and says what to add to the manifest', async () => {
    const run = await catalog('extract trust.json --locale fr', { 'trust.json': manifest });
    assert.ok(run.files['trust.fr.json']);
    assert.match(run.out, /"catalogs": \{ "fr": "trust\.fr\.json" \}/);
  });

  it('begins another language of the interface, with the plural forms it has', async () => {
    const english = '{"pages_one": "{{number}} page", "pages_other": "{{number}} pages"}';
    const run = await catalog('extract locales --locale fr', { 'locales/en.json': english });
    assert.deepEqual(read(run, 'locales/fr.json'), {
      pages_many: '',
      pages_one: '',
      pages_other: '',
    });
  });

  it('takes the translation along when the first words of a rule change', async () => {
    const files = changed('Tell us first and', 'Please tell us first and', await finished());
    const run = await catalog('extract trust.json', files);
    const { do: rules } = read(run, 'trust.pt.json')['disclosure'] as Json;
    assert.ok((rules as Json)['please-tell-us-first-and-give-us-some']);
    assert.deepEqual((await statusOf(run.files)).stale, [
      'disclosure.do.please-tell-us-first-and-give-us-some',
    ]);
  });

  it('keeps translations of what is gone until --prune', async () => {
    const files = changed(',"Tell us first and give us some time."', '', await finished());
    const kept = await catalog('extract trust.json', files);
    assert.deepEqual((await statusOf(kept.files)).unused, [
      'disclosure.do.tell-us-first-and-give-us-some-time',
    ]);
    assert.match(kept.out, /--prune/);
    const pruned = await catalog('extract trust.json --prune', kept.files);
    assert.deepEqual((await statusOf(pruned.files)).unused, []);
  });

  it('moves what the manifest says in a language to its catalogue', async () => {
    const inline = { ...manifest, overview: { title: { en: 'Ours', de: 'Unseres', pt: 'Nosso' } } };
    const run = await catalog('extract trust.json --move', { 'trust.json': inline });
    assert.deepEqual(read(run, 'trust.json')['overview'], { title: { en: 'Ours', de: 'Unseres' } });
    assert.deepEqual(read(run, 'trust.pt.json')['overview'], { title: 'Nosso' });
  });

  it('writes nothing over a file that it cannot read', async () => {
    const files = { ...(await finished()), 'trust.pt.json': '{"policies": {' };
    const run = await catalog('extract trust.json', files);
    assert.equal(run.code, 2);
    assert.match(run.err, /trust\.pt\.json, line 1: .*Nothing was written/);
    assert.deepEqual(run.files, files);
  });

  it('never writes over the manifest', async () => {
    const files = { 'trust.json': { ...manifest, catalogs: { pt: 'trust.json' } } };
    const run = await catalog('extract trust.json', files);
    assert.deepEqual(read(run, 'trust.json')['organization'], { name: 'Example' });
    assert.ok(run.files['trust.pt.json']);
  });
});

describe('a source text that changes', () => {
  it('makes its translation stale, and no other', async () => {
    const files = changed('the access that', 'only the access that', await finished());
    assert.deepEqual(
      { ...(await statusOf(files)), translated: undefined },
      {
        ...(await statusOf(await finished())),
        code: 1,
        stale: ['policies.access.items.a-1.body'],
        translated: undefined,
      },
    );
  });

  it('in the demo makes exactly its translation stale', async () => {
    const { files } = await catalog('extract demo/example/trust.json');
    const lines = (await import('node:fs')).readFileSync('demo/example/trust.json', 'utf8');
    const title = 'How Talbrook keeps your data safe';
    assert.ok(lines.includes(title));
    const edited = { ...files, 'demo/example/trust.json': lines.replace(title, `${title} today`) };
    const before = await statusOf(files, 'demo/example/trust.json');
    assert.deepEqual([before.code, before.stale, before.missing], [0, [], []]);
    const { stale, missing } = await statusOf(edited, 'demo/example/trust.json');
    assert.deepEqual([stale, missing], [['overview.title'], []]);
  });

  it('is done once the translation changes, too', async () => {
    const files = changed('the access that', 'only the access that', await finished());
    const old = 'Texto 45';
    assert.ok(files['trust.pt.json']?.includes(old));
    const pt = files['trust.pt.json']?.replace(old, 'Texto novo') ?? '';
    assert.deepEqual((await statusOf({ ...files, 'trust.pt.json': pt })).stale, []);
  });

  it('is done once somebody says that the translation is right all the same', async () => {
    const files = changed('the access that', 'only the access that', await finished());
    const key = 'policies.access.items.a-1.body';
    const run = await catalog(`extract trust.json --accept ${key}`, files);
    assert.deepEqual((await statusOf(run.files)).stale, []);
  });
});

describe('catalog status', () => {
  it('answers 0 when all is done, and 1 when something is missing', async () => {
    assert.equal((await catalog('status trust.json', await finished())).code, 0);
    const begun = await catalog('extract trust.json', { 'trust.json': manifest });
    assert.equal((await catalog('status trust.json', begun.files)).code, 1);
  });

  it('shows a table per set, plain where nobody looks', async () => {
    const { out } = await catalog('status locales demo/example/trust.json');
    assert.match(out, /^locales {2}source en, \d+ texts\nlanguage +translated +missing +stale/);
    assert.match(out, /^pt-PT \(over pt\) +\d+ +–/m);
    assert.match(out, /^pt +52 \(100 %\)/m);
    assert.ok(!out.includes('\u001b'));
  });

  it('is 0 for the interface strings and the catalogue of the demo', async () => {
    const { code, out } = await catalog('status locales demo/example/trust.json');
    assert.equal(code, 0, out);
  });
});

describe('catalog check', () => {
  it('compares the markup of prose', async () => {
    const body = 'See [the list](https://example.com/list), `x` and **this**.';
    const source = { ...manifest, disclosure: undefined, policies: [{ id: 'p', title: 'Access', items: [{ id: 'i', title: 'The list', body }] }] }; // prettier-ignore
    const files = { 'trust.json': source, 'trust.pt.json': { policies: { p: { title: 'Acesso', items: { i: { title: 'A lista', body: 'Veja [a lista](https://example.com/lista), `x` e isto.' } } } } } }; // prettier-ignore
    const { code, out } = await catalog('check trust.json --json', files);
    assert.equal(code, 1);
    const { findings } = JSON.parse(out) as { findings: { code: string; message: string }[] };
    const [markup, ...rest] = findings.filter(({ code }) => code !== 'key-unknown');
    assert.match(
      markup?.message ?? '',
      /link to https:\/\/example\.com\/list is missing\. \*\*strong\*\* is missing\. link to https:\/\/example\.com\/lista is not in the source/,
    );
    assert.deepEqual(rest, []);
  });

  it('prints file, line, key, and no command for the terminal', async () => {
    const files = {
      'l/en.json': '{\n  "a": "On {{date}}"\n}',
      'l/de.json': '{\n  "a": "An \\u001b[31m"\n}',
    };
    const { out } = await catalog('check l', files);
    assert.match(out, /^l\/de\.json\n {2}error {2}placeholder {2}line 2 {2}a\n/);
    assert.ok(!out.includes('\u001b'));
  });
});

describe('catalog export and import', () => {
  for (const [format, name] of [
    ['xliff', 'pt.xlf'],
    ['csv', 'pt.csv'],
  ] as const)
    it(`bring a catalogue back byte for byte, as ${format}`, async () => {
      const files = await finished();
      const exported = await catalog(
        `export trust.json --locale pt --format ${format} --out ${name}`,
        files,
      );
      const { 'trust.pt.json': original, ...rest } = exported.files;
      const run = await catalog(`import trust.json ${name}`, rest);
      assert.equal(run.code, 0, run.err);
      assert.equal(run.files['trust.pt.json'], original);
      assert.equal(run.files['trust.catalog.lock'], files['trust.catalog.lock']);
    });

  it('let a translator say that a stale translation is right', async () => {
    const files = changed('the access that', 'only the access that', await finished());
    const { out } = await catalog('export trust.json --locale pt', files);
    const done = out.replace(/state="initial"/g, 'state="final"');
    const run = await catalog('import trust.json back.xlf', { ...files, 'back.xlf': done });
    assert.deepEqual((await statusOf(run.files)).stale, []);
  });

  it('begin a language of the interface with its file', async () => {
    const files = {
      'l/en.json': '{"a": "On"}',
      'fr.csv': 'key,source:en,target:fr\r\na,On,Allumé\r\n',
    };
    assert.equal(
      (await catalog('import l fr.csv', files)).files['l/fr.json'],
      '{\n  "a": "Allumé"\n}\n',
    );
  });

  it('name the languages there are', async () => {
    const run = await catalog('export trust.json', { 'trust.json': manifest });
    assert.deepEqual([run.code, run.err], [2, '--locale : name one of pt.\n']);
  });
});

describe('catalog pseudo', () => {
  const files = {
    'l/en.json': '{"a": "See {{date}}", "b_one": "{{number}} day", "b_other": "{{number}} days"}',
  };

  it('accents, lengthens and brackets, and keeps placeholders', async () => {
    const { a } = JSON.parse((await catalog('pseudo l', files)).out) as Json;
    assert.match(text(a), /^⟦Šéé \{\{date\}\} ļöŕéɱ⟧$/);
  });

  it('writes from right to left, with the plural forms that its tag asks for', async () => {
    const texts = JSON.parse((await catalog('pseudo l --rtl', files)).out) as Json;
    assert.deepEqual(Object.keys(texts), [
      'a',
      'b_few',
      'b_many',
      'b_one',
      'b_other',
      'b_two',
      'b_zero',
    ]);
    assert.match(text(texts['a']), /^⟦\u202eSee\u202c \{\{date\}\}/);
  });

  it('keeps the markup of prose', async () => {
    const prose = '- one [two](https://x.example/y)\n- `code`';
    const run = await catalog('pseudo l', { 'l/en.json': JSON.stringify({ a: prose }) });
    const { a } = JSON.parse(run.out) as Json;
    assert.match(text(a), /^- ⟦öñé \[ţŵö\]\(https:\/\/x\.example\/y\).*⟧\n- ⟦`code`.*⟧$/);
  });
});

it('catalog names its commands', async () => {
  const run = await catalog('nonsense');
  assert.deepEqual([run.code, run.err.includes('extract, status, check')], [2, true]);
});

it('catalog glossary is CSV', async () => {
  const { out } = await catalog('glossary');
  assert.match(out, /^term,de,pt-BR,pt-PT/);
  assert.match(out, /^subprocessor,Unterauftragsverarbeiter,suboperador,subcontratante ulterior,/m);
});
