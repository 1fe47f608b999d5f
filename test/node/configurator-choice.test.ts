// What is chosen in the configurator stands in the address; what stands in an address may be anything.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import {
  addressOf,
  choiceFrom,
  familyOf,
  queryOf,
  start,
  type Choice,
} from '../../demo/configurator/choice.js';
import { orderOf } from '../../demo/configurator/section-list.js';
import { withoutForeign } from '../../demo/configurator/without-foreign.js';

const from = (query: string): Choice => choiceFrom(new URLSearchParams(query));

describe('the choice in the address', () => {
  it('is nothing at the start', () => {
    assert.equal(queryOf(start), '');
    assert.deepEqual(from(''), start);
  });

  it('comes back as it went', () => {
    const choice: Choice = {
      ...start,
      source: 'own',
      shape: 'single',
      sections: ['contacts', 'badges'],
      elements: ['trust-badges', 'trust-contacts'],
      layout: 'compact',
      filter: true,
      level: 4,
      language: 'pt-PT',
      scheme: 'dark',
      accent: '#ff8800',
      textDark: '#ffffff',
      radius: 0,
      space: 6,
      font: 'own',
      family: "'Inter Tight', sans-serif",
      host: 'svelte',
      assets: 'https://cdn.example.com/trust/',
      manifest: '/de/trust.json',
      pageScheme: 'dark',
      width: 1280,
      panel: 'look',
    };
    assert.deepEqual(from(queryOf(choice)), choice);
  });

  it('is as at the start where it makes no sense', () => {
    const query =
      'source=x&shape=&sections=all&elements=script&level=1&language=fr&accent=red&radius=99&space=1.5' +
      '&font=x&family=a;b&host=php&assets=javascript:1&manifest=//evil.example/x&width=5&panel=__proto__';
    assert.deepEqual(from(query), start);
  });

  it('begins as a phone where there is little room', () => {
    assert.equal(choiceFrom(new URLSearchParams(), 320).width, 390);
    assert.equal(choiceFrom(new URLSearchParams('width=1280'), 320).width, 1280);
  });

  it('never holds what could end a rule, an attribute or a directive', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((rest) => `/${rest}`),
    );
    fc.assert(
      fc.property(text, (text) => {
        assert.doesNotMatch(addressOf(text) ?? '', /["'<>;,\s\\{}]/);
        assert.doesNotMatch(familyOf(text) ?? '', /[;{}<>\\/()\n]/);
      }),
    );
  });
});

describe('an address', () => {
  for (const [given, read] of [
    ['/trust.json', '/trust.json'],
    ['/a/../trust.json', '/trust.json'],
    ['https://cdn.example.com/x/', 'https://cdn.example.com/x/'],
    ['http://cdn.example.com/x/', undefined],
    ['//cdn.example.com/x/', undefined],
    ['https://user:word@cdn.example.com/', undefined],
    ['trust.json', undefined],
    ["/a';script-src *", undefined],
  ] as const)
    it(`${given} is ${read ?? 'refused'}`, () => assert.equal(addressOf(given), read));
});

describe('a font', () => {
  for (const [given, read] of [
    ['Inter, sans-serif', "'Inter', sans-serif"],
    ['"Source Sans 3", serif', "'Source Sans 3', serif"],
    ['x; } body { display: none', undefined],
    ['url(x)', undefined],
  ] as const)
    it(`${given} is ${read ?? 'refused'}`, () => assert.equal(familyOf(given), read));
});

describe('the order of sections', () => {
  it('stays while it fits to what is shown', () => {
    const before = orderOf(['badges', 'overview'], []);
    assert.deepEqual(orderOf(['overview'], before), before);
  });

  it('begins with what is shown when that is another', () => {
    const order = orderOf(['contacts', 'badges'], ['badges', 'contacts']);
    assert.deepEqual(order.slice(0, 3), ['contacts', 'badges', 'overview']);
    assert.equal(new Set(order).size, 8);
  });
});

describe('a manifest in the preview', () => {
  it('asks no other server for anything', () => {
    const { data, foreign } = withoutForeign(
      {
        organization: {
          url: 'https://example.com',
          logo: { src: 'https://cdn.example/logo.svg', dark: '/dark.svg' },
        },
        catalogs: { de: 'https://cdn.example/de.json', pt: 'https://here.example/pt.json' },
        contacts: [{ pgp: { fingerprint: 'F', url: 'https://cdn.example/key' } }],
      },
      'https://here.example',
      '/image.svg',
    );
    assert.equal(foreign, 3);
    assert.deepEqual(data, {
      organization: {
        url: 'https://example.com',
        logo: { src: 'https://here.example/image.svg', dark: '/dark.svg' },
      },
      catalogs: { pt: 'https://here.example/pt.json' },
      contacts: [
        { pgp: { fingerprint: 'F', url: 'https://here.example/configurator/key-elsewhere' } },
      ],
    });
  });
});
