// What a policy says of a kind of weakness, and of a report as a whole; and the scopes of real companies.
import { expect } from 'chai';
import fc from 'fast-check';

import { readScope, scopeVerdict, weaknessVerdict, type Named } from '../../src/content/scope.js';
import { parseManifest, type DisclosurePolicy } from '../../src/schema/index.js';

const reader = { chain: ['en'], defaultLocale: 'en' };

interface Keys {
  readonly accepted?: readonly string[];
  readonly excluded?: readonly string[];
}

const kinds = (keys: readonly string[] = []) => keys.map((key) => ({ key, text: `About ${key}.` }));

const policyOf = ({ accepted, excluded }: Keys): DisclosurePolicy => ({
  weaknesses: { accepted: kinds(accepted), excluded: kinds(excluded) },
});

const verdictOf = (key: string, keys: Keys): string | undefined =>
  weaknessVerdict(key, readScope(policyOf(keys)), reader)?.status;

describe('a kind of weakness', () => {
  const verdicts: readonly (readonly [key: string, keys: Keys, status: string | undefined])[] = [
    ['xss', { accepted: ['xss'] }, 'in'],
    ['xss', { excluded: ['xss'] }, 'out'],
    ['xss', {}, 'unknown'],
    ['', { accepted: ['xss'] }, undefined],
    ['other', { accepted: ['xss'] }, 'unknown'],
    ['csrf.logout', { accepted: ['csrf'], excluded: ['csrf.logout'] }, 'out'],
    ['csrf', { accepted: ['csrf'], excluded: ['csrf.logout'] }, 'in'],
    ['csrf.login', { accepted: ['csrf'], excluded: ['csrf.logout'] }, 'in'],
    ['csrf.logout', { excluded: ['csrf'] }, 'out'],
    ['csrf.logout', { accepted: ['csrf.logout'], excluded: ['csrf'] }, 'in'],
    ['csrf.logout.now', { accepted: ['csrf'], excluded: ['csrf.logout'] }, 'out'],
    ['csrf', { accepted: ['csrf'], excluded: ['csrf'] }, 'out'],
    ['csrfx', { accepted: ['csrf'] }, 'unknown'],
    ['csrf', { accepted: ['csrf.logout'] }, 'unknown'],
    ['XSS', { accepted: [' Xss '] }, 'in'],
    ['caa', { excluded: ['dnssec caa, headers.csp'] }, 'out'],
    ['headers.csp', { excluded: ['dnssec caa, headers.csp'] }, 'out'],
    ['headers', { excluded: ['dnssec caa, headers.csp'] }, 'unknown'],
    ['__proto__', { accepted: ['xss'] }, 'unknown'],
    ['constructor.name', { accepted: ['xss'] }, 'unknown'],
  ];
  for (const [key, keys, status] of verdicts)
    it(`${key || '(none)'} is ${status ?? 'nothing'} for ${JSON.stringify(keys)}`, () => {
      expect(verdictOf(key, keys)).to.equal(status);
    });

  it('is told in the words of the policy, with what limits them', () => {
    const text = { en: 'Clickjacking', de: 'Clickjacking auf Seiten' };
    const excluded = [{ key: 'clickjacking', text, qualifier: { en: 'without sign-in' } }];
    const scope = readScope({ weaknesses: { excluded } });
    const german = { chain: ['de'], defaultLocale: 'en' };
    expect(weaknessVerdict('clickjacking', scope, german)).to.deep.equal({
      status: 'out',
      named: 'clickjacking',
      sentence: { text: 'Clickjacking auf Seiten', lang: 'de' },
      note: { text: 'without sign-in', lang: 'en' },
    });
  });

  it('without a key is text only', () => {
    const scope = readScope({ weaknesses: { excluded: [{ text: 'xss' }] } });
    expect(weaknessVerdict('xss', scope, reader)?.status).to.equal('unknown');
  });

  it('never throws, whatever the keys are', () => {
    const key = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[.a-c ,]{0,12}$/));
    fc.assert(
      fc.property(key, fc.array(key), fc.array(key), (chosen, accepted, excluded) => {
        const status = verdictOf(chosen, { accepted, excluded });
        expect(['in', 'out', 'unknown', undefined]).to.include(status);
      }),
    );
  });

  it('of 10,000 segments takes no time', () => {
    const scope = readScope(policyOf({ accepted: kinds(['a']).map(({ key }) => key) }));
    const start = performance.now();
    weaknessVerdict('a.'.repeat(10_000), scope, reader);
    expect(performance.now() - start).to.be.below(50);
  });
});

describe('a report', () => {
  const policy: DisclosurePolicy = {
    ...policyOf({ accepted: ['xss'], excluded: ['dos'] }),
    scope: { in: [{ asset: 'a.example' }], out: [{ asset: 'b.example' }] },
  };
  const verdicts: readonly (readonly [named: Named, status: string | undefined])[] = [
    [{}, undefined],
    [{ asset: ' ', weakness: '' }, undefined],
    [{ asset: 'a.example' }, 'in'],
    [{ weakness: 'xss' }, 'in'],
    [{ asset: 'a.example', weakness: 'xss' }, 'in'],
    [{ asset: 'a.example', weakness: 'other' }, 'unknown'],
    [{ asset: 'c.example', weakness: 'xss' }, 'unknown'],
    [{ asset: 'a.example', weakness: 'dos' }, 'out'],
    [{ asset: 'b.example', weakness: 'other' }, 'out'],
  ];
  for (const [named, status] of verdicts)
    it(`of ${JSON.stringify(named)} is ${status ?? 'nothing yet'}`, () => {
      expect(scopeVerdict(named, readScope(policy), reader)?.status).to.equal(status);
    });

  it('is unknown to a manifest without a policy', () => {
    expect(scopeVerdict({ asset: 'a.example' }, readScope(), reader)?.status).to.equal('unknown');
  });
});

const pages = import.meta.glob<unknown>('../../demo/pages/*/trust.json', {
  eager: true,
  import: 'default',
});

const scopeOf = (company: string) =>
  readScope(parseManifest(pages[`../../demo/pages/${company}/trust.json`]).manifest?.disclosure);

describe('the scopes of real companies', () => {
  const verdicts: readonly (readonly [company: string, named: Named, status: string])[] = [
    ['web1on1', { asset: 'app.web1on1.chat' }, 'in'],
    ['web1on1', { asset: '*.web1on1.chat' }, 'in'],
    ['web1on1', { asset: 'web1on1.chat' }, 'unknown'],
    ['web1on1', { asset: 'https://developers.web1on1.chat' }, 'in'],
    ['web1on1', { asset: 'https://developers.web1on1.chat/webwidgets' }, 'in'],
    ['web1on1', { asset: 'developers.web1on1.chat/webwidget/demo' }, 'out'],
    ['web1on1', { asset: 'http://STATUS.web1on1.chat/incidents?x' }, 'out'],
    ['web1on1', { weakness: 'csrf' }, 'in'],
    ['web1on1', { weakness: 'csrf.logout' }, 'out'],
    ['web1on1', { weakness: 'method.phishing' }, 'out'],
    ['web1on1', { weakness: 'path-traversal' }, 'unknown'],
    ['calcom', { weakness: 'xss' }, 'out'],
    ['calcom', { weakness: 'csrf' }, 'out'],
    ['calcom', { weakness: 'csrf.logout' }, 'out'],
    ['calcom', { weakness: 'caa' }, 'out'],
    ['calcom', { weakness: 'headers.csp' }, 'out'],
    ['calcom', { weakness: 'injection.sql' }, 'unknown'],
    ['calcom', { asset: 'app.cal.com' }, 'unknown'],
    ['joor', { asset: 'joor.com', weakness: 'xss' }, 'unknown'],
    ['cozero', { asset: 'app.cozero.io', weakness: 'xss' }, 'unknown'],
  ];
  for (const [company, named, status] of verdicts)
    it(`say at ${company} that ${JSON.stringify(named)} is ${status}`, () => {
      expect(scopeVerdict(named, scopeOf(company), reader)?.status).to.equal(status);
    });
});
