import {
  isEncrypted,
  type DisclosureData,
  type DocumentRequestData,
  type EncryptedData,
} from '../../src/schema/index.js';
import type { Arrival } from './store.js';

/** A named value for a reader: words, a list, or a record of its own. */
export interface Field {
  readonly label: string;
  readonly value: FieldValue;
}

export type FieldValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly values: readonly FieldValue[] }
  | { readonly kind: 'record'; readonly fields: readonly Field[] };

/** What the inbox shows of one arrival. Plain data: every word is chosen here, none in the templates. */
export interface InboxEntry {
  readonly reference: string;
  readonly kind: string;
  readonly title: string;
  readonly receivedAt: string;
  readonly time: string;
  readonly sender: string;
  readonly email?: string | undefined;
  readonly documents: readonly string[];
  readonly severity?: { readonly level: string; readonly text: string } | undefined;
  readonly asset?: string | undefined;
  readonly flags: readonly string[];
  readonly data: readonly Field[];
  readonly envelope: readonly Field[];
}

const flagTexts = new Map([
  ['hidden-field', 'A field that people do not see was filled in'],
  ['too-fast', 'Sent faster than a person types'],
]);

/** Coordinated Universal Time, because the reader and the receiver may not share a clock's zone. */
const timeFormat = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
});

/** Reads an arrival for the inbox. */
export function toInboxEntry(arrival: Arrival): InboxEntry {
  const subject =
    arrival.type === 'disclosure' ? reportSubject(arrival.data) : requestSubject(arrival.data);
  return {
    ...subject,
    reference: arrival.reference,
    receivedAt: arrival.receivedAt,
    time: `${timeFormat.format(new Date(arrival.receivedAt))} UTC`,
    flags: arrival.suspicion.map((flag) => flagTexts.get(flag) ?? flag),
    data: toFields(arrival.data),
    envelope: toFields({
      page: arrival.page,
      locale: arrival.locale,
      submittedAt: arrival.submittedAt,
      policyVersion: arrival.policyVersion,
      id: arrival.id,
      outcome: arrival.outcome.replaceAll('_', ' '),
    }),
  };
}

type Subject = Pick<
  InboxEntry,
  'kind' | 'title' | 'sender' | 'email' | 'documents' | 'severity' | 'asset'
>;

function requestSubject(data: DocumentRequestData): Subject {
  return {
    kind: 'Document request',
    title: data.company,
    sender: data.name,
    email: data.email,
    documents: data.documents,
  };
}

function reportSubject(data: DisclosureData | EncryptedData): Subject {
  if (isEncrypted(data))
    return { kind: 'Encrypted report', title: 'Encrypted', sender: '', documents: [] };
  const unnamed = data.email ? undefined : 'No name given';
  return {
    kind: 'Vulnerability report',
    title: data.title,
    sender: data.anonymous ? 'Anonymous' : data.name || unnamed || '',
    email: data.email,
    documents: [],
    severity: severityOf(data),
    asset: data.asset || undefined,
  };
}

function severityOf({ severity, cvss }: DisclosureData): InboxEntry['severity'] {
  if (severity) return { level: severity, text: toWords(severity) };
  return cvss ? { level: 'vector', text: cvss } : undefined;
}

/** Empty values are left out: a field that was not filled in says nothing. */
function toFields(record: object): readonly Field[] {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => ({ label: toWords(key), value: toValue(value) }));
}

function toValue(value: unknown): FieldValue {
  if (Array.isArray(value)) return { kind: 'list', values: value.map(toValue) };
  if (typeof value === 'object' && value) return { kind: 'record', fields: toFields(value) };
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'Yes' : 'No' };
  return { kind: 'text', text: String(value) };
}

const abbreviations = new Map([
  ['id', 'ID'],
  ['cvss', 'CVSS'],
  ['sha256', 'SHA-256'],
]);

/** `publiclyKnown` → `Publicly known`. A form's own fields name themselves. */
function toWords(key: string): string {
  const abbreviation = abbreviations.get(key);
  if (abbreviation) return abbreviation;
  const words = key.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
