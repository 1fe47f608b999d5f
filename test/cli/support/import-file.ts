// `import`, where it must succeed with a manifest that needs no repair.
import assert from 'node:assert/strict';

import { parseManifest } from '../../../src/schema/index.js';
import type { CommandLine } from './command-line.js';

export interface ImportedFile {
  readonly manifest: Record<string, unknown>;
  /** Lines on `err`. */
  readonly told: readonly string[];
}

export async function importFile(
  cli: CommandLine,
  content: unknown,
  args = '',
): Promise<ImportedFile> {
  const { code, out, err } = await cli.run(`import file ${args}`, { files: { file: content } });
  assert.equal(code, 0, err);
  const manifest = JSON.parse(out) as Record<string, unknown>;
  assert.deepEqual(parseManifest(manifest).issues, []);
  return { manifest, told: err.split('\n').filter(Boolean) };
}
