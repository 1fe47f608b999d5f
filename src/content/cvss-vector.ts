import { baseMetrics, cvssMetrics, type CvssVersion } from './cvss-metrics.js';

/**
 * What is wrong with a text that should be a vector: it is none (`format`), it is of another version, or
 * it names a metric or a value that the version does not have, a metric twice, or not all it must.
 */
export interface CvssFault {
  readonly code:
    'format' | 'version' | 'metric' | 'metric-value' | 'metric-twice' | 'metrics-absent';
  /** The metric meant, the value and the version, as they were written. */
  readonly params: Readonly<Record<'metric' | 'value' | 'version', string>>;
}

/** A text as far as it is a vector: also one that is still being typed. */
export interface CvssReading {
  readonly version?: CvssVersion | undefined;
  readonly metrics: ReadonlyMap<string, string>;
  /** Empty when the text is a whole vector. */
  readonly faults: readonly CvssFault[];
}

/** Far longer than any vector: what is longer is not looked into. */
const longest = 1000;

/**
 * Reads a vector: metrics in any order and any case, with white space anywhere. A vector of GitHub's once
 * had them in another order than the specification's (github/advisory-database#7448).
 */
export function readVector(text: string): CvssReading {
  const compact = text.length > longest ? '' : text.replace(/\s/g, '');
  const [, seen, rest = ''] = /^CVSS:(\d\.\d)(?:\/(.*))?$/i.exec(compact) ?? [];
  if (seen === undefined) return { metrics: new Map(), faults: [fault('format')] };
  if (seen !== '3.1' && seen !== '4.0')
    return { metrics: new Map(), faults: [fault('version', { version: seen })] };
  const { metrics, faults } = readMetrics(rest, seen);
  const absent = baseMetrics(seen).filter((name) => !metrics.has(name));
  const isWhole = faults.length > 0 || absent.length === 0;
  const gap = fault('metrics-absent', { metric: absent.join(', '), version: seen });
  return { version: seen, metrics, faults: isWhole ? faults : [gap] };
}

/** A vector in the canonical order. Metrics that are not defined (`X`) are left out. */
export function writeVector(version: CvssVersion, metrics: ReadonlyMap<string, string>): string {
  const parts = [...cvssMetrics[version].values.keys()].flatMap((name) => {
    const value = metrics.get(name);
    return value === undefined || value === 'X' ? [] : `/${name}:${value}`;
  });
  return `CVSS:${version}${parts.join('')}`;
}

function readMetrics(text: string, version: CvssVersion): Pick<CvssReading, 'metrics' | 'faults'> {
  const metrics = new Map<string, string>();
  const faults: CvssFault[] = [];
  const known = cvssMetrics[version].values;
  for (const part of text.split('/').filter(Boolean)) {
    const [written = '', given = ''] = part.split(/:(.*)/s);
    const name = written.toUpperCase();
    const params = { metric: short(name), value: short(given), version };
    const value = known.get(name) && valueOf(name, given, version);
    if (!known.has(name)) faults.push(fault('metric', params));
    else if (metrics.has(name)) faults.push(fault('metric-twice', params));
    else if (!value) faults.push(fault('metric-value', params));
    else metrics.set(name, value);
  }
  return { metrics, faults };
}

/** The value as the specification writes it; every metric that need not be there can be `X`. */
function valueOf(name: string, given: string, version: CvssVersion): string | undefined {
  const isBase = baseMetrics(version).includes(name);
  const values = [...(cvssMetrics[version].values.get(name) ?? []), ...(isBase ? [] : ['X'])];
  return values.find((value) => value.toUpperCase() === given.toUpperCase());
}

function fault(code: CvssFault['code'], params: Partial<CvssFault['params']> = {}): CvssFault {
  return { code, params: { metric: '', value: '', version: '', ...params } };
}

/** As much of what was written as fits into a sentence. */
const short = (text: string): string => (text.length > 16 ? `${text.slice(0, 16)}…` : text);
