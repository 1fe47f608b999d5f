import type { Manifest } from '../../schema/index.js';
import { isWithin } from '../json-pointer.js';
import type { PathOf } from './given-paths.js';
import { findingCodes } from './finding-codes.js';
import { finding, type Finding } from './finding.js';

/** Findings that stand, and those that the manifest lets pass. */
export interface Silenced {
  readonly findings: readonly Finding[];
  readonly silenced: readonly (Finding & { readonly reason: string })[];
}

/**
 * Takes out the findings that the manifest's `ignore` names by code and place, with its reason. An entry that
 * takes out nothing is a finding itself: what it excused is mended, or it has a slip.
 */
export function silence(found: readonly Finding[], manifest: Manifest, pathOf: PathOf): Silenced {
  const ignored = manifest.ignore ?? [];
  const used = new Set<object>();
  const silenced = found.flatMap((one) => {
    const entry = ignored.find(
      ({ code, path = '' }) => code === one.code && (path === '' || isWithin(one.path, path)),
    );
    if (!entry) return [];
    used.add(entry);
    return [{ ...one, reason: entry.reason, of: one }];
  });
  const gone = new Set(silenced.map(({ of }) => of));
  const unused = ignored
    .filter((entry) => !used.has(entry))
    .map((entry) => {
      const isCode = Object.hasOwn(findingCodes, entry.code);
      const problem = isCode
        ? `Nothing is found any more that this silences (${entry.code}).`
        : `There is no finding with the code "${entry.code}".`;
      return finding('ignore-unused', pathOf(entry), problem, 'Correct or remove the entry.');
    });
  return {
    findings: [...found.filter((one) => !gone.has(one)), ...unused],
    silenced: silenced.map(({ of, ...rest }) => rest),
  };
}
