/** The units of ISO 8601 durations, in the order in which they are written; also keys below `duration.`. */
export const durationUnits = [
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'seconds',
] as const;

export type DurationUnit = (typeof durationUnits)[number];

/** An amount of one unit. */
export interface Duration {
  readonly unit: DurationUnit;
  readonly amount: number;
}

const written =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** How many of a unit make one of the unit before it. A month has no fixed number of weeks. */
const perUnitBefore = [0, 12, NaN, 7, 24, 60, 60] as const;

/**
 * Reads an ISO 8601 duration: `P3D` → 3 days. Several units become the smallest one: `P1Y6M` → 18 months.
 * `undefined` for anything else: for words, and for months together with days, which have no common unit.
 */
export function parseDuration(text: string): Duration | undefined {
  const parts = written.exec(text.trim())?.slice(1) ?? [];
  let amount = 0;
  let duration: Duration | undefined;
  parts.forEach((part: string | undefined, index) => {
    const unit = durationUnits[index];
    if (amount > 0) amount *= perUnitBefore[index] ?? NaN;
    if (part === undefined || !unit) return;
    amount += Number(part);
    duration = { unit, amount };
  });
  return Number.isNaN(duration?.amount) ? undefined : duration;
}
