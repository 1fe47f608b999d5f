import { pseudoLanguages, type PseudoLanguage } from '../../src/cli/catalog/pseudo.js';
import { plainStrings } from './gallery-scene.js';

/** Proper names and abbreviations are no texts: standards, kinds of files, laws, metrics. */
const properName =
  /^(?:ISO|SOC|PCI|CSA|BSI|OWASP)[/ ][\w/ ]+$|^[A-Z]{1,5}$|^CVSS-\w+$|^TISAX$|^HIPAA$/;
const moment = /^\p{Lu}\p{L}+ (?:\d{1,2}, )?\d{4}(?: at [\d:]+\s[AP]M)?$/u;
/** What a visitor typed, in the letter that is handed over: after each bracketed label. */
const typed = /^:[^\n]*(?:\n+(?::[^\n]*|\d\. .*))*$/;
const encrypted = /^-----BEGIN PGP MESSAGE-----/;
const bytes = /^[\d.,]+ (?:byte|kB|MB)$/;
/** What a receiver calls a submission. */
const reference = /^(?:TB|42)-[\d-]+$/;
const fileName = /^[\w-]+\.(?:png|exe)$/;
/** `Intl` knows no pseudo-language, and writes dates and names in the Arabic of `ar`; no text of ours is Arabic. */
const arabic = /^(?=.*\p{Script=Arabic})[^a-z]*$/iu;

/**
 * Tells what is shown and is no text: written in the manifest as it is shown, typed, or made by `Intl`.
 * @param manifest what the element shows, before its texts were translated
 */
export function untranslated(
  manifest: unknown,
  language: PseudoLanguage,
): (text: string) => boolean {
  const strings = plainStrings(manifest);
  const plain = new Set([...strings, ...strings.flatMap(hostOf)].map(compact));
  const patterns = [properName, moment, bytes, typed, encrypted, fileName, reference];
  if (language === pseudoLanguages.mirrored) patterns.push(arabic);
  const names = namesFromIntl(language);
  return (text) =>
    plain.has(compact(text)) ||
    text.split(/, | and /).every((part) => names.has(part)) ||
    patterns.some((pattern) => pattern.test(text));
}

/** Addresses are shown without their scheme, fingerprints with spaces. */
function compact(text: string): string {
  return text.replace(/^(?:https:\/\/|mailto:|openpgp4fpr:)|\/$|\s/gi, '').toLowerCase();
}

const hostOf = (text: string): readonly string[] =>
  text.startsWith('https://') ? [new URL(text).host] : [];

function namesFromIntl(language: PseudoLanguage): ReadonlySet<string> {
  const name = (type: 'language' | 'region', code: string): string =>
    new Intl.DisplayNames(language, { type }).of(code) ?? code;
  return new Set([
    ...['en', 'de', 'pt'].map((tag) => name('language', tag)),
    ...['DE', 'AT', 'CH', 'IE', 'US'].map((code) => name('region', code)),
  ]);
}
