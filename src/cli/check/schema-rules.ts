import type { Issue, IssueCode } from '../../schema/index.js';
import { keysOf, valueAt } from '../json-pointer.js';
import type { FindingCode } from './finding-codes.js';
import { finding, quoted, type Finding } from './finding.js';

type Words = readonly [problem: string, remedy: string];

interface Faulty {
  readonly key: string;
  readonly value: unknown;
  readonly params: Issue['params'];
}

const words: Readonly<Record<IssueCode, (faulty: Faulty) => Words>> = {
  missing: ({ key }) => [`"${key}" is missing.`, 'Add it, or remove what needs it.'],
  type: ({ value, params }) => [
    `${seen(value)} is not ${kinds[params['expected'] ?? ''] ?? params['expected']}.`,
    'Write it in that form.',
  ],
  value: ({ key, value, params }) =>
    typeof value === 'object'
      ? [`"${key}" has no text in any language.`, 'Write one, or remove it.']
      : [
          `${seen(value)} is no value that "${key}" can have.`,
          params['allowed'] ? `Write one of: ${params['allowed']}.` : rangeOf(params),
        ],
  format: ({ key, value }) => [`${seen(value)} has the wrong form for "${key}".`, formOf(key)],
  'too-short': ({ key, params }) => [
    `"${key}" has fewer than ${params['minimum']} characters.`,
    'Write more, or remove it.',
  ],
  'too-long': ({ key, params }) => [
    `"${key}" has more than ${params['maximum']} characters.`,
    'Shorten it.',
  ],
  'too-few': ({ key, params }) => [
    `"${key}" has fewer than ${params['minimum']} entries.`,
    'Add what is missing.',
  ],
  'too-many': ({ key, params }) => [
    `"${key}" has more than ${params['maximum']} entries.`,
    'Remove some.',
  ],
  'too-deep': () => ['The manifest is nested too deeply.', 'Flatten it to 32 levels at most.'],
  'unsafe-url': ({ value }) => [
    `${seen(value)} is never linked to or fetched.`,
    'Write an https:, mailto: or tel: address, or a relative one, without user name or control characters.',
  ],
  'unknown-key': ({ key }) => [
    `"${key}" is no key of this format and has no effect.`,
    'Correct its name, or remove it.',
  ],
  'duplicate-id': ({ params }) => [
    `The id "${params['id']}" is used twice, so this entry is left out.`,
    'Give it an id of its own.',
  ],
  'unsupported-version': ({ value, params }) => [
    `Version ${seen(value)} of the format is not supported.`,
    `Write "schemaVersion": ${params['supported']}.`,
  ],
  unreadable: () => ['The manifest cannot be read.', 'Check that it is plain JSON.'],
};

const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  string: 'a text',
  undefined: 'allowed here: its keys have to be language tags such as pt-BR',
  text: 'a text, nor one text per language with at least one filled in',
};

/**
 * What the schema says of a manifest, in sentences. An entry at fault is left out of the page.
 * @param given the document the issues' pointers lead into
 */
export function schemaFindings(issues: readonly Issue[], given: unknown): readonly Finding[] {
  return issues.map(({ code, path, params }) => {
    const key = keysOf(path).findLast((one) => !/^\d+$/.test(one)) ?? 'manifest';
    const [problem, remedy] = words[code]({ key, value: valueAt(given, path), params });
    return finding(findingCode(code), path, problem, remedy);
  });
}

function findingCode(code: IssueCode): FindingCode {
  return code === 'unsafe-url' ? 'url-unsafe' : `schema-${code}`;
}

function rangeOf({ minimum, maximum }: Issue['params']): string {
  if (minimum === undefined) return 'Correct it.';
  return maximum === undefined
    ? `Write ${minimum} or more.`
    : `Write a number from ${minimum} to ${maximum}.`;
}

function seen(value: unknown): string {
  return typeof value === 'string' ? quoted(value) : quoted(value).slice(1, -1);
}

const forms: readonly (readonly [keys: RegExp, form: string])[] = [
  [
    /^(id|agreement|documents|name)$/,
    'Write lower-case letters, digits, ".", "_" and "-", beginning with one of the first two.',
  ],
  [/^(email|to)$/, 'Write one address, such as security@company.example.'],
  [/^sha256$/, 'Write 64 hexadecimal digits.'],
  [
    /^fingerprint$/,
    'Write all 40 hexadecimal digits (64 of a version 6 key), with or without spaces.',
  ],
  [/^(defaultLocale|locales?|languages)$/, 'Write a language tag such as pt-BR.'],
];

function formOf(key: string): string {
  const [, form] = forms.find(([keys]) => keys.test(key)) ?? [];
  return form ?? 'Write an ISO date that exists, such as 2027-03-31.';
}
