// Rules about what stands in lit templates: words belong to translators, inline styles to nobody.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scan } from './scan-markup.js';
import { HOLE, readSources, templatesOf, type Template } from './source.js';

const HIDDEN_BY_BLOCKERS = /cookie|consent|privacy|newsletter|signup/i;
/** Attributes that people read or hear. */
const SPOKEN =
  /^(alt|title|label|placeholder|summary|content|aria-(label|description|valuetext|roledescription))$/;
/** Two letters in a row are a word; a single one is a glyph or a separator. */
const WORD = /\p{L}{2,}/u;

interface Found extends Template {
  place: string;
}

const templates: Found[] = readSources().flatMap((source) =>
  templatesOf(source).map((one) => ({ ...one, place: `${source.path}:${one.line}` })),
);
const markup = templates.filter(({ tag }) => tag !== 'css');
const sheets = templates.filter(({ tag }) => tag === 'css');

describe('the markup scanner', () => {
  it('tells text from tags, attributes and comments', () => {
    const text = `<p class="a ${HOLE}" hidden title='b > c'>Hi&nbsp;<!-- not this --> ${HOLE}</p>`;
    assert.deepEqual(scan(text), {
      text: 'Hi   ',
      elements: ['p'],
      attributes: [
        { name: 'class', value: `a ${HOLE}` },
        { name: 'hidden', value: '' },
        { name: 'title', value: 'b > c' },
      ],
    });
  });
});

describe('templates', () => {
  it('contain no words of their own', () => {
    const found = markup.flatMap(({ place, text }) => {
      const words = WORD.exec(scan(text).text);
      return words ? [`${place} ${words[0]}`] : [];
    });
    assert.deepEqual(found, []);
  });

  it('say nothing in attributes either', () => {
    const found = markup.flatMap(({ place, text }) =>
      scan(text)
        .attributes.filter(({ name, value }) => SPOKEN.test(name) && WORD.test(value))
        .map(({ name, value }) => `${place} ${name}="${value}"`),
    );
    assert.deepEqual(found, []);
  });

  it('have no style attribute and no style or script element', () => {
    const found = markup.flatMap(({ place, text }) => {
      const { attributes, elements } = scan(text);
      const styled = attributes.some(({ name }) => name === 'style');
      const wrong = elements.filter((name) => name === 'style' || name === 'script');
      return [...(styled ? ['style='] : []), ...wrong].map((what) => `${place} ${what}`);
    });
    assert.deepEqual(found, []);
  });

  it('use no class, id or part that a blocker hides', () => {
    const found = markup.flatMap(({ place, text }) =>
      scan(text)
        .attributes.filter(({ name }) => /^(class|id|part|exportparts|name)$/.test(name))
        .filter(({ value }) => HIDDEN_BY_BLOCKERS.test(value))
        .map(({ name, value }) => `${place} ${name}="${value}"`),
    );
    assert.deepEqual(found, []);
  });
});

describe('style sheets', () => {
  const code = ({ text }: Template) => text.replaceAll(/\/\*[^]*?\*\//g, '');

  it('use no rem: a host with another root size would shrink the widget', () => {
    const found = sheets.filter((sheet) => /\drem\b/.test(code(sheet)));
    assert.deepEqual(
      found.map(({ place }) => place),
      [],
    );
  });

  it('use no selector that a blocker hides', () => {
    const found = sheets.filter((sheet) => HIDDEN_BY_BLOCKERS.test(code(sheet)));
    assert.deepEqual(
      found.map(({ place }) => place),
      [],
    );
  });

  it('load nothing', () => {
    const found = sheets.filter((sheet) => /@import|url\((?!\s*['"]?#)/.test(code(sheet)));
    assert.deepEqual(
      found.map(({ place }) => place),
      [],
    );
  });
});
