import { createHash } from 'node:crypto';

import type { ReceivedSubmission } from '../../src/schema/index.js';
import type { KeptFile } from './attachments.js';

/**
 * What tells a submission from another one with the same id: its kind, what was filled in, and the files.
 *
 * A second try after a reload has another time of sending, perhaps another language, other signs of a script,
 * and other times in what was accepted and acknowledged; it is the same submission all the same.
 */
export function digestOf({ type, data }: ReceivedSubmission, files: readonly KeptFile[]): string {
  const hash = createHash('sha256').update(
    JSON.stringify([type, ordered({ ...data, suspicion: undefined })]),
  );
  for (const { name, content } of files) hash.update(`\n${name} ${sha256(content)}`);
  return hash.digest('hex');
}

export function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** No custom field is called like one of these: a name in the manifest has no capitals. */
const times = new Set(['viewedAt', 'acceptedAt', 'acknowledgedAt']);

/** The same value with its keys in one order, whatever order they came in. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([key, entry]) => entry !== undefined && !times.has(key))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, entry]) => [key, ordered(entry)]);
}
