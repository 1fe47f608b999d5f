import { UsageError, type Command, type Io } from './io.js';
import { commandUsage, usage } from './usage.js';

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
    const about = name === 'help' ? args[0] : name;
    io.out((Object.hasOwn(commands, about ?? '') && commandUsage[about ?? '']) || usage);
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
