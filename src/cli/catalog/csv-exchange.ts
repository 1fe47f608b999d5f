import { UsageError } from '../io.js';
import { unitStates, type Exchange, type Unit, type UnitState } from './exchange.js';
import { parseCsv } from './parse-csv.js';

const columns = ['key', 'source', 'target', 'state', 'note', 'maximum'] as const;

/** Excel reads a file as UTF-8 when it begins with this. */
const byteOrderMark = '\uFEFF';

/** What a spreadsheet would run (see content/csv), behind any number of apostrophes. */
const risky = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/**
 * A language's file as CSV (RFC 4180), for spreadsheets. What a spreadsheet would take for a formula gets an
 * apostrophe, which goes again on the way back.
 * @throws {UsageError} for a text that UTF-8 cannot hold: half of a pair of surrogates
 */
export function writeCsv({ sourceTag, tag, units }: Exchange): string {
  const head = columns.map((name) =>
    name === 'source' ? `source:${sourceTag}` : name === 'target' ? `target:${tag}` : name,
  );
  const lines = units.map(({ key, source, target = '', state, note, maximum }) => {
    const fields = [key, source, target, state, note, maximum === undefined ? '' : `${maximum}`];
    if (/\p{Cs}/u.test(fields.join('')))
      throw new UsageError(`"${key}" holds half a character, which CSV cannot. Mend the text.`);
    return fields;
  });
  return (
    byteOrderMark + [head, ...lines].map((line) => `${line.map(field).join(',')}\r\n`).join('')
  );
}

function field(text: string): string {
  const guarded = risky.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

const unguarded = (text: string): string =>
  text.startsWith("'") && risky.test(text.slice(1)) ? text.slice(1) : text;

/**
 * Reads what {@link writeCsv} wrote, also after a spreadsheet has saved it with semicolons or tabs.
 * @throws {UsageError} when it is something else
 */
export function readCsv(text: string): Exchange {
  const [head = [], ...lines] = parseCsv(text.replace(/^\uFEFF/, ''));
  const place = (name: string): number =>
    head.findIndex((title) => title === name || title.startsWith(`${name}:`));
  const tagOf = (name: string): string => head[place(name)]?.slice(name.length + 1) ?? '';
  const missing = ['key', 'source', 'target'].find((name) => place(name) < 0);
  if (missing) throw new UsageError(`The first line of the CSV file has no column "${missing}".`);
  const units = lines
    .filter((line) => line.length > 1 || line[0] !== '')
    .map((line) => unitOf((name) => unguarded(line[place(name)] ?? ''), place('state') >= 0));
  return { sourceTag: tagOf('source'), tag: tagOf('target'), original: '', units };
}

function unitOf(value: (name: string) => string, hasState: boolean): Unit {
  const target = value('target');
  const said = unitStates.find((state) => state === value('state'));
  // A row without a state was filled in by hand.
  const state: UnitState = said ?? (hasState && target === '' ? 'missing' : 'translated');
  const isThere = target !== '' || state === 'empty' || state === 'unused';
  return {
    key: value('key'),
    source: value('source'),
    target: isThere ? target : undefined,
    state:
      isThere && (state === 'missing' || (state === 'empty' && target !== ''))
        ? 'translated'
        : state,
    note: value('note'),
    maximum: Number(value('maximum')) || undefined,
  };
}
