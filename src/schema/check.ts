import * as z from 'zod/mini';

import { toIssue, toPointer, type Issue, type ZodFinding } from './issue.js';
import { ownCopy } from './own-copy.js';
import { quietly } from './quietly.js';

/** A value that fits its schema, or all that is wrong with it. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Checks a value against a schema that is made on first use. Never throws. */
export function check<S extends z.ZodMiniType>(
  schema: () => S,
  input: unknown,
): Checked<z.infer<S>> {
  try {
    const own = ownCopy(input);
    const result = quietly(() => z.safeParse(schema(), own));
    if (result.success) return { ok: true, value: result.data };
    const findings: readonly ZodFinding[] = result.error.issues;
    return { ok: false, issues: findings.map((finding) => issueOf(finding, own)) };
  } catch {
    return { ok: false, issues: [{ path: '', code: 'unreadable', params: {} }] };
  }
}

function issueOf(finding: ZodFinding, root: unknown): Issue {
  let value = root;
  for (const key of finding.path)
    value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  return toIssue(finding, value === undefined, toPointer(finding.path));
}
