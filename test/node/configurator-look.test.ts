// The look that is chosen in the configurator: what is measured, and the rule that comes of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { start, type Choice } from '../../demo/configurator/choice.js';
import { contrast, hexOf, inkOn, mixed, readableOn } from '../../demo/configurator/colour.js';
import { cssOf, measure, paletteOf } from '../../demo/configurator/look.js';

const colour = fc.nat({ max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

const css = (choice: Partial<Choice>): string => cssOf({ ...start, ...choice }, ['trust-center']);

const tokens = (choice: Partial<Choice>): Record<string, string> =>
  Object.fromEntries(
    [...css(choice).matchAll(/^ {2}([\w-]+): (.*);$/gm)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

describe('colours', () => {
  it('are read in the ways people write them', () => {
    assert.deepEqual(['#0A5', '00aa55', ' #00AA55 ', '#0a', 'red', ''].map(hexOf), [
      '#00aa55',
      '#00aa55',
      '#00aa55',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are measured as WCAG does', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
    assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
  });

  it('are mixed', () => {
    assert.equal(mixed('#ffffff', '#000000', 0.5), '#808080');
  });

  it('are proposed so that they can be read on any ground', () => {
    fc.assert(
      fc.property(colour, colour, (ground, wanted) => {
        assert.ok(contrast(readableOn(ground, wanted), ground) >= 4.5);
      }),
    );
  });

  it('are proposed unchanged where they can be read', () => {
    assert.equal(readableOn('#ffffff', '#1f4fd8'), '#1f4fd8');
  });

  it('are proposed no darker than need be, and of the same hue', () => {
    const proposed = readableOn('#ffffff', '#f97316');
    assert.ok(contrast(proposed, '#ffffff') < 4.7, proposed);
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
      Number.parseInt(proposed.slice(at, at + 2), 16),
    );
    assert.ok(red > green && green > blue, proposed);
  });

  it('carry an ink that can be read', () => {
    fc.assert(fc.property(colour, (one) => void assert.ok(contrast(inkOn(one), one) >= 4.5)));
  });
});

describe('what is measured of a look', () => {
  it('is nothing to complain of at the start, in light and dark', () => {
    const measures = measure(start);
    assert.equal(measures.length, 4);
    assert.deepEqual(
      measures.filter(({ isEnough }) => !isEnough),
      [],
    );
  });

  it('has a proposal for an accent below 4.5 : 1 that ends the complaint', () => {
    const choice: Choice = { ...start, accent: '#f97316' };
    const [found] = measure(choice).filter(({ isEnough }) => !isEnough);
    assert.match(found?.says ?? '', /Accent on surface, light: 2\.8 : 1/);
    assert.equal(found?.proposal?.key, 'accent');
    const mended = { ...choice, accent: found?.proposal?.colour ?? '' };
    assert.ok(measure(mended).every(({ isEnough }) => isEnough));
  });

  it('does not round a figure up to what is enough', () => {
    const [found] = measure({ ...start, scheme: 'light', accent: '#777777' });
    assert.match(found?.says ?? '', /: 4\.4 : 1/);
    assert.equal(found?.isEnough, false);
  });

  it('makes an accent for light readable in the dark', () => {
    const choice: Choice = { ...start, accent: '#0000a0' };
    const { accent, surface } = paletteOf(choice, 'dark');
    assert.notEqual(accent, '#0000a0');
    assert.ok(contrast(accent, surface) >= 4.5);
    assert.ok(measure(choice).every(({ isEnough }) => isEnough));
  });

  it('warns of a dark surface where statuses have colours for a light one', () => {
    const found = measure({ ...start, scheme: 'light', surface: '#101830', text: '#ffffff' });
    const [statuses] = found.filter(({ name }) => name === 'statuses');
    assert.match(statuses?.says ?? '', /is for “Dark”/);
  });

  it('knows the library’s own colours', () => {
    const styles = readFileSync('src/styles/root-styles.ts', 'utf8');
    const own = (token: string): RegExpExecArray | null =>
      new RegExp(`--trust-color-${token}, light-dark\\((\\S+), ([^)]+)\\)`).exec(styles);
    for (const name of ['accent', 'surface', 'text'] as const) {
      const [, light = '', dark = ''] = own(name) ?? [];
      assert.equal(paletteOf(start, 'light')[name], hexOf(light), name);
      assert.equal(paletteOf(start, 'dark')[name], hexOf(dark), name);
    }
  });
});

describe('the rule of a look', () => {
  it('is none where nothing is chosen', () => assert.equal(css({}), ''));

  it('has one value for each scheme, and an ink to each accent', () => {
    const found = tokens({ accent: '#0b5394' });
    assert.match(found['--trust-color-accent'] ?? '', /^light-dark\(#0b5394, #[\da-f]{6}\)$/);
    assert.equal(found['--trust-color-on-accent'], 'light-dark(#ffffff, #101218)');
    assert.equal(found['color-scheme'], undefined);
  });

  it('has one value alone where there is one scheme', () => {
    const found = tokens({ scheme: 'dark', accent: '#ffcc00', accentDark: '#123456' });
    assert.deepEqual(found, {
      'color-scheme': 'dark',
      '--trust-color-accent': '#ffcc00',
      '--trust-color-on-accent': '#101218',
    });
  });

  it('has quiet text that can be read on the chosen surface', () => {
    const found = tokens({ scheme: 'light', surface: '#f4ecd8', text: '#5b4636' });
    assert.ok(contrast(found['--trust-color-muted'] ?? '', '#f4ecd8') >= 4.5);
    assert.match(found['--trust-color-border'] ?? '', /^#/);
  });

  it('has corners, space and font', () => {
    const found = tokens({ radius: 0, space: 5, font: 'own', family: "'Inter', sans-serif" });
    assert.deepEqual(found, {
      '--trust-radius': '0px',
      '--trust-space': '5px',
      '--trust-font': "'Inter', sans-serif",
    });
  });
});
