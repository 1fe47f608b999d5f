import type { Manifest } from '../schema/index.js';

/** The sections of a trust center, in their usual order. */
export const sectionNames = [
  'overview',
  'badges',
  'documents',
  'policies',
  'subprocessors',
  'updates',
  'disclosure',
  'contacts',
] as const;

export type SectionName = (typeof sectionNames)[number];

/** Which sections are wanted, and the names that are none. */
export interface WantedSections {
  readonly names: readonly SectionName[];
  readonly unknown: readonly string[];
}

/**
 * Reads the list of sections a page asks for: names between spaces, each shown once, in this order.
 * @param list such as `badges policies`; all sections when there is none
 */
export function wantedSections(list: string | undefined): WantedSections {
  const words = [...new Set(list?.split(/\s+/).filter(Boolean) ?? sectionNames)];
  const names = words.filter(isSectionName);
  return { names, unknown: words.filter((word) => !isSectionName(word)) };
}

/** Whether a manifest has something for a section. */
export function hasSection(name: SectionName, manifest: Manifest): boolean {
  switch (name) {
    case 'overview':
    case 'disclosure':
      return manifest[name] !== undefined;
    case 'badges':
      return [manifest.certifications, manifest.inheritedAssurances, manifest.notClaimed].some(
        (entries) => entries?.length,
      );
    default:
      return Boolean(manifest[name]?.length);
  }
}

function isSectionName(word: string): word is SectionName {
  return (sectionNames as readonly string[]).includes(word);
}
