import { CVSS31, CVSS40 } from '@pandatix/js-cvss';

import { writeVector, type CvssReading } from './cvss-vector.js';

/** How severe a vector says that something is. */
export interface CvssScore {
  /** 0.0 to 10.0, one decimal. */
  readonly score: number;
  readonly severity: 'none' | 'low' | 'medium' | 'high' | 'critical';
  /**
   * What the score takes into account, as FIRST asks to name it: `CVSS-B` to `CVSS-BTE` (specification 4.0,
   * section 1.3). For 3.1 it is always the base score, and is called the same.
   */
  readonly kind: string;
}

/**
 * The score of a vector; `undefined` while something is missing or wrong. The library is given canonical
 * vectors only: its own parser of 3.1 lets incomplete ones pass. What else it gets wrong, and why it is used
 * all the same: `docs/decisions/0010-cvss.md`.
 */
export function cvssScore({ version, metrics, faults }: CvssReading): CvssScore | undefined {
  if (!version || faults.length > 0) return undefined;
  const vector = writeVector(version, metrics);
  if (version === '3.1') return rated(baseScore(new CVSS31(vector)), 'CVSS-B');
  const cvss = new CVSS40(vector);
  return rated(cvss.Score(), cvss.Nomenclature());
}

/** Section 7.1 of the specification of 3.1. */
function baseScore(cvss: CVSS31): number {
  const impact = cvss.Impact();
  const sum = impact + cvss.Exploitability();
  return impact <= 0 ? 0 : roundUp(Math.min(cvss.Get('S') === 'C' ? 1.08 * sum : sum, 10));
}

/** Appendix A of the same. The library's own leaves 7.46 as it is. */
function roundUp(score: number): number {
  const whole = Math.round(score * 100_000);
  return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}

/** The bands of the qualitative rating scale, the same in both versions. */
function rated(score: number, kind: string): CvssScore {
  const severity = CVSS40.Rating(score).toLowerCase() as CvssScore['severity'];
  return { score, severity, kind };
}
