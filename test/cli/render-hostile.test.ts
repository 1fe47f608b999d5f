// Nothing in a manifest becomes markup, a script or a dangerous link.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import fc from 'fast-check';

import { openCommandLine, type CommandLine } from './support/command-line.js';
import { fullManifest, type FullManifestTexts } from './support/full-manifest.js';
import { elementsIn, parseStrictly, textOf, type StrictElement } from './support/strict-html.js';

const hostileTexts = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</trust-center></div><h1>x',
  '[a](javascript:alert(1)) [b](data:text/html,x) <javascript:alert(1)>',
  '![a](https://example.com/x.png "y")',
  '&lt;script&gt; &#60;b&#62; &amp;lt;',
  'x\u0000y\u001b]0;title\u0007\u009b2J',
  '\ud800 lone \udfff',
];

const hostileUrls = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://example.com/x',
  'http://example.com/',
  'https://user:pass@example.com/',
  '//evil.example/"><script>',
  '/.//evil.example/',
  'https://example.com/a,b c"><x',
];

describe('render of a hostile manifest', () => {
  let cli: CommandLine;
  before(async () => (cli = await openCommandLine()));
  after(() => cli.close());

  /** The page, and the linked data, which are both checked for what may not be in them. */
  async function render(texts: FullManifestTexts): Promise<StrictElement> {
    const files = { 'm.json': fullManifest(texts) };
    const { code, out } = await cli.run('render m.json --locale de', { files });
    assert.equal(code, 0);
    const [, html = '', data = ''] =
      /^([^]*)<script type="application\/ld\+json">\n([^<]*)\n<\/script>\n$/.exec(out) ?? [];
    JSON.parse(data);
    const root = parseStrictly(html);
    for (const { attributes } of elementsIn(root)) {
      for (const url of [attributes['href'], attributes['src'], attributes['srcset']]) {
        if (url !== undefined) assert.match(url, /^(https:\/\/|mailto:|tel:|\/(?!\/)|#)/);
      }
    }
    return root;
  }

  for (const text of hostileTexts) {
    it(`shows ${JSON.stringify(text)} as text`, async () => {
      const root = await render({ text, url: 'https://example.com/' });
      assert.notEqual(textOf(root), '');
    });
  }

  for (const url of hostileUrls) {
    it(`does not lead to ${JSON.stringify(url)}`, async () => {
      const root = await render({ text: 'Text', url });
      const hosts = elementsIn(root).flatMap(
        ({ attributes }) => /^https:\/\/([^/]*)/.exec(attributes['href'] ?? '')?.[1] ?? [],
      );
      assert.ok(hosts.every((host) => /^(evil\.)?example(\.com)?$/.test(host)));
    });
  }

  it('stays inert for any text and any URL', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ unit: fc.constantFrom(...'<>&"\'`*_[]()!-#/ \n\\a:'), minLength: 1 }),
    );
    const visible = text.filter((one) => one.trim() !== '');
    await fc.assert(
      fc.asyncProperty(visible, fc.oneof(text, fc.webUrl()), async (words, url) => {
        await render({ text: words, url });
      }),
      { numRuns: 60 },
    );
  });
});
