import { tokensOf, type Token } from './standards-in-text.js';

/** "certified", "Zertifizierungen", "certificação" … */
const certifying = /zertifi(?:zier|kat)|certifi/iu;

/** "the", "and", a comma: what stands between the members of a list, and beside them. */
const glue =
  /^(?:,|:|\(|\)|\/|&|the|and|der|die|das|den|dem|und|sowie|auch|a|as|o|os|e|também|nach|gemäß|für|fully|vollständig|both|sowohl|type|typ|tipo)$/iu;

/** Joins a certification to what follows it: "certified for", "certificação em", "zertifiziert nach". */
const joint =
  /^(?:for|to|with|under|against|in|of|per|em|de|da|do|das|dos|a|as|para|sob|zu|zur|zum)$/iu;

/** Nouns that a standard before them belongs to, and words that bring such a noun: no certification. */
const otherNoun =
  /^(?:reports?|bericht\p{L}*|relatóri\p{L}*|attest\p{L}*|audits?|prüf\p{L}*|exam\p{L}*|complian\p{L}*|konform\p{L}*|conform\p{L}*|einhaltung|requirements?|anforder\p{L}*|requisitos?|with|mit|von|com|according|about|über|sobre)$/iu;

const negation =
  /^(?:no|not|nobody|never|none|without|kein\p{L}*|nicht|nie|niemand|ohne|não|nenhum\p{L}*|ninguém|nunca|sem)$/iu;

const conjunction = /^(?:,|and|und|sowie|e|&|\/)$/iu;

/** Words before and behind a claim in which a negation belongs to it. */
const negated = { before: 5, behind: 3 };

/**
 * The standards that a sentence says somebody is certified for, as written. Found are lists next to a word
 * such as "certified", not mere mentions: in "certified to ISO 27001, a SOC 2 report and GDPR compliance",
 * only the first is claimed. A denial is no claim.
 */
export function claimedCertifications(sentence: string): readonly Required<Token>[] {
  const tokens = tokensOf(sentence);
  return tokens.flatMap(({ text }, index) => {
    if (!certifying.test(text)) return [];
    const before = runOf(tokens.slice(0, index).reverse(), isBefore);
    const behind = runOf(tokens.slice(index + 1), isBehind);
    const claimed = [...listBefore(before).reverse(), ...listBehind(behind)];
    const start = Math.max(0, index - before.run.length - negated.before);
    const around = tokens.slice(start, index + 1 + behind.run.length + negated.behind);
    if (around.some((token) => negation.test(token.text))) return [];
    return claimed.flatMap(({ text, standard }) => (standard ? [{ text, standard }] : []));
  });
}

const isBefore = ({ text, standard }: Token): boolean => standard !== undefined || glue.test(text);
const isBehind = (token: Token): boolean => isBefore(token) || joint.test(token.text);

interface Run {
  readonly run: readonly Token[];
  /** The word at which it ends. */
  readonly end: Token | undefined;
}

/** The words next to a word, as far as a list of standards goes. */
function runOf(tokens: readonly Token[], isPart: (token: Token) => boolean): Run {
  const found = tokens.findIndex((token) => !isPart(token));
  const length = found < 0 ? tokens.length : found;
  return { run: tokens.slice(0, length), end: tokens[length] };
}

/** "compliance with GDPR and ISO 27001 certification": what stands before the "and" is not claimed. */
function listBefore({ run, end }: Run): Token[] {
  const cut = run.findIndex(({ text }) => conjunction.test(text));
  return end && otherNoun.test(end.text) && cut >= 0 ? run.slice(0, cut) : [...run];
}

/** "certified to ISO 27001 and GDPR compliance": what stands behind the "and" is not claimed. */
function listBehind({ run, end }: Run): readonly Token[] {
  const cut = run.findIndex(({ text }) => conjunction.test(text));
  return end && otherNoun.test(end.text) ? run.slice(0, Math.max(0, cut)) : run;
}
