import { toPointer } from '../schema/issue.js';

/** A place in a text, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where things stand in a JSON text. */
export interface LineIndex {
  /** Where a pointer leads to: to a key or a list entry. What is missing stands where its holder does. */
  readonly placeOf: (pointer: string) => Place;
  /** Keys that an object has twice: only the last one counts. */
  readonly repeatedKeys: readonly { readonly path: string; readonly offset: number }[];
  readonly placeAt: (offset: number) => Place;
}

interface Container {
  readonly path: string;
  /** `undefined` for an object. */
  index: number | undefined;
  key: string | undefined;
}

interface Found {
  readonly offsets: Map<string, number>;
  readonly repeatedKeys: { path: string; offset: number }[];
}

/** A string (closed or not), a mark, or any other run of characters. */
const token = /"(?:[^"\\\n]|\\.)*"?|[{}[\],:]|[^\s"{}[\],:]+/g;

/**
 * Finds the lines of everything in a JSON text, in one pass and without recursion. Tolerant: of a text that
 * is not JSON it indexes what it can.
 */
export function lineIndex(text: string): LineIndex {
  const found: Found = {
    offsets: new Map([['', Math.max(0, text.search(/\S/))]]),
    repeatedKeys: [],
  };
  const open: Container[] = [];
  for (const match of text.matchAll(token)) step(match[0], match.index, open, found);
  const placeAt = placesIn(text);
  return {
    placeOf: (pointer) => placeAt(offsetOf(pointer, found.offsets)),
    repeatedKeys: found.repeatedKeys,
    placeAt,
  };
}

function step(word: string, offset: number, open: Container[], found: Found): void {
  const holder = open.at(-1);
  if (word === '}' || word === ']') open.pop();
  else if (word === ',') advance(holder);
  else if (word === ':') return;
  else if (holder && holder.index === undefined && holder.key === undefined) {
    enterKey(holder, word, offset, found);
  } else {
    const path = pathIn(holder);
    if (!found.offsets.has(path)) found.offsets.set(path, offset);
    if (word === '{' || word === '[')
      open.push({ path, index: word === '[' ? 0 : undefined, key: undefined });
  }
}

function advance(holder: Container | undefined): void {
  if (holder?.index === undefined) {
    if (holder) holder.key = undefined;
  } else holder.index += 1;
}

function enterKey(holder: Container, word: string, offset: number, found: Found): void {
  holder.key = unquoted(word);
  const path = pathIn(holder);
  if (found.offsets.has(path)) found.repeatedKeys.push({ path, offset });
  found.offsets.set(path, offset);
}

function pathIn(holder: Container | undefined): string {
  return holder ? holder.path + toPointer([holder.index ?? holder.key ?? '']) : '';
}

function unquoted(word: string): string {
  try {
    return String(JSON.parse(word));
  } catch {
    return word;
  }
}

function offsetOf(pointer: string, offsets: ReadonlyMap<string, number>): number {
  for (let path = pointer; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
    const offset = offsets.get(path);
    if (offset !== undefined) return offset;
  }
  return offsets.get('') ?? 0;
}

function placesIn(text: string): (offset: number) => Place {
  const starts = [
    0,
    ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length),
  ];
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
