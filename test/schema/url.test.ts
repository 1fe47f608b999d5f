// The one door for URLs. What it lets through is compared with what the browser itself would follow.
import { expect } from 'chai';
import * as fc from 'fast-check';

import { isSafeReference, maxUrlLength, safeUrl, type UrlSink } from '../../src/schema/url.js';

const base = 'https://example.com/trust/trust.json';
const sinks: UrlSink[] = ['link', 'image', 'fetch'];

/** The protocol that a click on this link would use. */
function protocolInBrowser(href: string): string {
  const anchor = document.createElement('a');
  anchor.href = href;
  return anchor.protocol;
}

describe('a URL in a manifest', () => {
  const passing: [text: string, href: string][] = [
    ['https://a.example/x?y#z', 'https://a.example/x?y#z'],
    ['HTTPS://A.EXAMPLE', 'https://a.example/'],
    ['  https://a.example/  ', 'https://a.example/'],
    ['soc-2.pdf', 'https://example.com/trust/soc-2.pdf'],
    ['/soc-2.pdf', 'https://example.com/soc-2.pdf'],
    ['../soc-2.pdf', 'https://example.com/soc-2.pdf'],
    ['//cdn.example/x', 'https://cdn.example/x'],
    ['\\\\cdn.example\\x', 'https://cdn.example/x'],
    ['https://bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
  ];
  for (const [text, href] of passing)
    it(`is ${href} where ${JSON.stringify(text)} is written, for every use`, () => {
      expect(sinks.map((sink) => safeUrl(text, sink, base))).to.deep.equal([href, href, href]);
    });

  for (const text of ['mailto:security@example.com?subject=Hi', 'tel:+49301234'])
    it(`may link to ${text} but not be loaded from there`, () => {
      expect(sinks.map((sink) => safeUrl(text, sink, base))).to.deep.equal([
        text,
        undefined,
        undefined,
      ]);
    });

  const refused = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'javascript\r:alert(1)',
    'javascript://example.com/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'da\tta:text/html,x',
    'data:image/svg+xml,<svg/>',
    'blob:https://example.com/1',
    'filesystem:https://example.com/x',
    'file:///etc/passwd',
    'vbscript:x',
    'view-source:https://example.com/',
    'about:blank',
    'intent://x#Intent;end',
    'ws://example.com/',
    'ftp://example.com/',
    'http://example.com/',
    'http://127.0.0.1.example.com/',
    'http://localhost.example.com/',
    'https://user@example.com/',
    'https://user:secret@example.com/',
    '//user@example.com/',
    'https://example.com/\u007f',
    'https://example.com/\u0000',
    'https://',
    '',
  ];
  for (const text of refused)
    it(`is refused where ${JSON.stringify(text)} is written, for every use`, () => {
      expect(sinks.map((sink) => safeUrl(text, sink, base))).to.deep.equal([
        undefined,
        undefined,
        undefined,
      ]);
    });

  for (const value of [undefined, null, 5, {}, [base], new URL(base), { toString: () => base }])
    it(`is refused when it is ${Object.prototype.toString.call(value)}, not a text`, () => {
      expect(safeUrl(value, 'link', base)).to.equal(undefined);
    });

  it(`has at most ${maxUrlLength} characters`, () => {
    const [longest, longer] = [0, 1].map((more) => `/${'a'.repeat(maxUrlLength - 1 + more)}`);
    expect([isSafeReference(longest ?? ''), isSafeReference(longer ?? '')]).to.deep.equal([
      true,
      false,
    ]);
  });

  it('is never live in this browser, whatever is written', () => {
    const start = fc.constantFrom(
      'javascript:',
      'da\tta:',
      'j\u0000avascript:',
      '\uD800',
      ' ',
      '//',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.tuple(start, fc.string({ unit: 'binary' })).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const href = safeUrl(written, 'link', base);
        if (href === undefined) return;
        expect(['https:', 'mailto:', 'tel:']).to.include(protocolInBrowser(href));
        expect(protocolInBrowser(href)).to.equal(new URL(href).protocol);
      }),
    );
  });

  for (const text of [
    'da\tta:text/html,x',
    'javascript\uD800:alert(1)',
    '\uDFFFhttps://a.example/',
    'https://a.example/\uD800',
  ])
    // prettier-ignore
    it(`is not read otherwise than this browser reads it: ${JSON.stringify(text)}`, () => {
      const href = safeUrl(text, 'link', document.baseURI);
      if (href !== undefined) expect(protocolInBrowser(text)).to.equal(protocolInBrowser(href));
      else expect(text).to.match(/^da\tta:|^javascript/);
    });
});

describe('http', () => {
  const pageOnHttp = 'http://intranet.example/trust.json';

  for (const host of ['localhost', 'localhost:8080', '127.0.0.1', '127.1', '[::1]:3000'])
    it(`is allowed on ${host}`, () => {
      expect(safeUrl(`http://${host}/in`, 'fetch', base)).to.match(/^http:/);
      expect(isSafeReference(`http://${host}/in`)).to.be.true;
    });

  it('is allowed for a relative URL, which has the origin of a page on http', () => {
    expect(sinks.map((sink) => safeUrl('soc-2.pdf', sink, pageOnHttp))).to.deep.equal(
      sinks.map(() => 'http://intranet.example/soc-2.pdf'),
    );
  });

  it('is refused for another host, port or protocol-relative URL on such a page', () => {
    const others = ['http://other.example/', 'http://intranet.example:81/', '//other.example/x'];
    expect(others.map((text) => safeUrl(text, 'fetch', pageOnHttp))).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is refused without a base to be relative to', () => {
    expect([safeUrl('/x', 'link'), safeUrl('/x', 'link', 'nonsense')]).to.deep.equal([
      undefined,
      undefined,
    ]);
  });
});
