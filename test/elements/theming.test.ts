// docs/theming.md: its lists are complete, and its examples do what is said below them.
import { expect } from 'chai';
import { html } from 'lit';

import '../../src/define/index.js';
import page from '../../docs/theming.md?raw';
import { eventually } from '../support/eventually.js';
import { fixture } from '../support/fixture.js';
import { certificationWith, manifestWith } from '../support/manifest.js';
import { queryAllByPart } from '../support/query.js';
import { documentedElements } from '../support/reference.js';

const data = manifestWith({
  certifications: [certificationWith({ verifyUrl: 'https://example.com' })],
});

/** The names in backticks of the first cells of all tables below a heading. */
function namesBelow(heading: string): readonly string[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  const rows = [...own.matchAll(/^\| (`.+?) +\|/gm)].map(([, cell = '']) => cell);
  return rows.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}

const examples = [...page.matchAll(/```css title="(\w+)"\n([^]*?)```\n([^#]*)/g)].map(
  ([, name = '', css = '', after = '']) => ({
    name,
    css,
    rows: [...after.matchAll(/^\| `([\w-]+)` +\| `([\w-]+)` +\| `(.+?)` +\|$/gm)].map(
      ([, part = '', property = '', value = '']) => ({ part, property, value }),
    ),
  }),
);

describe('docs/theming.md', () => {
  it('has every custom property, each once', async () => {
    const [first] = await documentedElements();
    const known = first?.cssProperties.map(({ name }) => name) ?? [];
    expect([...namesBelow('Custom properties')].sort()).to.deep.equal([...known].sort());
  });

  it('has every part, each once', async () => {
    const known = (await documentedElements()).flatMap(({ cssParts }) => cssParts);
    const names = new Set(known.map(({ name }) => name));
    expect([...namesBelow('Parts')].sort()).to.deep.equal([...names].sort());
  });

  it('has three examples, each with what comes of it', () => {
    expect(examples.map(({ rows }) => rows.length)).to.deep.equal([3, 3, 3]);
  });

  for (const { name, css, rows } of examples)
    it(`says what comes of its example "${name}", and it was not so before`, async () => {
      const element = await fixture(html`<trust-center locale="en" .data=${data}></trust-center>`);
      await eventually(() => queryAllByPart(element, 'link').length > 0);
      const read = (): string[] =>
        rows.map(({ part, property }) => {
          const [shown] = queryAllByPart(element, part);
          return getComputedStyle(shown ?? element).getPropertyValue(property);
        });
      const before = read();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      const after = read();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      expect(after).to.deep.equal(rows.map(({ value }) => value));
      expect(before.filter((value, index) => value === after[index])).to.deep.equal([]);
    });
});
