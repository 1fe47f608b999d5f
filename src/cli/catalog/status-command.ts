import { styles, type Style } from '../check/report.js';
import type { Command } from '../io.js';
import { currentSet } from './current-set.js';
import { loadSet } from './load-set.js';
import { localesOf, readWords } from './read-words.js';
import { isDone, statusOf, type LanguageStatus } from './status.js';

interface SetStatus {
  readonly name: string;
  readonly source: string;
  readonly texts: number;
  readonly languages: readonly LanguageStatus[];
}

/**
 * `catalog status <manifest|folder>…`: how far each language is. Exits with 1 when something is missing,
 * stale or too long. `--locale de,pt`: these only. `--json`: all keys.
 */
export const statusCommand: Command = async (args, io) => {
  const { files, options } = readWords(args, {
    locale: { type: 'string' },
    json: { type: 'boolean' },
  });
  const wanted = localesOf(options.locale);
  const sets = await Promise.all(
    files.map(async (file): Promise<SetStatus> => {
      const set = currentSet(await loadSet(file, io, wanted));
      const languages = statusOf(set).filter(
        ({ language }) => wanted.length === 0 || wanted.includes(language),
      );
      const { tag, file: texts } = set.source;
      return { name: file, source: tag, texts: texts.texts.size, languages };
    }),
  );
  const isComplete = sets.every(({ languages }) => languages.every(isDone));
  io.out(
    options.json
      ? `${JSON.stringify({ ok: isComplete, sets }, null, 2)}\n`
      : statusText(sets, styles(io.isTerminal)),
  );
  return isComplete ? 0 : 1;
};

const head = ['language', 'translated', 'missing', 'stale', 'too long', 'unused'];

function statusText(sets: readonly SetStatus[], style: Style): string {
  const parts = sets.map(({ name, source, texts, languages }) => {
    const rows = languages.map(row);
    const widths = head.map((title, at) =>
      Math.max(title.length, ...rows.map((cells) => cells[at]?.length ?? 0)),
    );
    const line = (cells: readonly string[]): string =>
      cells
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  ');
    const coloured = rows.map((cells, at) => {
      const text = line(cells);
      return languages[at] && isDone(languages[at]) ? text : style.warning(text);
    });
    const title = `${style.bold(name)}  source ${source}, ${texts} texts`;
    return [title, style.dim(line(head)), ...coloured, ...examples(languages, style)].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}

function row({ language, over, translated, needed, ...lists }: LanguageStatus): readonly string[] {
  const share = needed === 0 ? 100 : Math.floor((100 * translated) / needed);
  return [
    over ? `${language} (over ${over})` : language,
    over ? `${translated}` : `${translated} (${share} %)`,
    over ? '–' : `${lists.missing.length}`,
    `${lists.stale.length}`,
    `${lists.tooLong.length}`,
    `${lists.unused.length}`,
  ];
}

/** So many keys are named per list; `--json` has them all. */
const most = 5;

function examples(languages: readonly LanguageStatus[], style: Style): readonly string[] {
  return languages.flatMap(({ language, missing, stale, tooLong, unused }) =>
    Object.entries({ missing, stale, 'too long': tooLong, unused }).flatMap(([what, keys]) => {
      if (keys.length === 0) return [];
      const rest = keys.length > most ? `, and ${keys.length - most} more` : '';
      return [style.dim(`  ${language} ${what}: ${keys.slice(0, most).join(', ')}${rest}`)];
    }),
  );
}
