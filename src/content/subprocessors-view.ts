import type { Sentence, Value } from '../i18n/index.js';
import { endOf, startOf } from '../schema/date.js';
import type { Manifest, Subprocessor } from '../schema/index.js';
import { contactsView } from './contacts-view.js';
import { localize, localizeAll, type Localized, type Reader } from './localize.js';

/** What is about to happen to a subprocessor; `current` when nothing is. */
export type SubprocessorStatus = 'coming' | 'ending' | 'changing' | 'current';

export interface SubprocessorView {
  readonly name: Localized;
  readonly legalEntity: Localized | undefined;
  /** Prose. */
  readonly purpose: Localized;
  readonly countries: readonly Value[];
  readonly data: readonly Localized[];
  readonly transfer: Localized | undefined;
  readonly url: string | undefined;
  readonly dpaUrl: string | undefined;
  readonly status: SubprocessorStatus;
  /** The day of what is about to happen, else the one since when it has been so (ISO). */
  readonly date: string | undefined;
  /** The status in words, then what belongs to it: when it was announced, how long one can object. */
  readonly notes: readonly Sentence[];
}

/** The columns of the table, in order; their names are keys below `subprocessors.`. */
export const subprocessorColumns = [
  'name',
  'purpose',
  'countries',
  'data',
  'transfer',
  'status',
] as const;

export type SubprocessorColumn = (typeof subprocessorColumns)[number];

export interface SubprocessorsView {
  /** Who processes data now, or will; as in the manifest, because a view of 10,000 takes time. */
  readonly entries: readonly Subprocessor[];
  /** A column in which nothing is said is left out. */
  readonly columns: readonly SubprocessorColumn[];
  /** How many changes one can still object to, one sentence for each deadline, the next one first. */
  readonly announcements: readonly Sentence[];
  /** Where to send an objection; `href` is as written. */
  readonly objectTo: { readonly text: string; readonly href: string } | undefined;
}

interface Made {
  readonly key: string;
  readonly view: SubprocessorsView;
}

/** The last view of each manifest: each key that a reader types asks for the same one again. */
const made = new WeakMap<Manifest, Made>();

/** Statuses change at midnight, or at a time that is written down to the minute. */
const minute = 60_000;

/**
 * A company's subprocessors at a moment. Those whose `until` has passed are left out. Within a minute, the
 * same manifest and languages give the same object, so that what is derived from it can be kept with it.
 * @param now milliseconds since 1970 UTC
 */
export function subprocessorsView(
  manifest: Manifest,
  reader: Reader,
  now: number,
): SubprocessorsView {
  const key = [...reader.chain, reader.defaultLocale, Math.floor(now / minute)].join();
  const known = made.get(manifest);
  if (known?.key === key) return known.view;
  const entries = (manifest.subprocessors ?? []).filter(
    ({ until }) => !until || !isOver(until, now),
  );
  const view = {
    entries,
    columns: subprocessorColumns.filter((column) =>
      entries.some((entry) => says(entry, column, now)),
    ),
    announcements: announcementsOf(entries, now),
    objectTo: objectTo(manifest, reader, now),
  };
  made.set(manifest, { key, view });
  return view;
}

/** One row of the table. */
export function subprocessorView(
  item: Subprocessor,
  reader: Reader,
  now: number,
): SubprocessorView {
  const status = statusOf(item, now);
  return {
    name: localize(item.name, reader),
    legalEntity: localize(item.legalEntity, reader),
    purpose: localize(item.purpose, reader),
    countries: item.countries.map((country) => ({ country })),
    data: localizeAll(item.data, reader),
    transfer: localize(item.transfer, reader),
    url: item.url,
    dpaUrl: item.dpaUrl,
    status,
    date: dateOf(item, status),
    notes: notesOf(item, status, now),
  };
}

/** A date-only deadline counts through the end of that day in UTC. */
function isOver(deadline: string, now: number): boolean {
  return endOf(deadline) <= now;
}

/** Whether one can object today: not before a change is announced, nor after the deadline. */
function isOpen({ announced, objectionUntil }: Subprocessor, now: number): boolean {
  if (!objectionUntil || isOver(objectionUntil, now)) return false;
  return !announced || startOf(announced) <= now;
}

/** The first rule that fits wins. */
function statusOf(item: Subprocessor, now: number): SubprocessorStatus {
  if (item.since && startOf(item.since) > now) return 'coming';
  if (item.until) return 'ending';
  return isOpen(item, now) ? 'changing' : 'current';
}

function dateOf(item: Subprocessor, status: SubprocessorStatus): string | undefined {
  switch (status) {
    case 'ending':
      return item.until;
    case 'changing':
      return item.announced ?? item.objectionUntil;
    default:
      return item.since;
  }
}

function notesOf(item: Subprocessor, status: SubprocessorStatus, now: number): readonly Sentence[] {
  const { since, until, announced, objectionUntil } = item;
  const on = (key: string, day: string | undefined): readonly Sentence[] =>
    day ? [{ key: `subprocessors.${key}`, params: { date: { day } } }] : [];
  if (status === 'current') return on('since', since);
  return [
    ...(status === 'coming' ? on('coming', since) : []),
    ...on('ending', until),
    ...(status === 'changing' ? [{ key: 'subprocessors.changing' }] : []),
    ...(announced && startOf(announced) <= now ? on('announced', announced) : []),
    ...(isOpen(item, now) ? on('objectionUntil', objectionUntil) : []),
  ];
}

function says(item: Subprocessor, column: SubprocessorColumn, now: number): boolean {
  if (column === 'status') return notesOf(item, statusOf(item, now), now).length > 0;
  const value = item[column];
  return typeof value === 'object' && Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/** More deadlines than this are in the table only. */
const mostDeadlines = 3;

function announcementsOf(entries: readonly Subprocessor[], now: number): readonly Sentence[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const { objectionUntil: date } = entry;
    if (date && isOpen(entry, now)) counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  return [...counts]
    .sort(([one], [other]) => endOf(one) - endOf(other))
    .slice(0, mostDeadlines)
    .map(([day, count]) => ({ key: 'subprocessors.open', params: { date: { day } }, count }));
}

/** Whom an objection concerns, the most fitting first. */
const objectionRoles: readonly string[] = ['privacy', 'dpo', 'general'];

function objectTo(manifest: Manifest, reader: Reader, now: number): SubprocessorsView['objectTo'] {
  const contacts = contactsView(manifest, reader, now);
  for (const role of objectionRoles) {
    const contact = contacts.find((one) => one.role === role && (one.email ?? one.url));
    if (contact?.email) return contact.email;
    if (contact?.url) {
      return { text: contact.url.replace(/^https:\/\/|\/$/g, ''), href: contact.url };
    }
  }
  return undefined;
}
