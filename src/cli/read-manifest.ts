import { parseManifest, type Issue, type Manifest } from '../schema/index.js';
import { UsageError, type Io } from './io.js';
import { printable } from './printable.js';
import { readJson } from './read-json.js';

/**
 * Reads a manifest. What was left out of it is said on `err`, so that nobody publishes less than they think.
 * @throws {UsageError} when nothing can be made of it
 */
export async function readManifest(file: string | undefined, io: Io): Promise<Manifest> {
  const { manifest, issues } = parseManifest(await readJson(file, io));
  if (!manifest) {
    const found = issues.map((issue) => `  ${issueLine(issue)}\n`).join('');
    throw new UsageError(`${file} is not a trust manifest:\n${found}Run "check" to learn more.`);
  }
  for (const issue of issues) io.err(`left out or unknown: ${issueLine(issue)}\n`);
  return manifest;
}

function issueLine({ path, code }: Issue): string {
  return printable(`${path || '/'} ${code}`);
}
