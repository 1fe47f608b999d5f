import { UsageError, type Command } from '../io.js';
import { parentOf, type Language } from './catalogue-set.js';
import { madeFrom, writeLock, type Lock } from './lock.js';
import { loadSet, type LoadedSet } from './load-set.js';
import { lockOf, type Changes } from './extract.js';
import { updateSet } from './current-set.js';
import { movedInline } from './move-inline.js';
import { localesOf, readWords } from './read-words.js';
import { neededKeys, sourceKey } from './plurals.js';
import { writeTexts, type Texts } from './texts-file.js';

/**
 * `catalog extract <manifest|folder>`: brings catalogues up to date with their source.
 *
 * - `--locale fr`: also begins the catalogue of a language.
 * - `--move`: takes what the manifest says in these languages out of it, into the catalogue.
 * - `--prune`: takes out translations of texts that are gone.
 * - `--accept KEY|all`: a stale translation is right all the same.
 */
export const extractCommand: Command = async (args, io) => {
  const { files, options } = readWords(
    args,
    {
      locale: { type: 'string' },
      move: { type: 'boolean' },
      prune: { type: 'boolean' },
      accept: { type: 'string' },
    },
    1,
  );
  const locales = localesOf(options.locale);
  let set = await loadSet(files[0], io, locales);
  refuseBroken(set);
  if (options.move) set = await movedInline(set, locales, io);
  const { after, changes } =
    set.kind === 'content' ? updateSet(set, options.prune ?? false) : strings(set);
  const lock = accepted(after.lock, options.accept, { ...set, ...after });
  if (set.kind === 'content') await io.writeFile(set.source.path, writeTexts(after.source));
  else await io.writeFile(set.source.path, writeTexts(set.source.file.texts));
  for (const { tag, path } of set.languages)
    await io.writeFile(path, writeTexts(after.languages.get(tag) ?? new Map()));
  await io.writeFile(set.lockPath, writeLock(lock));
  io.out(summary(set, changes, options.prune ?? false));
  return 0;
};

/** Files of interface strings have their keys from `en.json`; what is new about them is what is remembered. */
function strings(set: LoadedSet): ReturnType<typeof updateSet> {
  const languages = new Map(set.languages.map((one) => [one.tag, begun(one, set)]));
  const source = set.source.file.texts;
  const lock = lockOf({ source, languages }, set.lock);
  const changes = { added: [], changed: [], renamed: [], removed: [] };
  return { after: { source, languages, lock }, changes };
}

/** A whole language begins with an empty text for each of its plural forms, too; an overlay with nothing. */
function begun(language: Language, set: LoadedSet): Texts {
  const { texts } = language.file;
  if (texts.size > 0 || parentOf(language, set)) return texts;
  return new Map(neededKeys(set.source.file.texts, language.tag).map((key) => [key, '']));
}

/** Nothing is written over a file that could not be read whole. */
function refuseBroken({ languages, source }: LoadedSet): void {
  for (const { path, file } of [source, ...languages]) {
    const [problem] = file.problems;
    if (!problem) continue;
    const { line } = problem.place;
    throw new UsageError(`${path}, line ${line}: ${problem.message} Nothing was written.`);
  }
}

function accepted(
  lock: Lock,
  key: string | undefined,
  { source, languages }: Pick<ReturnType<typeof updateSet>['after'], 'source' | 'languages'>,
): Lock {
  if (key === undefined) return lock;
  if (key !== 'all' && !source.has(key))
    throw new UsageError(`--accept ${key}: there is no such text. "all" accepts every one.`);
  const fresh = new Map(
    [...lock].map(([tag, entries]) => {
      const texts = languages.get(tag);
      const right = [...entries].map(([one, made]) => {
        const from = sourceKey(one, source);
        const target = texts?.get(one);
        if (!target || from === undefined || (key !== 'all' && one !== key))
          return [one, made] as const;
        return [one, madeFrom(source.get(from) ?? '', target)] as const;
      });
      return [tag, new Map(right)] as const;
    }),
  );
  return fresh;
}

function summary(set: LoadedSet, changes: Changes, isPruned: boolean): string {
  const { added, changed, renamed, removed } = changes;
  const list = (title: string, keys: readonly string[]): string[] =>
    keys.length === 0 ? [] : [`${title}:`, ...keys.map((key) => `  ${key}`)];
  const missing = set.languages.filter(
    ({ tag }) => !Object.hasOwn(set.manifest?.catalogs ?? {}, tag),
  );
  const files = [set.source, ...set.languages].map(({ path }) => path).join(', ');
  return [
    ...list('New', added),
    ...list('Changed; translations are stale', changed),
    ...list(
      'Moved with their translations',
      renamed.map((pair) => pair.join(' → ')),
    ),
    ...list(isPruned ? 'Taken out' : 'Gone; --prune takes out their translations', removed),
    `Wrote ${files}, ${set.lockPath}.`,
    ...(set.kind === 'content' && missing.length > 0 ? [advice(set, missing)] : []),
    '',
  ].join('\n');
}

function advice({ name }: LoadedSet, missing: LoadedSet['languages']): string {
  const entries = missing.map(({ tag, path }) => `"${tag}": "${path.replace(/^.*[\\/]/, '')}"`);
  return `Add to ${name}, so that readers get it: "catalogs": { ${entries.join(', ')} }`;
}
