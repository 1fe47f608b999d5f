import type { Words } from '../i18n/index.js';
import type { FieldError } from '../submission/index.js';

/** Fields whose errors have a sentence of their own. */
const ownSentences: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  documents: { missing: 'documents', 'too-few': 'documents' },
  policyAcknowledged: { missing: 'tick', value: 'tick', type: 'tick' },
  email: { format: 'email', 'free-mail': 'freeMail' },
  cvss: { format: 'cvss', value: 'severityOrCvss' },
  duration: { 'too-short': 'range', 'too-long': 'range', type: 'range' },
};

const sentences: Readonly<Record<string, string>> = {
  missing: 'missing',
  'too-short': 'tooShort',
  'too-long': 'tooLong',
  value: 'choose',
};

/**
 * What is wrong with a field and what to do, in the visitor's language. A receiver's own sentence is used
 * only where its code is not one of ours.
 */
export function errorSentence({ field, code, detail, params }: FieldError, words: Words): string {
  const own = Object.hasOwn(ownSentences, field) ? ownSentences[field]?.[code] : undefined;
  const key = own ?? (Object.hasOwn(sentences, code) ? sentences[code] : undefined);
  if (!key) return detail ?? words.t('error.field');
  const minimum = Number(params?.['minimum'] ?? 7);
  // A text of one character at least is a text that is missing.
  if (key === 'tooShort' && minimum <= 1) return words.t('error.missing');
  return words.t(`error.${key}`, {
    minimum: { number: minimum },
    maximum: { number: Number(params?.['maximum'] ?? 365) },
    length: { number: Number(params?.['length'] ?? 0) },
  });
}
