// What a policy says of an asset: how people type one, which entry decides, and what no input can do.
import { expect } from 'chai';
import fc from 'fast-check';

import { assetVerdict, readScope } from '../../src/content/scope.js';

const reader = { chain: ['en'], defaultLocale: 'en' };

interface Lists {
  readonly in?: readonly string[];
  readonly out?: readonly string[];
}

const entries = (assets: readonly string[] = []) => assets.map((asset) => ({ asset }));

function verdictOf(typed: string, lists: Lists): string | undefined {
  const scope = readScope({ scope: { in: entries(lists.in), out: entries(lists.out) } });
  return assetVerdict(typed, scope, reader)?.status;
}

describe('an asset that is named as', () => {
  const same: readonly (readonly [entry: string, typed: string])[] = [
    ['app.example.com', 'app.example.com'],
    ['app.example.com', 'https://app.example.com'],
    ['app.example.com', 'https://App.Example.COM:443/path?x#y'],
    ['app.example.com', 'http://app.example.com:80'],
    ['app.example.com', '//app.example.com/x'],
    ['app.example.com', '  app.example.com.  '],
    ['app.example.com', 'app.example.com:8443'],
    ['app.example.com', 'wss://user:secret@app.example.com/socket'],
    ['app.example.com', 'HTTPS://app.example.com\\x'],
    ['http://app.example.com/', 'https://app.example.com'],
    ['app.example.com:443', 'https://app.example.com'],
    ['app.example.com:8443', 'https://app.example.com:8443/x'],
    ['münchen.example', 'https://xn--mnchen-3ya.example/'],
    ['xn--mnchen-3ya.example', 'MÜNCHEN.example'],
    ['*.münchen.example', 'app.xn--mnchen-3ya.example'],
    ['example.com/webwidget', 'https://example.com/webwidget/'],
    ['example.com/webwidget/', 'example.com/webwidget?x=1'],
    ['example.com/webwidget', 'example.com/%77ebwidget/part'],
    ['example.com/webwidget', 'example.com/a/../webwidget'],
    ['example.com/webwidget', 'example.com//webwidget'],
    ['example.com/größe', 'example.com/gr%C3%B6%C3%9Fe'],
    ['example.com/100%', 'example.com/100%'],
    ['*.example.com/api/*', 'a.example.com/api/users'],
    ['*.example.com/api/*', 'https://b.a.example.com/api/'],
    ['example.com/*/edit', 'example.com/42/edit/now'],
    ['app-*.example.com', 'app-7.example.com'],
    ['*.example.com', '*.example.com'],
    ['*.example.com', '*.api.example.com'],
    ['*.example.com', 'https://*.example.com/'],
    ['*', 'anything.example'],
    ['192.0.2.7', 'http://192.0.2.7:8080/x'],
    ['192.0.2.7', '0xC0.0.2.7'],
    ['192.0.2.0/24', '192.0.2.200'],
    ['192.0.2.0/24', '192.0.2.128/25'],
    ['2001:db8::1', 'https://[2001:DB8:0::1]/x'],
    ['[2001:db8::1]:8443', '[2001:db8:0:0::1]:8443'],
    ['2001:db8::/32', '2001:db8:ffff::1'],
    ['https://github.com/owner/repo', 'git@github.com:owner/repo.git'],
    ['https://github.com/owner/repo.git', 'github.com/owner/repo/blob/main/x.ts'],
    ['github.com/owner/repo', 'git+ssh://git@github.com/owner/repo.git'],
    ['Example for iOS', '  example   FOR ios '],
    ['Example Straße', 'EXAMPLE straße'],
    ['iOS/Android', 'ios/android'],
    ['com.example.app', 'com.example.app'],
  ];
  for (const [entry, typed] of same)
    it(`${entry} covers ${typed}`, () => {
      expect(verdictOf(typed, { in: [entry] })).to.equal('in');
    });

  const others: readonly (readonly [entry: string, typed: string])[] = [
    ['*.example.com', 'example.com'],
    ['*.example.com', 'https://example.com/'],
    ['*.example.com', 'badexample.com'],
    ['*.example.com', 'a.example.com.evil.example'],
    ['*.api.example.com', '*.example.com'],
    ['app.example.com', '*.example.com'],
    ['app.example.com', 'www.app.example.com'],
    ['app.example.com', 'app.example.comx'],
    ['app.example.com', 'https://app.example.com@evil.example/'],
    ['app.example.com', 'https://evil.example/app.example.com'],
    ['app.example.com', 'security@app.example.com'],
    ['app.example.com:8443', 'app.example.com'],
    ['app.example.com:8443', 'app.example.com:9443'],
    ['example.com/web', 'example.com/webwidget'],
    ['example.com/webwidget', 'example.com/'],
    ['example.com/a/b', 'example.com/a%2Fb'],
    ['example.com/Web', 'example.com/web'],
    ['*.example.com/api/*', 'a.example.com/apis'],
    ['app-*.example.com', 'app.example.com'],
    ['app-*.example.com', 'app-1.app-2.example.com'],
    ['*.0.0.1', '127.0.0.1'],
    ['192.0.2.0/24', '192.0.3.1'],
    ['192.0.2.0/24', '192.0.2.0/16'],
    ['192.0.2.0/24', '192.0.2.example'],
    ['https://192.0.2.0/24', '192.0.2.24'],
    ['2001:db8::/32', '2001:db9::1'],
    ['0.0.0.0/0', '::1'],
    ['Example for iOS', 'Example for Android'],
    ['Example', 'https://example/'],
    ['example', 'example.com'],
  ];
  for (const [entry, typed] of others)
    it(`${entry} does not cover ${typed}`, () => {
      expect(verdictOf(typed, { in: [entry] })).to.equal('unknown');
    });

  it('nothing is no question', () => {
    expect(['', '   '].map((typed) => verdictOf(typed, { in: ['*'] }))).to.deep.equal([
      undefined,
      undefined,
    ]);
  });
});

describe('the entry that decides', () => {
  const decisions: readonly (readonly [typed: string, lists: Lists, status: string])[] = [
    ['status.a.example', { in: ['*.a.example'], out: ['status.a.example'] }, 'out'],
    ['status.a.example', { in: ['status.a.example'], out: ['*.a.example'] }, 'in'],
    ['x.api.a.example', { in: ['*.api.a.example'], out: ['*.a.example'] }, 'in'],
    ['x.api.a.example', { in: ['*.a.example'], out: ['*.api.a.example'] }, 'out'],
    ['a.example/x/y', { in: ['a.example/x/y'], out: ['a.example/x'] }, 'in'],
    ['a.example/x/y', { in: ['a.example/x'], out: ['a.example/x/y'] }, 'out'],
    ['app.a.example/x', { in: ['app.a.example'], out: ['*.a.example/x'] }, 'in'],
    ['a.example/x/y', { in: ['a.example/x/y'], out: ['a.example/x/*'] }, 'in'],
    ['a.example/x/y/z', { in: ['a.example/*/y'], out: ['a.example/x/y'] }, 'out'],
    ['a.example:8443', { in: ['a.example:8443'], out: ['a.example'] }, 'in'],
    ['app-1.a.example', { in: ['*.a.example'], out: ['app-*.a.example'] }, 'out'],
    ['app-1.a.example', { in: ['app-1.a.example'], out: ['app-*.a.example'] }, 'in'],
    ['192.0.2.7', { in: ['192.0.2.7'], out: ['192.0.2.0/24'] }, 'in'],
    ['192.0.2.7', { in: ['192.0.0.0/16'], out: ['192.0.2.0/24'] }, 'out'],
    ['a.example', { in: ['a.example'], out: ['https://A.example/'] }, 'out'],
    ['*.a.example', { in: ['*.a.example'], out: ['*.a.example'] }, 'out'],
    ['*.a.example', { in: ['*.a.example'], out: ['status.a.example'] }, 'in'],
    ['My app', { in: ['my app'], out: ['MY APP'] }, 'out'],
  ];
  for (const [typed, lists, status] of decisions)
    it(`says that ${typed} is ${status} for ${JSON.stringify(lists)}`, () => {
      expect(verdictOf(typed, lists)).to.equal(status);
    });

  it('is told with its asset and its own words', () => {
    const out = [{ asset: 'https://status.a.example/', text: { de: 'Fremd.', en: 'Not *ours*.' } }];
    const scope = readScope({ scope: { in: [{ asset: '*.a.example' }], out } });
    expect(assetVerdict('status.a.example', scope, { ...reader, chain: ['de'] })).to.deep.equal({
      status: 'out',
      named: 'https://status.a.example/',
      sentence: { text: 'Fremd.', lang: 'de' },
    });
  });
});

describe('hostile assets', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.domain(),
    fc.ipV6(),
    fc.constantFrom('*', '*.', '%', '%2F', '..', '/', '@', ':', '[', ']', '\\', 'git@a:', '\u202e'),
  );
  const asset = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));

  it('never throw', () => {
    fc.assert(
      fc.property(asset, fc.array(asset), fc.array(asset), (typed, wanted, unwanted) => {
        const status = verdictOf(typed, { in: wanted, out: unwanted });
        expect(['in', 'out', 'unknown', undefined]).to.include(status);
      }),
    );
  });

  it('are in scope where the list names exactly them', () => {
    const named = asset.filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(named, (text) => {
        expect(verdictOf(text, { in: [text] })).to.equal('in');
      }),
    );
  });

  for (const [name, typed] of [
    ['stars', '*'.repeat(20_000)],
    ['stars and dots', '*.'.repeat(10_000)],
    ['dots', '.'.repeat(20_000)],
    ['slashes', `a.example${'/'.repeat(19_000)}`],
    ['escapes', `a.example/${'%2e%2e/'.repeat(2_800)}`],
    ['colons', ':'.repeat(20_000)],
    ['spaces', `a${' '.repeat(19_998)}a`],
    ['letters beyond ASCII', 'ü'.repeat(20_000)],
    ['at signs', `${'a@'.repeat(9_000)}a.example`],
  ] as const)
    it(`of 20,000 characters, ${name}, take no time against 5,000 entries`, () => {
      const many = Array.from({ length: 5_000 }, (_, index) => `*.host-${index}.example/a*b/c`);
      const scope = readScope({ scope: { out: entries([...many, typed]) } });
      const start = performance.now();
      assetVerdict(typed, scope, reader);
      expect(performance.now() - start).to.be.below(100);
    });

  it('are no keys of an object', () => {
    expect(['__proto__', 'constructor'].map((typed) => verdictOf(typed, {}))).to.deep.equal([
      'unknown',
      'unknown',
    ]);
  });
});
