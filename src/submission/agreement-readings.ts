import type { FormMemory } from './form-part.js';

/** What somebody did about one text of an agreement. */
export interface Reading {
  readonly viewedAt: string;
  readonly sha256: string | undefined;
  /** The language it was read in. */
  readonly locale: string;
  /** When the box was ticked; `undefined` while it is not. */
  readonly acceptedAt?: string | undefined;
}

/** By the key of a text: another version, another hash or other words have another one. */
export type Readings = ReadonlyMap<string, Reading>;

/** What a draft keeps of agreements: names are in their fields, and kept with these. */
export function rememberReadings(readings: Readings): FormMemory {
  return { agreements: [...readings] };
}

/** What a draft kept. Others write to the same storage: what is no reading is left out. */
export function recallReadings({ agreements }: FormMemory): Readings {
  const readings = new Map<string, Reading>();
  for (const entry of Array.isArray(agreements) ? (agreements as unknown[]) : []) {
    const [key, value] = Array.isArray(entry) ? (entry as unknown[]) : [];
    const reading = toReading(value);
    if (typeof key === 'string' && reading) readings.set(key, reading);
  }
  return readings;
}

function toReading(value: unknown): Reading | undefined {
  const { viewedAt, sha256, locale, acceptedAt } = (value ?? {}) as Partial<
    Record<keyof Reading, unknown>
  >;
  if (!isMoment(viewedAt) || typeof locale !== 'string') return undefined;
  return {
    viewedAt,
    locale,
    sha256: typeof sha256 === 'string' && /^[\da-f]{64}$/i.test(sha256) ? sha256 : undefined,
    // Nobody accepts what was not opened yet.
    acceptedAt: isMoment(acceptedAt) && acceptedAt >= viewedAt ? acceptedAt : undefined,
  };
}

/** ISO date-times in UTC, as they are written here, can be compared as texts. */
const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);
