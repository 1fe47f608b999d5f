// Parts of the fallback that need no words of the catalogues: a sentence is its key.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { printHtml } from '../../src/cli/html.js';
import { publishedUrls } from '../../src/cli/published-url.js';
import type { RenderContext } from '../../src/cli/render/context.js';
import { fallback } from '../../src/cli/render/fallback.js';
import { prose } from '../../src/cli/render/prose.js';
import type { Words } from '../../src/i18n/index.js';
import { parseManifest } from '../../src/schema/index.js';

const words = (lang: string, dir: Words['dir'] = 'ltr'): Words => ({
  lang,
  dir,
  t: (key) => key,
  langOf: () => lang,
  isPart: false,
});

function contextOf(parts: object, said = words('en')): RenderContext {
  const { manifest } = parseManifest({
    schemaVersion: 1,
    defaultLocale: 'en',
    organization: { name: 'Example' },
    ...parts,
  });
  assert.ok(manifest);
  const reader = { chain: [said.lang], defaultLocale: 'en' };
  const now = Date.parse('2026-05-03');
  return { manifest, reader, words: said, now, level: 2, url: publishedUrls('/trust.json') };
}

const rendered = (parts: object, said?: Words): string =>
  printHtml(fallback(contextOf(parts, said)));

describe('the fallback', () => {
  it('writes from right to left where the language does', () => {
    assert.match(rendered({}, words('ar', 'rtl')), /^<div lang="ar" dir="rtl">/);
  });

  it('marks a sentence of the interface that is not translated', () => {
    const mixed = { ...words('de'), langOf: () => 'en' };
    assert.match(rendered({}, mixed), /<span lang="en">center\.empty<\/span>/);
  });

  it('shows a logo as large as the element does, and its dark one to dark pages', () => {
    const logo = { src: '/logo.svg', dark: '/dark,1.svg', alt: 'Example' };
    const html = rendered({ organization: { name: 'Example', logo } });
    assert.match(
      html,
      /<source media="\(prefers-color-scheme: dark\)" srcset="\/dark%2C1\.svg"><img src="\/logo\.svg" alt="Example" height="32">/,
    );
  });

  it('leads to the document that is public, in the language of the reader', () => {
    const files = [
      { url: '/a.en.pdf', locale: 'en' },
      { url: '/a.de.pdf', locale: 'de' },
    ];
    const documents = [{ id: 'a', title: 'A', access: 'public', files }];
    const html = rendered({ documents }, words('de'));
    assert.match(html, /<a href="\/a\.de\.pdf" hreflang="de"><strong><span lang="en">A</);
    assert.match(html, /<li><a href="\/a\.en\.pdf" hreflang="en">/);
  });

  for (const [transport, href] of [
    [{ type: 'mailto', to: 'a?b@example.com' }, 'mailto:a%3Fb@example.com'],
    [{ type: 'link', url: 'https://example.com/ask' }, 'https://example.com/ask'],
  ] as const) {
    it(`leads to the ${transport.type} behind a form that is not there`, () => {
      const html = rendered({
        documents: [{ id: 'a', title: 'A', access: 'request' }],
        disclosure: { channels: [{ type: 'form' }] },
        forms: { documentRequest: { transport }, disclosure: { transport } },
      });
      assert.equal(html.split(`href="${href}"`).length - 1, 2);
    });
  }

  it('names no way to report where there is only a form', () => {
    const html = rendered({ disclosure: { intro: 'A', channels: [{ type: 'form' }] } });
    assert.doesNotMatch(html, /disclosure\.channel/);
  });

  it('says the status at its date, and of which date that is', () => {
    const certifications = [
      { id: 'a', standard: 'iso-9001', kind: 'certification', validUntil: '2026-05-02' },
    ];
    const html = rendered({ certifications });
    assert.match(html, /<strong>status\.expired\.word<\/strong>/);
    assert.match(html, /center\.asOf/);
  });
});

describe('prose', () => {
  for (const [markdown, html] of [
    ['A *b* **c** `d`', '<p>A <em>b</em> <strong>c</strong> <code>d</code></p>'],
    ['> a', '<blockquote>\n  <p>a</p>\n</blockquote>'],
    ['3. a\n4. b', '<ol start="3">\n  <li>a</li>\n  <li>b</li>\n</ol>'],
    ['[a](/b "c")', '<p><a href="/b">a</a></p>'],
    ['[a](javascript:b)', '<p>a</p>'],
    ['<b>a</b>', '<p>&lt;b&gt;a&lt;/b&gt;</p>'],
    ['# a', '<p># a</p>'],
    ['a  \nb', '<p>a<br>b</p>'],
  ] as const) {
    it(`of ${JSON.stringify(markdown)} is ${JSON.stringify(html)}`, () => {
      const printed = printHtml(prose({ text: markdown, lang: 'en' }, contextOf({})));
      assert.equal(printed, `${html}\n`);
    });
  }
});
