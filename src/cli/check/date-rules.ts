import { localize } from '../../content/localize.js';
import { parseDuration, type Duration } from '../../content/duration.js';
import { daysBetween, endOf, startOf } from '../../schema/date.js';
import type { CheckContext } from './check-context.js';
import { finding, quoted, type Finding } from './finding.js';

/** From this many days before an end, it is told: as long as a badge says that it ends soon. */
const dueWithin = 60;

/** Dates other than a certification's: documents, keys, reviews, updates, subprocessors, the manifest itself. */
export function dateRules(context: CheckContext): readonly Finding[] {
  return [
    ...documents(context),
    ...keys(context),
    ...reviews(context),
    ...updates(context),
    ...subprocessors(context),
    ...wholeManifest(context),
  ];
}

/** Whether something has ended or ends soon. */
function ending(what: string, until: string, path: string, now: number): readonly Finding[] {
  const left = daysBetween(now, endOf(until));
  if (left <= 0) {
    const problem = `${what} expired on ${until}.`;
    return [finding('date-expired', path, problem, 'Replace or remove it.')];
  }
  if (left > dueWithin) return [];
  const problem = `${what} ends on ${until}, in ${left} ${left === 1 ? 'day' : 'days'}.`;
  return [finding('date-due', path, problem, 'Plan its replacement.')];
}

function documents({ manifest, pathOf, now }: CheckContext): readonly Finding[] {
  return (manifest.documents ?? []).flatMap((item) => {
    if (!item.validUntil) return [];
    const name = `The document "${item.id}"`;
    return ending(name, item.validUntil, pathOf(item, 'validUntil'), now);
  });
}

function keys({ manifest, pathOf, now }: CheckContext): readonly Finding[] {
  return (manifest.contacts ?? []).flatMap(({ role, pgp }) => {
    if (!pgp?.expires) return [];
    return ending(`The ${role} contact's PGP key`, pgp.expires, pathOf(pgp, 'expires'), now);
  });
}

function reviews({ manifest, pathOf, now }: CheckContext): readonly Finding[] {
  const reader = { chain: [], defaultLocale: manifest.defaultLocale };
  return (manifest.policies ?? [])
    .flatMap((group) => group.items)
    .flatMap((item) => {
      const cadence = localize(item.cadence, reader)?.text ?? '';
      const every = parseDuration(cadence);
      if (!item.reviewed || !every || addDuration(item.reviewed, every) > now) return [];
      const problem = `The policy "${item.id}" was last reviewed on ${item.reviewed}, longer ago than its cadence ${quoted(cadence)}.`;
      const remedy = 'Review it and write the new date, or correct the cadence.';
      return [finding('date-review', pathOf(item, 'reviewed'), problem, remedy)];
    });
}

const days: Readonly<Record<Duration['unit'], number>> = {
  years: 366,
  months: 31,
  weeks: 7,
  days: 1,
  hours: 1 / 24,
  minutes: 1 / 1440,
  seconds: 1 / 86_400,
};

/** When the next one is due; generous, because months and years differ in length. */
function addDuration(date: string, { unit, amount }: Duration): number {
  return endOf(date) + amount * days[unit] * 86_400_000;
}

function updates({ manifest, pathOf, now }: CheckContext): readonly Finding[] {
  const list = manifest.updates ?? [];
  const future = list
    .filter(({ date }) => startOf(date) > now)
    .map((item) => {
      const problem = `The update "${item.id}" is dated ${item.date}, which has not come yet.`;
      return finding('date-updates', pathOf(item, 'date'), problem, 'Correct the date.');
    });
  const steps = list.slice(1).map((item, index) => {
    return { item, step: Math.sign(startOf(item.date) - startOf(list[index]?.date ?? item.date)) };
  });
  // Newest first or oldest first: as the first two have it.
  const direction = steps.find(({ step }) => step !== 0)?.step ?? 0;
  const broken = steps.find(({ step }) => step === -direction && step !== 0);
  if (!broken) return future;
  const problem = `The update "${broken.item.id}" (${broken.item.date}) is out of order.`;
  const path = pathOf(broken.item, 'date');
  return [...future, finding('date-updates', path, problem, 'List updates with the newest first.')];
}

function subprocessors({ manifest, pathOf, now }: CheckContext): readonly Finding[] {
  return (manifest.subprocessors ?? []).flatMap((item) => {
    if (!item.until || endOf(item.until) > now) return [];
    const name = localize(item.name, { chain: [], defaultLocale: manifest.defaultLocale }).text;
    const problem = `${name} is listed as a subprocessor, but only until ${item.until}.`;
    return [finding('date-subprocessor', pathOf(item, 'until'), problem, 'Remove the entry.')];
  });
}

function wholeManifest({ manifest, pathOf, now }: CheckContext): readonly Finding[] {
  const { updated } = manifest;
  const remedy = 'Write the day on which somebody last made sure that all of it is true.';
  if (!updated) {
    return [finding('date-manifest', '', 'The manifest does not say when it was updated.', remedy)];
  }
  const path = pathOf(manifest, 'updated');
  if (startOf(updated) > now)
    return [
      finding('date-manifest', path, `"updated" is ${updated}, which has not come yet.`, remedy),
    ];
  if (daysBetween(endOf(updated), now) <= 365) return [];
  return [finding('date-manifest', path, `"updated" is ${updated}, over a year ago.`, remedy)];
}
