import { UsageError, type Command } from '../io.js';
import { readText } from '../read-json.js';
import { readCsv } from './csv-exchange.js';
import { imported, importedLock, type Exchange } from './exchange.js';
import { loadSet } from './load-set.js';
import { writeLock } from './lock.js';
import { readWords } from './read-words.js';
import { writeTexts } from './texts-file.js';
import { readXliff } from './xliff-read.js';

/**
 * `catalog import <manifest|folder> <file>`: translations that came back, as XLIFF or CSV, into the file of
 * their language. What the file does not mention stays. Run `catalog check` afterwards.
 */
export const importCommand: Command = async (args, io) => {
  const { files } = readWords(args, {}, 2);
  const [name, path] = files;
  if (path === undefined) throw new UsageError('Name the file that came back, after the manifest.');
  const exchange = readExchange(await readText(path, io));
  const { tag } = exchange;
  if (tag === '') throw new UsageError(`${path} does not say which language it is in.`);
  const set = await loadSet(name, io, [tag]);
  const language = set.languages.find((one) => one.tag === tag);
  // A folder of interface strings gets another language by getting its file.
  const file = language?.path ?? `${name}/${tag}.json`;
  const [problem] = language?.file.problems ?? [];
  if (problem) throw new UsageError(`${file}, line ${problem.place.line}: ${problem.message}`);
  const texts = imported(language?.file.texts ?? new Map(), exchange);
  await io.writeFile(file, writeTexts(texts));
  await io.writeFile(set.lockPath, writeLock(importedLock(set.lock, exchange)));
  const count = exchange.units.filter(({ target }) => target).length;
  io.out(`Wrote ${count} translations to ${file}.\n`);
  return 0;
};

function readExchange(text: string): Exchange {
  return /^\uFEFF?\s*</.test(text) ? readXliff(text) : readCsv(text);
}
