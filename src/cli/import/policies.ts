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
  const groupIds: TakenIds = new Map();
  const itemIds: TakenIds = new Map();
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

/** How often each slug was asked for: every id is made once, and no id is looked for twice. */
type TakenIds = Map<string, number>;

/** An id from a title: `Zugang / Zugriff` → `zugang-zugriff`; with a number when it is taken. */
function idOf(title: string, taken: TakenIds): string {
  const slug =
    fold(title)
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 56)
      .replace(/^-+|-+$/g, '') || 'topic';
  let number = taken.get(slug) ?? 0;
  let id: string;
  do id = number++ === 0 ? slug : `${slug}-${number}`;
  while (taken.has(id));
  taken.set(slug, number);
  if (id !== slug) taken.set(id, 1);
  return id;
}
