import { customPrefix } from '../../src/schema/custom-prefix.js';
import { Refusal } from './refusal.js';

const envelopeKeys = new Set([
  'type',
  'id',
  'submittedAt',
  'locale',
  'page',
  'policyVersion',
  'challenge',
]);

/** Fields that may stand several times. */
const lists = new Set(['documents', 'suspicion', 'agreements', 'attachments']);

/** Fields whose value is JSON, because a form has no way to nest. */
const objects = new Set([
  'agreements',
  'attachments',
  'exception',
  'encrypted',
  'policyAcknowledgement',
]);
const booleans = new Set(['anonymous', 'policyAcknowledged']);

type Json = { [key: string]: unknown };

/**
 * Reads a form (`application/x-www-form-urlencoded`) as the submission it stands for: keys of the envelope and
 * of `data` side by side, lists by repeating the key, custom fields as `custom.<name>`, objects as JSON.
 * What it says is checked by the schema afterwards, like any other body.
 * @throws {Refusal} 400 for JSON that cannot be read
 */
export function readForm(body: string): unknown {
  const submission = record();
  const data = record();
  const custom = record();
  for (const [key, text] of new URLSearchParams(body)) {
    // A form sends the fields that nobody filled in, too.
    if (text === '') continue;
    if (key === 'schemaVersion') submission[key] = Number(text);
    else if (envelopeKeys.has(key)) submission[key] = text;
    else if (key.startsWith(customPrefix)) custom[key.slice(customPrefix.length)] = text;
    else if (lists.has(key))
      data[key] = [...((data[key] ?? []) as unknown[]), valueOf(key, text)].flat();
    else data[key] = valueOf(key, text);
  }
  if (Object.keys(custom).length > 0) data['customFields'] = custom;
  return { ...submission, data };
}

/** Without a prototype: `__proto__` is a key like any other. */
const record = (): Json => Object.create(null) as Json;

function valueOf(key: string, text: string): unknown {
  if (objects.has(key)) return readJson(key, text);
  if (booleans.has(key)) return text === 'true' || (text === 'false' ? false : text);
  if (key === 'duration') return Number(text);
  return text;
}

function readJson(key: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal(400, `The value of "${key}" is not JSON.`);
  }
}
