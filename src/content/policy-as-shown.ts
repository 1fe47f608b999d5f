import type { DisclosurePolicy, LocalizedText } from '../schema/index.js';
import { localize, type Reader } from './localize.js';

/** The keys of a policy that hold texts, or lists of texts. */
const textKeys: ReadonlySet<string> = new Set([
  ...['intro', 'text', 'label', 'qualifier', 'reservation', 'do', 'dont', 'include', 'condition'],
  ...['acknowledge', 'triage', 'fix'],
]);

/**
 * A disclosure policy as it was shown to a reader, as canonical JSON (RFC 8785 for what a manifest holds):
 * each text is replaced by the one in the language shown, keys are sorted, nothing stands between. Its
 * fingerprint goes with a report, so that a company can tell later which text was acknowledged. For a policy
 * in one language `jq -cjS .disclosure trust.json | sha256sum` prints the same.
 */
export function policyAsShown(policy: DisclosurePolicy, reader: Reader): string {
  return JSON.stringify(shown(policy, '', reader));
}

function shown(value: unknown, key: string, reader: Reader): unknown {
  if (Array.isArray(value)) return value.map((item) => shown(item, key, reader));
  if (typeof value !== 'object' || value === null) return value;
  if (textKeys.has(key)) return localize(value as LocalizedText, reader)?.text ?? '';
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, shown(inner, name, reader)]));
}
