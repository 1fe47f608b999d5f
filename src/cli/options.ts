import { parseArgs, type ParseArgsConfig } from 'node:util';

import { isIsoDate, startOf } from '../schema/date.js';
import { UsageError, type Io } from './io.js';

type Options = NonNullable<ParseArgsConfig['options']>;
type Config<T extends Options> = { options: T; allowPositionals: true };

/** The words after a command: its options, and the one file it is about. */
export interface Call<T extends Options> {
  readonly file: string | undefined;
  readonly options: ReturnType<typeof parseArgs<Config<T>>>['values'];
}

/**
 * Reads the words after a command.
 * @throws {UsageError} for an option that the command does not have, or more than one file
 */
export function readCall<T extends Options>(args: readonly string[], options: T): Call<T> {
  try {
    // `-` is standard input, and an option's value may begin with a dash as little as elsewhere.
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length > 1) throw new TypeError(`"${positionals[1]}" is one file too many.`);
    return { file: positionals[0], options: values };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(error.message);
  }
}

/** The moment that `--as-of` names, else the present one. @throws {UsageError} when it is no date */
export function momentOf(asOf: string | undefined, io: Io): number {
  if (asOf === undefined) return io.now();
  return startOf(isoDate('--as-of', asOf));
}

/** An option that is an ISO date. @throws {UsageError} when it is none */
export function isoDate(name: string, text: string): string {
  if (isIsoDate(text)) return text;
  throw new UsageError(`${name} ${text} is not an ISO date. Write it as 2027-03-31.`);
}
