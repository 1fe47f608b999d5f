// Style sheets lose their layout on the way into the script, and nothing else.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { compactStyles } from '../../build/compact-styles.js';

const { transform } = compactStyles() as unknown as {
  transform: (code: string, id: string) => { code: string } | null;
};

const squeezed = (sheet: string) => transform(`css\`${sheet}\``, '/src/x-styles.ts')?.code;

describe('compactStyles', () => {
  const sheets: [what: string, sheet: string, compact: string][] = [
    ['layout and comments', '\n  a {\n    /* note */\n    color: red;\n  }\n', 'a{color:red}'],
    ['space around lists', 'a ,\n b { margin: 0  1px ; }', 'a,b{margin:0 1px}'],
    ['nothing that calculates', 'a { width: calc(1px + 2px); }', 'a{width:calc(1px + 2px)}'],
    ['no descendant', 'a :hover > b { top: 0 }', 'a :hover > b{top:0}'],
    [
      'nothing in quotes',
      `a::after { content: ' ; { , : }  ' }`,
      `a::after{content:' ; { , : }  '}`,
    ],
    ['nothing in double quotes', 'a { content: "a,  b" ; b: c }', 'a{content:"a,  b";b:c}'],
  ];
  for (const [what, sheet, compact] of sheets)
    it(`takes out ${what}`, () => {
      assert.equal(squeezed(sheet), `css\`${compact}\``);
    });

  it('leaves other files alone', () => {
    assert.equal(transform('css`a { }`', '/src/x.ts'), null);
  });
});
