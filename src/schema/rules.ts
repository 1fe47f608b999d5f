import * as z from 'zod/mini';

import type { Issue, IssueCode } from './issue.js';

/** What a rule carries besides its test: the issue it makes, and how the JSON Schema says it. */
export interface RuleParams {
  readonly code: IssueCode;
  readonly figures?: Issue['params'];
  readonly json?: Readonly<Record<string, unknown>>;
}

/**
 * A rule of ours. zod's own checks (length, pattern, range) are a class each; written as rules, half a
 * kilobyte of them stays out of the first script.
 */
export const rule = <T>(holds: (value: T) => boolean, params: RuleParams) =>
  z.refine<T>(holds, { params: { ...params } });

export const minLength = (minimum: number) =>
  rule((text: string) => text.trim().length >= minimum, {
    code: 'too-short',
    figures: { minimum },
    json: { minLength: minimum },
  });

export const maxLength = (maximum: number) =>
  rule((text: string) => text.length <= maximum, {
    code: 'too-long',
    figures: { maximum },
    json: { maxLength: maximum },
  });

export const maxItems = (maximum: number) =>
  rule((list: readonly unknown[]) => list.length <= maximum, {
    code: 'too-many',
    figures: { maximum },
    json: { maxItems: maximum },
  });

export const matches = (pattern: RegExp) =>
  rule((text: string) => pattern.test(text), { code: 'format', json: { pattern: pattern.source } });

/**
 * A record from names to values, with a rule for each. Each fault is reported at its own key. zod's record is
 * its largest class, and most of it is for things that are not needed here.
 * @param key what names look like
 * @param value a schema for the values
 */
export const dictionary = <T>(key: RegExp, value: z.ZodMiniType<T>) =>
  z.custom<Record<string, T>>(isObject, { params: { code: 'type', key, value } }).check(
    z.check<Record<string, T>>(({ value: record, issues }) => {
      for (const [name, entry] of Object.entries(record)) {
        const found = key.test(name) ? z.safeParse(value, entry).error?.issues : [wrongKey];
        for (const issue of found ?? []) {
          issues.push({
            ...issue,
            input: entry,
            path: [name, ...issue.path],
          } as z.core.$ZodRawIssue);
        }
      }
    }),
  );

const wrongKey = { code: 'custom', path: [], params: { code: 'format' } };

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
