import { textHash } from '../../content/text-hash.js';

/**
 * What each translation was made from. It stands beside the catalogues, in a file of its own with an ending
 * that no translation system looks for: the catalogues hold nothing but texts.
 */
export type Lock = ReadonlyMap<string, ReadonlyMap<string, Made>>;

/** Fingerprints of a translation and of the source text it was made from. */
export interface Made {
  readonly source: string;
  readonly target: string;
}

/** Half of a fingerprint is enough to tell one text from the next, and keeps lines short. */
const fingerprint = (text: string): string => textHash(text).slice(0, 8);

/** Reads the file; one that is broken or missing knows nothing, so that nothing is called stale. */
export function readLock(json: string): Lock {
  const lock = new Map<string, ReadonlyMap<string, Made>>();
  for (const [tag, entries] of entriesOf(parsed(json))) {
    const made = entriesOf(entries).flatMap(([key, value]) => {
      const [, source, target] = /^([0-9a-f]{8}) ([0-9a-f]{8})$/.exec(String(value)) ?? [];
      return source && target ? [[key, { source, target }] as const] : [];
    });
    lock.set(tag, new Map(made));
  }
  return lock;
}

/** Writes the file: a line per translation, sorted, so that two branches rarely touch the same line. */
export function writeLock(lock: Lock): string {
  const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
    [...map].sort(([one], [other]) => (one < other ? -1 : 1));
  const languages = sorted(lock).map(([tag, entries]) => [
    tag,
    Object.fromEntries(
      sorted(entries).map(([key, { source, target }]) => [key, `${source} ${target}`]),
    ),
  ]);
  return `${JSON.stringify(Object.fromEntries(languages), null, 2)}\n`;
}

/** The fingerprints of a translation that is right today. */
export function madeFrom(source: string, target: string): Made {
  return { source: fingerprint(source), target: fingerprint(target) };
}

/** Whether a source text changed after it was translated. A translation that changed since is new. */
export function isStale(made: Made | undefined, source: string, target: string): boolean {
  if (!made) return false;
  const now = madeFrom(source, target);
  return made.target === now.target && made.source !== now.source;
}

/** What to remember of a translation: what it was made from then, or now if it is new. */
export function remembered(made: Made | undefined, source: string, target: string): Made {
  const now = madeFrom(source, target);
  return made?.target === now.target ? made : now;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return {};
  }
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
