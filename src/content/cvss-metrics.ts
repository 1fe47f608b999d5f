/** The versions that can be rated with. */
export type CvssVersion = '3.1' | '4.0';

/** What one version is made of, in the order in which a vector is written. */
export interface CvssMetrics {
  /** Metrics that every vector has, by the group in which they are asked for. */
  readonly base: Readonly<Record<string, readonly string[]>>;
  /** All metrics and their values. `X`, "not defined", says the same as leaving a metric out. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/**
 * Metrics and values of CVSS 3.1 (specification, table 15) and 4.0 (table 23): the order of the metrics is
 * the canonical one.
 */
export const cvssMetrics: Readonly<Record<CvssVersion, CvssMetrics>> = {
  '3.1': metrics(
    {
      exploit: ['AV:N,A,L,P', 'AC:L,H', 'PR:N,L,H', 'UI:N,R', 'S:U,C'],
      impact: ['C:N,L,H', 'I:N,L,H', 'A:N,L,H'],
    },
    [
      ...['E:H,F,P,U', 'RL:U,W,T,O', 'RC:C,R,U', 'CR:H,M,L', 'IR:H,M,L', 'AR:H,M,L'],
      ...['MAV:N,A,L,P', 'MAC:L,H', 'MPR:N,L,H', 'MUI:N,R', 'MS:U,C'],
      ...['MC:N,L,H', 'MI:N,L,H', 'MA:N,L,H'],
    ],
  ),
  '4.0': metrics(
    {
      exploit: ['AV:N,A,L,P', 'AC:L,H', 'AT:N,P', 'PR:N,L,H', 'UI:N,P,A'],
      vulnerable: ['VC:N,L,H', 'VI:N,L,H', 'VA:N,L,H'],
      subsequent: ['SC:N,L,H', 'SI:N,L,H', 'SA:N,L,H'],
    },
    [
      ...['E:A,P,U', 'CR:H,M,L', 'IR:H,M,L', 'AR:H,M,L'],
      ...['MAV:N,A,L,P', 'MAC:L,H', 'MAT:N,P', 'MPR:N,L,H', 'MUI:N,P,A'],
      ...['MVC:N,L,H', 'MVI:N,L,H', 'MVA:N,L,H', 'MSC:N,L,H', 'MSI:N,L,H,S', 'MSA:N,L,H,S'],
      ...['S:N,P', 'AU:N,Y', 'R:A,U,I', 'V:D,C', 'RE:L,M,H', 'U:Clear,Green,Amber,Red'],
    ],
  ),
};

/** The metrics that every vector of a version has. */
export function baseMetrics(version: CvssVersion): readonly string[] {
  return Object.values(cvssMetrics[version].base).flat();
}

function metrics(
  base: Readonly<Record<string, readonly string[]>>,
  others: readonly string[],
): CvssMetrics {
  const split = (entry: string): readonly [string, readonly string[]] => {
    const [name = '', values = ''] = entry.split(':');
    return [name, values.split(',')];
  };
  const groups = Object.entries(base).map(
    ([group, entries]) => [group, entries.map((entry) => split(entry)[0])] as const,
  );
  return {
    base: Object.fromEntries(groups),
    values: new Map([...Object.values(base).flat(), ...others].map(split)),
  };
}
