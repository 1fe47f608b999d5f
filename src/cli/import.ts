import { languageChain, loadWords, sourceLanguage } from '../i18n/index.js';
import { parseManifest, schemaVersion } from '../schema/index.js';
import { fromDiodb, isDiodbEntry, type DiodbEntry } from './import/from-diodb.js';
import { fromMarkdown } from './import/from-markdown.js';
import { fromSecurityTxt, isSecurityTxt } from './import/from-security-txt.js';
import type { Imported, Note } from './import/imported.js';
import { guessLanguage } from './import/words.js';
import { UsageError, type Command } from './io.js';
import { readCall } from './options.js';
import { printable } from './printable.js';
import { readText } from './read-json.js';

const options = { locale: { type: 'string' }, name: { type: 'string' } } as const;

/**
 * `import <file>`: a first manifest from a `security.txt`, an entry of disclose.io's database (JSON), or a
 * Markdown page with headings and lists. What could not be placed, or was guessed, is told on `err`.
 *
 * - `--locale de`: the language of the page (guessed from its words).
 * - `--name "Example Ltd"`: the company; with a whole disclose.io list, the name of its program.
 */
export const importManifest: Command = async (args, io) => {
  const { file, options: given } = readCall(args, options);
  const text = (await readText(file, io)).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const locale = canonicalLocale(given.locale);
  const { imported, language } = await read(text, { file, name: given.name, locale });
  const name = given.name ?? imported.name ?? imported.host;
  if (name === undefined) throw new UsageError('The file names no company: give --name NAME.');
  const guesses = [
    ...(locale ? [] : [`defaultLocale: taken to be ${language}; --locale says otherwise.`]),
    ...((given.name ?? imported.name)
      ? []
      : [`name: taken from an address; --name says otherwise.`]),
  ];
  const result = parseManifest({
    schemaVersion,
    defaultLocale: language,
    organization: { name },
    ...imported.draft,
  });
  const leftOut = result.issues.map(({ path, code }) => ({ text: `${path} left out: ${code}` }));
  for (const note of [...imported.notes, ...leftOut]) io.err(`${lineOf(note)}\n`);
  for (const guess of guesses) io.err(`${guess}\n`);
  if (!result.manifest) return 1;
  io.out(`${JSON.stringify(result.manifest, null, 2)}\n`);
  return 0;
};

interface Request {
  readonly file: string | undefined;
  readonly name: string | undefined;
  readonly locale: string | undefined;
}

/** Reads a file as what it is. */
async function read(
  text: string,
  { file, name, locale }: Request,
): Promise<{ readonly imported: Imported; readonly language: string }> {
  const json = jsonOf(text);
  if (json !== undefined) {
    const language = locale ?? sourceLanguage;
    return { imported: fromDiodb(entryOf(json, file, name)), language };
  }
  if (isSecurityTxt(text)) {
    return { imported: fromSecurityTxt(text), language: locale ?? sourceLanguage };
  }
  // Pages that were copied have bullets that Markdown does not know.
  const page = text.replace(/^([ \t]*)[•·▪◦‣] */gm, '$1- ');
  const language = locale ?? guessLanguage(page);
  const words = await loadWords({ locale: language, parts: ['page'] });
  return { imported: fromMarkdown(page, words.t('policies.heading')), language };
}

function jsonOf(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The entry itself, or the one of a list that has the name. */
function entryOf(json: unknown, file = 'The file', name?: string): DiodbEntry {
  const entries = (Array.isArray(json) ? json : [json]).filter(isDiodbEntry);
  const entry =
    entries.length > 1 ? entries.find((one) => one['program_name'] === name) : entries[0];
  if (entry) return entry;
  throw new UsageError(
    entries.length > 1
      ? `${file} has ${entries.length} programs: give the --name of one.`
      : `${file} is JSON, but no entry of disclose.io's database ("program_name").`,
  );
}

function canonicalLocale(locale: string | undefined): string | undefined {
  if (locale === undefined) return undefined;
  const [canonical] = languageChain(locale);
  if (canonical) return canonical;
  throw new UsageError(`--locale ${locale} is not a language tag. Write it as de or pt-BR.`);
}

function lineOf({ line, text }: Note): string {
  return printable(line === undefined ? text : `line ${line}: ${text}`);
}
