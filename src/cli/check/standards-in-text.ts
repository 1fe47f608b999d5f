import { standardKey } from './standard-key.js';

/** A word of a sentence; several words where they name a standard. */
export interface Token {
  readonly text: string;
  /** The key of the standard it names. */
  readonly standard?: string;
}

const names = [
  'GDPR|DS-?GVO|RGPD|CCPA|CPRA|HIPAA|LGPD',
  'SOC[ -]?[123](?:[ -]\\(?(?:Type|Typ|Tipo)[ -]?(?:II?|[12])\\)?)?',
  'ISO(?:\\/IEC)?[ -]?\\d{4,5}(?::\\d{4})?',
  'PCI(?:[ -]DSS)?(?:[ -]Level[ -]\\d)?',
  'CSA[ -]STAR|FedRAMP|TISAX|BSI[ -]C5',
].join('|');

const token = new RegExp(
  `(?<![\\p{L}\\d])(?:(${names}))(?![\\p{L}\\d])|[\\p{L}\\d]+|[^\\s]`,
  'giu',
);

/** The words of a sentence, with the standards that it names. A hyphen between words parts them. */
export function tokensOf(sentence: string): readonly Token[] {
  const plain = sentence
    .replace(/[®™]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[‐‑]/g, '-');
  return Array.from(plain.matchAll(token), ([text, name]) =>
    name === undefined ? { text } : { text, standard: standardKey(name) },
  ).filter(({ text }) => text !== '-');
}

/** The names of the standards in a sentence, as written. */
export function standardsIn(sentence: string): readonly Required<Token>[] {
  return tokensOf(sentence).flatMap(({ text, standard }) =>
    standard === undefined ? [] : [{ text, standard }],
  );
}
