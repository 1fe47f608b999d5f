import { UsageError, type Io } from './io.js';

/** Reads a file, with a sentence instead of a stack when it is not there. */
export async function readText(path: string | undefined, io: Io): Promise<string> {
  if (path === undefined) throw new UsageError('Name a file, or "-" for standard input.');
  try {
    return await io.readFile(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${path} cannot be read: ${reason}`);
  }
}

/** Reads JSON, and says where it stops being JSON. */
export async function readJson(path: string | undefined, io: Io): Promise<unknown> {
  const text = await readText(path, io);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${path ?? 'The file'} is not JSON: ${reason}`);
  }
}
