import type { Place } from '../line-index.js';
import { findingCodes, type FindingCode, type Severity } from './finding-codes.js';

/** Something that a check found. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** A JSON pointer into the manifest as it was given. */
  readonly path: string;
  /** What is wrong, with the value seen, and what to do. */
  readonly message: string;
}

/** A finding with its place in the file. */
export type PlacedFinding = Finding & Place;

/** A finding that the manifest's `ignore` lets stand, and why. */
export type SilencedFinding = PlacedFinding & { readonly reason: string };

/**
 * One finding.
 * @param code decides how severe it is
 * @param problem what is wrong, with the value seen: a sentence
 * @param remedy what to do: a sentence
 */
export function finding(code: FindingCode, path: string, problem: string, remedy: string): Finding {
  return { code, severity: findingCodes[code].severity, path, message: `${problem} ${remedy}` };
}

/** A value as it is named in a sentence: on one line, in quotation marks, cut where it is long. */
export function quoted(value: unknown, length = 60): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length > length ? `${line.slice(0, length - 1).trimEnd()}…` : line}"`;
}

/** Words as a sentence lists them: `a, b and c`. */
export function listed(words: readonly string[], conjunction = 'and'): string {
  const unique = [...new Set(words)];
  const last = unique.pop() ?? '';
  return unique.length > 0 ? `${unique.join(', ')} ${conjunction} ${last}` : last;
}
