import { foldedMarkdown, markdownOf, type Section } from './sections.js';
import { fold } from './words.js';

/** A policy group of a manifest. */
export interface GroupDraft {
  readonly id: string;
  readonly title: string;
  readonly intro?: string | undefined;
  readonly items: readonly ItemDraft[];
}

interface ItemDraft {
  readonly id: string;
  readonly title: string;
  readonly body?: string | undefined;
}

/**
 * Sections as policies: one with sections below it is a group of them; those without are items of one group
 * that stands where the first of them stood.
 * @param flatTitle the title of that group
 */
export function policiesOf(sections: readonly Section[], flatTitle: string): readonly GroupDraft[] {
  const groupIds = new Set<string>();
  const itemIds = new Set<string>();
  const items = (children: readonly Section[]): readonly ItemDraft[] =>
    children.map((child) => ({
      id: idOf(child.title, itemIds),
      title: child.title,
      body: foldedMarkdown(child),
    }));
  const flat = sections.filter(({ children }) => children.length === 0);
  return sections.flatMap((section): GroupDraft | readonly GroupDraft[] => {
    const { title, blocks, children } = section;
    if (children.length > 0) {
      return {
        id: idOf(title, groupIds),
        title,
        intro: markdownOf(blocks),
        items: items(children),
      };
    }
    if (section !== flat[0]) return [];
    return { id: idOf(flatTitle, groupIds), title: flatTitle, items: items(flat) };
  });
}

/** An id from a title: `Zugang / Zugriff` → `zugang-zugriff`; with a number when it is taken. */
export function idOf(title: string, taken: Set<string>): string {
  const slug =
    fold(title)
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 56)
      .replace(/^-+|-+$/g, '') || 'topic';
  let id = slug;
  for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
  taken.add(id);
  return id;
}
