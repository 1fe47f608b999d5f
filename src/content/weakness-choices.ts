import type { Sentence } from '../i18n/index.js';
import { isConduct } from './conduct.js';
import { localize, type Localized, type Reader } from './localize.js';
import { withoutMarks } from './plain-prose.js';
import { weaknessVerdict, type Scope, type Verdict } from './scope.js';
import { cweOf, keysOf, knownWeaknesses } from './weakness-keys.js';

/** A kind of weakness that a reporter can choose. */
export interface WeaknessChoice {
  readonly key: string;
  /** The policy's own words, or a name of ours. */
  readonly name: Localized | Sentence;
  /** Its number in MITRE's list. */
  readonly cwe?: number | undefined;
}

/** Choices by what the policy says of them. */
export type WeaknessChoices = Readonly<Record<Verdict['status'], readonly WeaknessChoice[]>>;

/** A policy may write a paragraph; an option of a list is one line. */
const longestName = 160;

/**
 * All kinds that a report can name: those of the policy in its own order and words, then those that it does
 * not name itself. Rules of conduct are no kinds.
 */
export function weaknessChoices(scope: Scope, reader: Reader): WeaknessChoices {
  const groups: Record<Verdict['status'], WeaknessChoice[]> = { in: [], out: [], unknown: [] };
  const named = [...scope.weaknesses].map(([key, { entry }]) => ({
    key,
    // Several keys share one text: it names none of them.
    own: keysOf(entry).length === 1 ? ownName(localize(entry.text, reader)) : undefined,
    entry,
  }));
  for (const { key, own, entry } of named) {
    const name = own ?? nameOf(key) ?? ownName(localize(entry.text, reader));
    add({ key, name, cwe: cweOf(key) });
  }
  for (const { key, name, cwe } of knownWeaknesses)
    if (!scope.weaknesses.has(key)) add({ key, name: { key: name }, cwe });
  return groups;

  function add(choice: WeaknessChoice): void {
    const verdict = weaknessVerdict(choice.key, scope, reader);
    if (verdict && !isConduct(choice.key)) groups[verdict.status].push(choice);
  }
}

function nameOf(key: string): Sentence | undefined {
  const known = knownWeaknesses.find((one) => one.key === key);
  return known && { key: known.name };
}

/** An option of a list cannot hold marked up text. */
function ownName({ text, lang }: Localized): Localized {
  const plain = withoutMarks(text).trim();
  const isLong = plain.length > longestName;
  return { lang, text: isLong ? `${plain.slice(0, longestName).trimEnd()}…` : plain };
}
