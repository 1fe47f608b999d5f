import { UsageError, type Command } from '../io.js';
import { writeCsv } from './csv-exchange.js';
import { currentSet } from './current-set.js';
import { exchangeOf } from './exchange.js';
import { loadSet } from './load-set.js';
import { readWords } from './read-words.js';
import { writeXliff } from './xliff-write.js';

const formats = { xliff: writeXliff, csv: writeCsv } as const;

/**
 * `catalog export <manifest|folder> --locale pt`: a language's texts for a translation tool, as XLIFF 2.1
 * or, with `--format csv`, for a spreadsheet. `--out FILE`: writes there.
 */
export const exportCommand: Command = async (args, io) => {
  const { files, options } = readWords(
    args,
    { locale: { type: 'string' }, format: { type: 'string' }, out: { type: 'string' } },
    1,
  );
  const { locale = '', format = 'xliff', out } = options;
  if (format !== 'xliff' && format !== 'csv')
    throw new UsageError(`--format ${format} is neither xliff nor csv.`);
  const set = currentSet(await loadSet(files[0], io, locale === '' ? [] : [locale]));
  const language = set.languages.find(({ tag }) => tag === locale);
  if (!language) {
    const known = set.languages.map(({ tag }) => tag).join(', ');
    throw new UsageError(`--locale ${locale}: name one of ${known}.`);
  }
  const text = formats[format](exchangeOf(language, set));
  if (out === undefined) io.out(text);
  else await io.writeFile(out, text);
  return 0;
};
