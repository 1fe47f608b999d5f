import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { jsonFault } from '../../src/cli/check/json-fault.js';

/** Where it breaks, as the rest of the text from there on, and what is said. */
function told(text: string): readonly [rest: string, problem: string] | undefined {
  const fault = jsonFault(text);
  return fault && [text.slice(fault.offset), fault.problem];
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('where a text stops being JSON', () => {
  const slips: readonly (readonly [text: string, rest: string, problem: RegExp])[] = [
    ['{"a": 1,}', ',}', /comma stands after the last entry/],
    ['[1, 2, ]', ', ]', /comma stands after the last entry/],
    ['{"a": 1 "b": 2}', '"b": 2}', /comma is missing/],
    ['{"a": "x"\n "b"}', '"b"}', /comma is missing/],
    ['[1,,2]', ',2]', /comma is too many/],
    ['{"a" 1}', '1}', /colon is missing/],
    ['{"a", "b"}', ', "b"}', /colon is missing/],
    ['{"a":: 1}', ': 1}', /colon too many/],
    ['{"a": }', '}', /value is missing/],
    ['{a: 1}', 'a: 1}', /^a is no key/],
    ["{'a': 1}", "'a': 1}", /' is no quotation mark/],
    ['{“a”: 1}', '“a”: 1}', /typographic/],
    ['{"a": yes}', 'yes}', /^yes is no value/],
    ['{"a": 01}', '01}', /^01 is no value/],
    ['{"a": True}', 'True}', /^True is no value/],
    ['{"a": 1} // done', '// done', /no comments/],
    ['{"a": 1} {}', '{}', /after the end/],
    ['[1}', '}', /} stands where ] is expected/],
    ['1}', '}', /a } too many/],
    ['{"a": "x\ny"}', '"x\ny"}', /not closed on its line/],
    [String.raw`{"a": "C:\x"}`, String.raw`\x"}`, /\\x means nothing/],
    ['{"a": "x\ty"}', '\ty"}', /tabulator/],
    ['{\n"a": [1', '', /the \[ of line 2 is not closed/],
    ['', '', /nothing here/],
  ];
  for (const [text, rest, problem] of slips)
    it(`is told of ${JSON.stringify(text)}`, () => {
      const found = told(text);
      assert.equal(found?.[0], rest);
      assert.match(found?.[1] ?? '', problem);
    });

  it('is nowhere in JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 1, '\t'), (text, space) => {
        assert.equal(jsonFault(JSON.stringify(JSON.parse(text), null, space)), undefined);
      }),
    );
  });

  it('is found exactly where the engine finds one, whatever is broken', () => {
    const marks = [...'{}[],:"\\\'/ \n\t09-.eE+tfnu“'];
    const broken = fc
      .tuple(
        fc.json(),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom('', ...marks)), { maxLength: 3 }),
      )
      .map(([text, changes]) =>
        changes.reduce((before, [at, mark]) => {
          const place = at % (before.length + 1);
          return before.slice(0, place) + mark + before.slice(place + (at % 2));
        }, text),
      );
    fc.assert(
      fc.property(broken, (text) => {
        assert.equal(jsonFault(text) === undefined, isJson(text), JSON.stringify(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('is found without recursion, and in a moment', () => {
    const deep = '['.repeat(200_000);
    const long = `["${'a\\n'.repeat(400_000)}`;
    const start = performance.now();
    assert.match(told(deep)?.[1] ?? '', /of line 1 is not closed/);
    assert.match(told(long)?.[1] ?? '', /not closed on its line/);
    assert.ok(performance.now() - start < 2000);
  });
});
