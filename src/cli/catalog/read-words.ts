import { parseArgs, type ParseArgsConfig } from 'node:util';

import { UsageError } from '../io.js';

type Options = NonNullable<ParseArgsConfig['options']>;
type Config<T extends Options> = { options: T; allowPositionals: true };

/**
 * Reads the words after a subcommand: options, and any number of files up to `most`.
 * @throws {UsageError} for an option that it does not have, no file, or too many
 */
export function readWords<T extends Options>(
  args: readonly string[],
  options: T,
  most = Infinity,
): { files: readonly string[]; options: ReturnType<typeof parseArgs<Config<T>>>['values'] } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length > most) throw new TypeError(`"${positionals[most]}" is one too many.`);
    if (positionals.length === 0 && most > 0)
      throw new TypeError('Name a manifest, or a folder of locale files.');
    return { files: positionals, options: values };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(error.message);
  }
}

/** The languages of `--locale de,pt`; all, without. */
export function localesOf(option: string | undefined): readonly string[] {
  return (option ?? '').split(',').filter((tag) => tag !== '');
}
