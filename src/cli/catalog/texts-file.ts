import { toPointer } from '../../schema/issue.js';
import { UsageError } from '../io.js';
import { lineIndex, type Place } from '../line-index.js';

/** Dotted key → text. */
export type Texts = ReadonlyMap<string, string>;

/** Something that keeps part of a file from being read. */
export interface FileProblem {
  readonly key: string;
  /** What is wrong, and what to do. */
  readonly message: string;
  readonly place: Place;
}

/** A file of translators, as it was read. */
export interface TextsFile {
  readonly texts: Texts;
  readonly problems: readonly FileProblem[];
  /** The line of a key; of the nearest group that is there, where the key is missing. */
  readonly placeOf: (key: string) => Place;
}

/** Nesting beyond this is no catalogue. */
const deepest = 16;

/**
 * Reads a file in the i18next JSON v4 format: nested objects with strings as leaves.
 * @param json the text of the file; an empty one is an empty file
 * @returns what could be read, and what is wrong with the rest. Never throws.
 */
export function readTexts(json: string): TextsFile {
  const index = lineIndex(json);
  const placeOf = (key: string): Place => index.placeOf(toPointer(key.split('.')));
  const texts = new Map<string, string>();
  const problems: FileProblem[] = index.repeatedKeys.map(({ path, offset }) => ({
    key: path.slice(1).replaceAll('/', '.'),
    message: 'This key stands here twice, and only the last one counts. Take one out.',
    place: index.placeAt(offset),
  }));
  const tell = (path: readonly string[], message: string): void =>
    void problems.push({ key: path.join('.'), message, place: index.placeOf(toPointer(path)) });
  try {
    collect(JSON.parse(json.trim() === '' ? '{}' : json.replace(/^\uFEFF/, '')), [], texts, tell);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tell([], `This is not JSON: ${reason}. Check the commas and quotes around this place.`);
  }
  return { texts, problems, placeOf };
}

function collect(
  value: unknown,
  path: readonly string[],
  texts: Map<string, string>,
  tell: (path: readonly string[], message: string) => void,
): void {
  if (typeof value === 'string' && path.length > 0) texts.set(path.join('.'), value);
  else if (typeof value !== 'object' || value === null || Array.isArray(value))
    tell(path, 'Only texts and groups of texts can stand here. Write it in quotes.');
  else if (path.length >= deepest) tell(path, 'This is nested too deeply.');
  else
    for (const [name, inner] of Object.entries(value)) {
      const here = [...path, name];
      if (name === '' || name.includes('.'))
        tell(here, `"${name}" has a dot in it, or nothing. Nest groups instead.`);
      else collect(inner, here, texts, tell);
    }
}

type Group = Map<string, string | Group>;

/**
 * Writes a file as all of ours are written: nested, sorted by code units, two spaces, a line break at the end.
 * What {@link readTexts} reads of it is the same again.
 * @throws {UsageError} when a key is both a text and a group
 */
export function writeTexts(texts: Texts): string {
  const root: Group = new Map();
  for (const [key, text] of texts) {
    const path = key.split('.');
    const name = path.pop() ?? '';
    const group = path.reduce((holder, part) => groupIn(holder, part, key), root);
    if (group.get(name) instanceof Map) throw clash(key);
    group.set(name, text);
  }
  return `${printed(root, '')}\n`;
}

function groupIn(holder: Group, name: string, key: string): Group {
  const known = holder.get(name);
  if (known instanceof Map) return known;
  if (known !== undefined) throw clash(key);
  const group: Group = new Map();
  holder.set(name, group);
  return group;
}

const clash = (key: string): UsageError =>
  new UsageError(`"${key}" is both a text and a group of texts. Rename one of them.`);

/** By hand: `JSON.stringify` puts names that are numbers first. */
function printed(group: Group, indent: string): string {
  if (group.size === 0) return '{}';
  const inner = `${indent}  `;
  const lines = [...group]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => {
      const text = typeof value === 'string' ? JSON.stringify(value) : printed(value, inner);
      return `${inner}${JSON.stringify(name)}: ${text}`;
    });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
