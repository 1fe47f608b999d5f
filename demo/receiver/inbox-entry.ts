import type {
  DisclosureData,
  DocumentRequestData,
  SubmissionType,
} from '../../src/schema/index.js';
import {
  fileWarning,
  isEncryptedArrival,
  toEncryptionView,
  toFileViews,
  type EncryptionView,
  type FileView,
} from './inbox-files.js';
import type { OpenedReport } from './open-report.js';
import type { Arrival } from './rows.js';

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
  readonly type: SubmissionType;
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
  readonly encryption?: EncryptionView | undefined;
  readonly files: readonly FileView[];
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

/**
 * Reads an arrival for the inbox.
 * @param opened what is inside, for one that came encrypted
 */
export function toInboxEntry(arrival: Arrival, opened?: OpenedReport): InboxEntry {
  const { page, locale, submittedAt, policyVersion } =
    opened?.status === 'opened' ? opened.submission : arrival;
  const warning = fileWarning(arrival, opened);
  return {
    ...subjectOf(arrival, opened),
    reference: arrival.reference,
    type: arrival.type,
    receivedAt: arrival.receivedAt,
    time: `${timeFormat.format(new Date(arrival.receivedAt))} UTC`,
    flags: [...flagsOf(arrival, opened), ...(warning ? [warning] : [])],
    encryption: toEncryptionView(arrival, opened),
    files: toFileViews(arrival, opened),
    data: dataFields(arrival, opened),
    envelope: toFields({
      page,
      locale,
      submittedAt,
      policyVersion,
      id: arrival.id,
      outcome: arrival.outcome.replaceAll('_', ' '),
    }),
  };
}

function flagsOf({ suspicion }: Arrival, opened: OpenedReport | undefined): readonly string[] {
  const inside = (opened?.status === 'opened' && opened.data.suspicion) || [];
  return [...suspicion, ...inside].map((flag) => flagTexts.get(flag) ?? flag);
}

/** What is shown as a list of files is not told a second time. */
function dataFields(arrival: Arrival, opened: OpenedReport | undefined): readonly Field[] {
  if (opened?.status === 'locked') return [];
  const { attachments, ...data } = (opened?.data ?? arrival.data) as Partial<DisclosureData>;
  const isShown = attachments?.length === arrival.files.length;
  return toFields(isShown ? data : { ...data, attachments });
}

type Subject = Pick<
  InboxEntry,
  'kind' | 'title' | 'sender' | 'email' | 'documents' | 'severity' | 'asset'
>;

function subjectOf(arrival: Arrival, opened: OpenedReport | undefined): Subject {
  if (opened?.status === 'opened') return reportSubject(opened.data);
  if (isEncryptedArrival(arrival))
    return { kind: 'Vulnerability report', title: 'Encrypted report', sender: '', documents: [] };
  return arrival.type === 'disclosure' ? reportSubject(arrival.data) : requestSubject(arrival.data);
}

function requestSubject(data: DocumentRequestData): Subject {
  return {
    kind: 'Document request',
    title: data.company,
    sender: data.name,
    email: data.email,
    documents: data.documents,
  };
}

function reportSubject(data: DisclosureData): Subject {
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
