/** What can be wrong with a value. A code is stable: tools and translations are keyed by it. */
export type IssueCode =
  | 'missing'
  | 'type'
  | 'value'
  | 'format'
  | 'too-short'
  | 'too-long'
  | 'too-few'
  | 'too-many'
  | 'too-deep'
  | 'unsafe-url'
  | 'unknown-key'
  | 'duplicate-id'
  | 'unsupported-version'
  | 'unreadable';

/**
 * One finding. `path` is a JSON pointer (RFC 6901) into the document as it was given, `''` for the
 * whole of it; `params` holds the figures a sentence about it needs (`expected`, `minimum`, `key` …).
 */
export interface Issue {
  readonly path: string;
  readonly code: IssueCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The JSON pointer (RFC 6901) of a list of keys. */
export function toPointer(keys: readonly PropertyKey[]): string {
  return keys.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/** The parts of a zod issue that are read here; zod's own union type is wider than is needed. */
export interface ZodFinding {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
  readonly discriminator?: unknown;
  /** Of a union: what each of its branches found. */
  readonly errors?: readonly (readonly ZodFinding[])[] | undefined;
  /** Of a rule of ours (see `rules.ts`). */
  readonly params?: { readonly code?: IssueCode; readonly figures?: Issue['params'] } | undefined;
}

/**
 * Turns a zod finding into an issue.
 * @param finding what zod reported
 * @param isMissing whether there is no value at the finding's path
 * @param path the JSON pointer to report
 */
export function toIssue(finding: ZodFinding, isMissing: boolean, path: string): Issue {
  const issue = (code: IssueCode, params: Issue['params'] = {}): Issue => ({ path, code, params });
  if (isMissing) return issue('missing');
  switch (finding.code) {
    case 'invalid_value':
      return issue('value', { allowed: (finding.values ?? []).join(', ') });
    case 'invalid_union':
      return finding.discriminator ? issue('value') : issue('type', { expected: 'text' });
    case 'custom': {
      const { code = 'value', figures = {} } = finding.params ?? {};
      return issue(code, figures);
    }
    default:
      return issue('type', { expected: String(finding.expected) });
  }
}
