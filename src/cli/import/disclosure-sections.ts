import type { Section } from './sections.js';
import { disclosurePart, isContactHeading, opensDisclosure } from './words.js';

/** The sections of a disclosure policy, and those of the rest of the page. */
export interface Separated {
  readonly policy: readonly Section[];
  readonly rest: readonly Section[];
}

/**
 * Takes the disclosure policy out of a page, wherever it stands: the section that opens it, and those that
 * follow on the same level for as long as their headings name a part of one ("Scope", "Exclusions").
 */
export function separateDisclosure(sections: readonly Section[]): Separated {
  const policy: Section[] = [];
  const rest: Section[] = [];
  let isInside = false;
  for (const section of sections) {
    isInside = opensDisclosure(section.title) || (isInside && continues(section));
    if (isInside) {
      policy.push(section);
      continue;
    }
    const inner = separateDisclosure(section.children);
    policy.push(...inner.policy);
    const isLeft = inner.policy.length === 0 || inner.rest.length > 0 || section.blocks.length > 0;
    if (isLeft) rest.push({ ...section, children: inner.rest });
  }
  return { policy, rest };
}

function continues({ title }: Section): boolean {
  return disclosurePart(title) !== undefined && !isContactHeading(title);
}
