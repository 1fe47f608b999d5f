/** What a command may touch, so that tests can give it something else. */
export interface Io {
  /** Reads a UTF-8 file. @throws when it cannot be read */
  readonly readFile: (path: string) => Promise<string>;
  /** Writes a UTF-8 file in place of what was there. @throws when it cannot be written */
  readonly writeFile: (path: string, text: string) => Promise<void>;
  /** The names in a folder. @throws when there is none */
  readonly readFolder: (path: string) => Promise<readonly string[]>;
  /** Subresource Integrity of the script and its chunks, by their files in `dist/`, where they were built. */
  readonly integrities?: () => Promise<Readonly<Record<string, string>>>;
  readonly exists: (path: string) => Promise<boolean>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether `out` is read by a person: colours then, plain text otherwise. */
  readonly isTerminal: boolean;
  /** The moment at which things are judged, in milliseconds since 1970 UTC. */
  readonly now: () => number;
  readonly fetch: typeof globalThis.fetch;
}

/** A command: gets the words after its name and answers the exit code. */
export type Command = (args: readonly string[], io: Io) => Promise<number>;

/** Something the person at the keyboard can mend: a sentence, no stack. */
export class UsageError extends Error {
  override name = 'UsageError';
}
