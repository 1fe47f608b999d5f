import { UsageError, type Command, type Io } from './io.js';

const usage = `trust-elements <command>

  check <manifest> [--as-of DATE] [--json]   find what is wrong, dishonest or stale
        [--base FOLDER|URL]                  look up files and relative links there
        [--strict]                           exit with 1 for warnings, too
  render <manifest> --locale de              fallback HTML and JSON-LD
        [--heading-level 2] [--as-of DATE]   level of the first heading; date of the statuses
        [--json-ld only|none]                JSON-LD alone, or not at all
        [--manifest-url URL]                 where the manifest will be; relative links lead from there
        [--snippet] [--assets URL]           all that the page needs; where trust.js will be
  security-txt <manifest> --expires DATE     security.txt (RFC 9116)
        [--canonical URL] [--as-of DATE]     where it is served; date at which the expiry is judged
  schema                                     the JSON Schema of a manifest
  import <file>                              a first manifest from security.txt, diodb or Markdown
        [--locale de] [--name NAME]          language of the page; name of the company
  catalog extract <manifest|folder>          bring translators' files up to date
        [--locale fr] [--move] [--prune]     begin a language; move its texts out of the manifest
        [--accept KEY|all]                   a stale translation is right all the same
  catalog status <manifest|folder>…          translated, missing, stale, too long; exit 1 when not done
        [--locale de,pt] [--json]
  catalog check <manifest|folder>…           what is wrong, by file, key and line
        [--strict] [--json]
  catalog pseudo <manifest|folder>           a language nobody speaks, for testing
        [--rtl] [--out FILE]
  catalog export <manifest|folder> --locale  for translation tools and spreadsheets
        [--format xliff|csv] [--out FILE]
  catalog import <manifest|folder> <file>    what came back from them
  catalog glossary                           the terms of the field, as CSV

<manifest> and <file> are paths; "-" reads standard input.
`;

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.js')).check,
  render: async () => (await import('./render.js')).render,
  'security-txt': async () => (await import('./security-txt.js')).securityTxt,
  schema: async () => (await import('./schema.js')).schema,
  import: async () => (await import('./import.js')).importManifest,
  catalog: async () => (await import('./catalog.js')).catalog,
};

/**
 * Runs the command line.
 * @param argv the words after the program's name
 * @returns the exit code: 0 fine, 1 errors were found, 2 the call itself was wrong
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const [name = 'help', ...args] = argv;
  if (name === 'help' || argv.includes('--help') || argv.includes('-h')) {
    io.out(usage);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    io.err(`There is no command "${name}".\n\n${usage}`);
    return 2;
  }
  try {
    return await (
      await load()
    )(args, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`${error.message}\n`);
    return 2;
  }
}
