/** Where a text stops being JSON, and why. */
export interface JsonFault {
  /** In UTF-16 units from the start of the text. */
  readonly offset: number;
  /** What is wrong: a clause without a full stop. */
  readonly problem: string;
  /** What to do: a sentence. */
  readonly remedy: string;
}

/** What may come next. */
type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'end';

interface Reading {
  readonly text: string;
  /** The brackets that are open, with their places. */
  readonly open: { readonly mark: '{' | '['; readonly offset: number }[];
  expected: Expected;
  /** The last comma. */
  comma: number;
}

const gap = /[ \t\r\n]*/y;
/** A text up to where it ends, or breaks. */
const opened = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*/y; // eslint-disable-line no-control-regex -- they are what JSON forbids
const scalar =
  /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![^\s,:{}[\]"'/])/y;
const word = /[^\s,:{}[\]"'/“”„‘’]+/y;

/**
 * Finds the first place at which a text is not JSON (RFC 8259). Engines tell it in words of their own, or not at
 * all; this is the same in every engine, and knows what people write instead. Pure, in one pass, without recursion.
 * @returns `undefined` for JSON
 */
export function jsonFault(text: string): JsonFault | undefined {
  const reading: Reading = { text, open: [], expected: 'value', comma: -1 };
  for (let at = after(gap, text, 0); at < text.length; at = after(gap, text, at)) {
    const next = step(reading, at);
    if (typeof next !== 'number') return next;
    at = next;
  }
  return reading.expected === 'end' ? undefined : unfinished(reading);
}

/** @returns the offset behind what was read */
function step(reading: Reading, at: number): number | JsonFault {
  const mark = reading.text[at] ?? '';
  if (mark === '}' || mark === ']') return close(reading, at, mark);
  if (mark === ',') return comma(reading, at);
  if (mark === ':') {
    if (reading.expected !== 'colon') return fault(at, 'there is a colon too many', 'Remove it.');
    reading.expected = 'value';
    return at + 1;
  }
  if (mark === '"') return text(reading, at);
  const isValueNext = reading.expected.startsWith('value');
  if ((mark === '{' || mark === '[') && isValueNext) {
    reading.open.push({ mark, offset: at });
    reading.expected = mark === '{' ? 'key or end' : 'value or end';
    return at + 1;
  }
  const end = after(scalar, reading.text, at);
  if (end === at || !isValueNext) return unexpected(reading, at);
  return value(reading, end);
}

function close(reading: Reading, at: number, mark: string): number | JsonFault {
  const holder = reading.open.at(-1);
  if (!holder) return fault(at, `there is a ${mark} too many`, 'Remove it.');
  const fitting = holder.mark === '{' ? '}' : ']';
  if (mark !== fitting) {
    const problem = `${mark} stands where ${fitting} is expected`;
    return fault(at, problem, `Close what ${holder.mark} opened first.`);
  }
  const { expected } = reading;
  if (reading.comma >= 0 && (expected === 'key' || expected === 'value')) {
    if (reading.text.slice(reading.comma + 1, at).trim() === '')
      return fault(reading.comma, 'a comma stands after the last entry', 'Remove the comma.');
  }
  if (expected === 'value') return fault(at, 'a value is missing', 'Write it after the colon.');
  if (expected === 'colon') return noColon(at);
  reading.open.pop();
  return value(reading, at + 1);
}

function comma(reading: Reading, at: number): number | JsonFault {
  if (reading.expected === 'colon') return noColon(at);
  if (reading.expected === 'end')
    return fault(at, 'there is something after the end', 'Remove it.');
  if (reading.expected !== 'comma or end') return fault(at, 'a comma is too many', 'Remove it.');
  reading.expected = reading.open.at(-1)?.mark === '{' ? 'key' : 'value';
  reading.comma = at;
  return at + 1;
}

function text(reading: Reading, at: number): number | JsonFault {
  const { expected } = reading;
  if (expected === 'comma or end' || expected === 'colon' || expected === 'end')
    return unexpected(reading, at);
  const end = after(opened, reading.text, at);
  if (reading.text[end] !== '"') return badText(reading.text, at, end);
  if (expected.startsWith('value')) return value(reading, end + 1);
  reading.expected = 'colon';
  return end + 1;
}

/** A value is complete. */
function value(reading: Reading, end: number): number {
  reading.expected = reading.open.length > 0 ? 'comma or end' : 'end';
  return end;
}

/** @param at where the text that starts there breaks */
function badText(text: string, start: number, at: number): JsonFault {
  const stop = text[at];
  if (stop === '\\') {
    const remedy = String.raw`Write \\ for a backslash.`;
    return fault(at, `${text.slice(at, at + 2)} means nothing in JSON`, remedy);
  }
  if (stop === '\t') return fault(at, 'a text holds a tabulator', String.raw`Write \t instead.`);
  const remedy = String.raw`Add the " that closes it; a new line inside is written \n.`;
  return fault(start, 'a text is not closed on its line', remedy);
}

function unexpected(reading: Reading, at: number): JsonFault {
  const mark = reading.text[at] ?? '';
  if (mark === '/') return fault(at, 'JSON has no comments', 'Remove it.');
  if (/[“”„‘’]/.test(mark))
    return fault(at, `${mark} is a typographic quotation mark`, 'Write straight ones: ".');
  if (mark === "'") return fault(at, "' is no quotation mark of JSON", 'Write ".');
  switch (reading.expected) {
    case 'end':
      return fault(at, 'there is something after the end', 'Remove it.');
    case 'colon':
      return noColon(at);
    case 'comma or end':
      return fault(at, 'a comma is missing before this', 'Add one after the entry before.');
    case 'key':
    case 'key or end':
      return fault(at, `${wordAt(reading.text, at)} is no key`, 'Put it between ".');
    case 'value':
    case 'value or end':
      return fault(at, `${wordAt(reading.text, at)} is no value`, 'Put a text between ".');
  }
}

function unfinished({ text, open, expected }: Reading): JsonFault {
  const holder = open.at(-1);
  const end = text.length;
  if (!holder) return fault(end, 'there is nothing here', 'Write { "schemaVersion": 1 }.');
  if (expected === 'colon') return noColon(end);
  const closing = holder.mark === '{' ? '}' : ']';
  const line = text.slice(0, holder.offset).split(/\r\n|\n|\r/).length;
  const problem = `the text ends, but the ${holder.mark} of line ${line} is not closed`;
  return fault(end, problem, `Add what is missing, and ${closing}.`);
}

const noColon = (at: number): JsonFault =>
  fault(at, 'a colon is missing before this', 'Write a key as "key": value.');

const fault = (offset: number, problem: string, remedy: string): JsonFault => ({
  offset,
  problem,
  remedy,
});

function wordAt(text: string, at: number): string {
  const found = text.slice(at, Math.max(after(word, text, at), at + 1));
  return found.length > 30 ? `${found.slice(0, 29)}…` : found;
}

/** Where a sticky pattern stops that starts here; the start, where it does not fit. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
