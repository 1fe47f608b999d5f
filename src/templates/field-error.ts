import type { Words } from '../i18n/index.js';
import type { FieldError } from '../submission/index.js';

type Sentences = Readonly<Record<string, string>>;

/** Fields whose errors have a sentence of their own. */
const ownSentences: Readonly<Record<string, Sentences>> = {
  documents: {
    missing: 'documents',
    'too-few': 'documents',
    'too-many': 'tooManyDocuments',
    withheld: 'withheld',
  },
  email: { format: 'email', 'free-mail': 'freeMail' },
  cvss: {
    format: 'cvss',
    value: 'cvss',
    version: 'cvssVersion',
    metric: 'cvssMetric',
    'metric-value': 'cvssValue',
    'metric-twice': 'cvssTwice',
    'metrics-absent': 'cvssAbsent',
  },
  challenge: { missing: 'challengeOpen', refused: 'challengeRefused' },
  attachments: { unreadable: 'unreadable' },
  duration: { value: 'range', type: 'range' },
  signer: { value: 'otherName' },
};

const sentences: Sentences = {
  missing: 'missing',
  unticked: 'tick',
  unchosen: 'choose',
  unopened: 'unopened',
  unloaded: 'unloaded',
  'too-short': 'tooShort',
  'too-long': 'tooLong',
  value: 'choose',
};

/** The bounds of `duration` are the contract's; all other figures come with the error. */
const limits = { minimum: 7, maximum: 365 };

/**
 * What is wrong with a field and what to do, in the visitor's language. A receiver's own sentence is used
 * only where its code is not one of ours, or comes without the figures that our sentence needs.
 */
export function errorSentence({ field, code, detail, params }: FieldError, words: Words): string {
  // Several agreements, one sentence: `agreements/nda/signer`.
  const own = field.endsWith('/signer') ? 'signer' : field;
  const key = at(at(ownSentences, own) ?? {}, code) ?? at(sentences, code);
  if (!key || (key.startsWith('too') && !params)) return detail ?? words.t('error.field');
  const { minimum, maximum, length, titles } = { ...limits, length: 0, titles: '', ...params };
  // A text of one character at least is a text that is missing.
  if (key === 'tooShort' && Number(minimum) <= 1) return words.t('error.missing');
  return words.t(`error.${key}`, {
    ...named(params),
    minimum: { number: Number(minimum) },
    maximum: { number: Number(maximum) },
    length: { number: Number(length) },
    titles: String(titles),
  });
}

/** Names within a sentence, such as that of a file. */
function named(params: FieldError['params'] = {}): Readonly<Record<string, string>> {
  const texts = Object.entries(params).map(([name, value]) => [name, String(value)] as const);
  return Object.fromEntries(texts);
}

/** Fields and codes come from receivers, too: what a table inherits is none of its sentences. */
function at<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
