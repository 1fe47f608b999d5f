import type { Manifest } from '../../src/schema/index.js';
import type { Language } from './document.js';

/** A company whose public facts one of the pages is made from. */
export interface Company {
  /** Its folder below `demo/pages`. */
  readonly id: string;
  readonly name: string;
  /** The language its page starts in: its manifest's own. */
  readonly lang: Language;
  readonly manifest: Manifest;
}

/** The folders of the pages, in the order in which they are listed. */
export const companyIds = ['calcom', 'web1on1', 'joor', 'cozero'] as const;

/** A company as its manifest describes it. */
export function companyOf(id: string, manifest: Manifest): Company {
  const { name } = manifest.organization;
  return {
    id,
    name: typeof name === 'string' ? name : (name[manifest.defaultLocale] ?? id),
    lang: manifest.defaultLocale as Language,
    manifest,
  };
}

/** What is on a page, in numbers: `5 badges, 4 documents, 10 policies`. */
export function contentsOf({ manifest }: Company): string {
  const policies = (manifest.policies ?? []).flatMap((group) => group.items).length;
  const counts: readonly [number, string, string][] = [
    [manifest.certifications?.length ?? 0, 'badge', 'badges'],
    [manifest.documents?.length ?? 0, 'document', 'documents'],
    [policies, 'policy', 'policies'],
  ];
  return counts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
    .join(', ');
}
