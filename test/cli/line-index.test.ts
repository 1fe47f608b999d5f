import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { lineIndex } from '../../src/cli/line-index.js';
import { valueAt } from '../../src/cli/json-pointer.js';
import { toPointer } from '../../src/schema/issue.js';

const text = `{
  "a": 1,
  "list": [
    { "id": "x" },
    {
      "id": "y", "a/b~c": "q \\" ] }"
    }
  ],
  "a b": { "": null }
}`;

describe('the line of', () => {
  const lines: Readonly<Record<string, readonly [number, number]>> = {
    '': [1, 1],
    '/a': [2, 3],
    '/list/0': [4, 5],
    '/list/0/id': [4, 7],
    '/list/1': [5, 5],
    '/list/1/a~1b~0c': [6, 18],
    '/a b/': [9, 12],
  };

  for (const [pointer, [line, column]] of Object.entries(lines)) {
    it(`"${pointer}" is ${line}, its column ${column}`, () => {
      assert.deepEqual(lineIndex(text).placeOf(pointer), { line, column });
    });
  }

  it('something missing is that of its holder', () => {
    assert.equal(lineIndex(text).placeOf('/list/1/title/de').line, 5);
  });

  it('a text with other line ends is counted alike', () => {
    assert.equal(lineIndex(text.replaceAll('\n', '\r\n')).placeOf('/a b').line, 9);
  });

  it('a key that stands twice is the last one, and both are told', () => {
    const { placeOf, repeatedKeys } = lineIndex('{\n"a": 1,\n"a": 2\n}');
    assert.equal(placeOf('/a').line, 3);
    assert.deepEqual(
      repeatedKeys.map(({ path }) => path),
      ['/a'],
    );
  });

  it('what stands before a fault is known', () => {
    assert.equal(lineIndex('{\n"a": [\n1,\n{"b" oh no').placeOf('/a/1').line, 4);
  });
});

describe('the index', () => {
  it('finds every value of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(4), (value, spaces) => {
        const json = JSON.stringify(value, null, spaces);
        const { placeOf } = lineIndex(json);
        const found = json.split('\n');
        for (const pointer of pointersIn(JSON.parse(json))) {
          const { line, column } = placeOf(pointer);
          const rest = found
            .slice(line - 1)
            .join('\n')
            .slice(column - 1);
          assert.ok(startsWith(rest, value, pointer), `${pointer} in ${json}`);
        }
      }),
    );
  });

  it('takes any text and any pointer', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (any, pointer) => {
        const { line, column } = lineIndex(any).placeOf(pointer);
        assert.ok(line >= 1 && column >= 1);
      }),
    );
  });

  it('takes deep nesting', () => {
    assert.equal(lineIndex('['.repeat(100_000)).placeOf('/0/0').column, 3);
  });
});

function pointersIn(value: unknown, path: readonly PropertyKey[] = []): string[] {
  if (typeof value !== 'object' || value === null) return [toPointer(path)];
  return [
    toPointer(path),
    ...Object.entries(value).flatMap(([key, part]) => pointersIn(part, [...path, key])),
  ];
}

/** What stands there is the key, or the value itself in a list and at the root. */
function startsWith(rest: string, root: unknown, pointer: string): boolean {
  const parent = pointer === '' ? undefined : valueAt(root, pointer.replace(/\/[^/]*$/, ''));
  const key = pointer.replace(/^.*\//, '').replace(/~1/g, '/').replace(/~0/g, '~');
  if (parent !== undefined && !Array.isArray(parent)) return rest.startsWith(JSON.stringify(key));
  const value = valueAt(root, pointer);
  return rest.startsWith((JSON.stringify(value) ?? '').slice(0, 1));
}
