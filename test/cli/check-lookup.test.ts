import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkManifest } from '../../src/cli/check/check-manifest.js';
import { lookUp } from '../../src/cli/check/lookup.js';
import { referencesIn } from '../../src/cli/check/references.js';
import { UsageError, type Io } from '../../src/cli/io.js';
import { plain, today } from './support/checked.js';

const manifest = {
  ...plain,
  organization: { name: 'Nordlicht', logo: { src: 'img/logo.svg' }, url: 'https://other.example' },
  catalogs: { de: 'trust.de.json' },
  documents: [
    { id: 'a', title: 'A', access: 'public', files: [{ url: '/files/a b.pdf' }] },
    { id: 'b', title: 'B', access: 'public', files: [{ url: 'files/b.pdf' }] },
  ],
  overview: { body: 'Our [report](../report.html#two) and [this](#trust-document-a).' },
  forms: { disclosure: { transport: { type: 'http', url: '/api/send' } } },
};

function io(parts: Partial<Io>): Io {
  return {
    readFile: async () => '',
    writeFile: async () => {},
    readFolder: async () => [],
    exists: async () => true,
    out: () => {},
    err: () => {},
    isTerminal: false,
    now: () => 0,
    fetch: async () => new Response(),
    ...parts,
  };
}

const addressOf = (url: Parameters<Io['fetch']>[0]): string =>
  url instanceof Request ? url.url : url.toString();

async function missing(base: string, parts: Partial<Io>): Promise<string[]> {
  const { context } = checkManifest(JSON.stringify(manifest), today);
  assert.ok(context);
  return (await lookUp(referencesIn(context), base, io(parts))).map(({ path }) => path);
}

describe('looking up in a folder', () => {
  it('looks for files, catalogues, logos and links in prose, and never above the folder', async () => {
    const asked: string[] = [];
    const exists = async (path: string): Promise<boolean> => asked.push(path) > 0;
    await missing('site', { exists });
    assert.deepEqual(asked.sort(), [
      'site',
      'site/files/a b.pdf',
      'site/files/b.pdf',
      'site/img/logo.svg',
      'site/report.html',
      'site/trust.de.json',
    ]);
  });

  it('tells what does not exist where the manifest names it', async () => {
    const exists = async (path: string): Promise<boolean> => !/b\.pdf|json/.test(path);
    assert.deepEqual(await missing('site', { exists }), [
      '/documents/0/files/0/url',
      '/documents/1/files/0/url',
      '/catalogs/de',
    ]);
  });

  it('refuses a folder that does not exist', async () => {
    await assert.rejects(missing('nowhere', { exists: async () => false }), UsageError);
  });
});

describe('looking up at a URL', () => {
  const base = 'https://nordlicht.example/trust/';

  it('asks for what is at that origin, each once and without a body', async () => {
    const asked: string[] = [];
    const fetch: Io['fetch'] = async (url, init) => {
      asked.push(`${init?.method} ${addressOf(url)}`);
      return new Response();
    };
    assert.deepEqual(await missing(base, { fetch }), []);
    assert.deepEqual(asked.sort(), [
      'HEAD https://nordlicht.example/files/a%20b.pdf',
      'HEAD https://nordlicht.example/report.html',
      'HEAD https://nordlicht.example/trust/files/b.pdf',
      'HEAD https://nordlicht.example/trust/img/logo.svg',
      'HEAD https://nordlicht.example/trust/trust.de.json',
    ]);
  });

  it('tells what is answered with an error', async () => {
    const fetch: Io['fetch'] = async (url) =>
      new Response(null, { status: addressOf(url).endsWith('.svg') ? 404 : 200 });
    assert.deepEqual(await missing(base, { fetch }), ['/organization/logo/src']);
  });

  it('asks again with GET where HEAD is not allowed', async () => {
    const fetch: Io['fetch'] = async (_, init) =>
      new Response(null, { status: init?.method === 'HEAD' ? 405 : 200 });
    assert.deepEqual(await missing(base, { fetch }), []);
  });

  it('tells what cannot be reached', async () => {
    const fetch: Io['fetch'] = async () => Promise.reject(new TypeError('fetch failed'));
    assert.equal((await missing(base, { fetch })).length, 5);
  });

  it('tells people how far it is once it takes long', async () => {
    let time = 0;
    let said = '';
    await missing(base, {
      isTerminal: true,
      now: () => (time += 600),
      err: (text) => void (said += text),
    });
    assert.match(said, /Looking up \d of 5 …/);
    assert.ok(said.endsWith('\r\u001b[K'), 'the line is taken away');
  });

  it('tells programs nothing', async () => {
    let time = 0;
    let said = '';
    await missing(base, { now: () => (time += 600), err: (text) => void (said += text) });
    assert.equal(said, '');
  });
});
