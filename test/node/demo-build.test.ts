import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { buildDemo } from '../../demo/build.js';

describe('the built demo', () => {
  let out: string;
  let pages: string[];
  const read = (path: string): string => readFileSync(join(out, path), 'utf8');

  before(async () => {
    out = mkdtempSync(join(tmpdir(), 'trust-demo-'));
    await buildDemo(out);
    pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.html'))
      .sort();
  });

  after(() => rmSync(out, { recursive: true }));

  it('has an index, a form with a challenge, a gallery, a plain page, the configurator, the translator’s page, and four trust pages with their facts', () => {
    const companies = ['calcom', 'cozero', 'joor', 'web1on1'];
    assert.deepEqual(pages, [
      'challenge/index.html',
      'configurator/index.html',
      'configurator/stage/index.html',
      'gallery/index.html',
      'index.html',
      ...companies.flatMap((id) => [`pages/${id}/facts/index.html`, `pages/${id}/index.html`]),
      'plain/index.html',
      'translator/index.html',
      'translator/stage/index.html',
    ]);
  });

  it('has nothing inline that the strict policy would refuse', () => {
    const inline = /<style|<script(?![^>]*\ssrc=)|\sstyle=|\son\w+=/i;
    assert.deepEqual(
      pages.filter((path) => inline.test(read(path))),
      [],
    );
  });

  it('leads nowhere that does not exist', () => {
    const served = /^\/(dist|inbox|api|demo-api)\//; // by the server, not from the demo's folder
    const lost = pages.flatMap((path) =>
      [...read(path).matchAll(/\s(?:href|src|manifest)="([^"#]*)"/g)]
        .map(([, reference = '']) => new URL(reference, `https://demo.invalid/${path}`))
        .filter(({ host, pathname }) => host === 'demo.invalid' && !served.test(pathname))
        .map(({ pathname }) => pathname.replace(/\/$/, '/index.html'))
        .filter((pathname) => !existsSync(join(out, pathname)))
        .map((pathname) => `${path} → ${pathname}`),
    );
    assert.deepEqual(lost, []);
  });

  for (const [id, name] of [
    ['calcom', 'Cal.com'],
    ['web1on1', 'Web1on1'],
    ['joor', 'JOOR'],
    ['cozero', 'Cozero'],
  ]) {
    it(`says in three languages that the page about ${name} is not theirs`, () => {
      const page = read(`pages/${id}/index.html`);
      assert.ok(page.includes(`Sie ist nicht von ${name}`));
      assert.ok(page.includes(`Ela não é de ${name}`));
      assert.ok(page.includes(`It is not by ${name} and not affiliated`));
    });

    it(`shows what ${name} says to readers without scripts, too`, () => {
      const [, fallback = ''] =
        /<trust-center[^>]*>([^]*)<\/trust-center>/.exec(read(`pages/${id}/index.html`)) ?? [];
      assert.match(fallback, /<h1>[^<]{8,}<\/h1>/);
      assert.ok((fallback.match(/<h3>/g) ?? []).length >= 10, 'its policies');
    });
  }
});
