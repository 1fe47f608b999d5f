import { hasSection, sectionNames } from '../content/center-sections.js';
import { disclosureWords } from '../i18n/disclosure-words.js';
import { loadWords } from '../i18n/index.js';
import { registerWords } from '../i18n/register-words.js';
import type { Manifest } from '../schema/index.js';
import { requireElement } from './lazy-element.js';
import { loadMarkdown } from './rich-text-controller.js';

/** A host that is about to show its sections where its fallback stands. */
interface Host extends HTMLElement {
  readonly renderRoot: ParentNode;
  readonly ready: Promise<void>;
}

/** A section, and which share of it is above the view. */
interface Place {
  readonly index: number;
  readonly share: number;
}

/**
 * Prepares the change from a fallback to what takes its place for a reader who is in the middle of it: what
 * the sections load later is loaded before, so that all of it comes in one frame; and in that frame the page
 * scrolls to the section, and to the share of it, that the reader had before the eyes. A module of its own,
 * because most readers are at the top of the page when the script comes.
 * @returns settles when the change may happen
 */
export async function keepPlace(host: Host, manifest: Manifest, locale: string): Promise<void> {
  const { defaultLocale: fallback } = manifest;
  const names = sectionNames.filter((name) => hasSection(name, manifest));
  await Promise.allSettled([
    loadMarkdown(),
    loadWords({ locale, fallback, parts: ['page', registerWords, disclosureWords] }),
    ...names.map((name) => requireElement(`trust-${name}`)),
  ]);
  const place = placeIn(fallbackSections(host));
  void host.ready.then(() => scrollTo(place, shownSections(host)));
}

/** What `render` writes has a `<section>` for each of ours; of another fallback, the whole counts as one. */
function fallbackSections(host: Host): readonly Element[] {
  const sections = [...host.querySelectorAll(':scope > div > section')];
  return sections.length > 1 ? sections : [host];
}

function shownSections(host: Host): readonly Element[] {
  const sections = [...host.renderRoot.querySelectorAll('.overview, .section')];
  return sections.length > 1 ? sections : [host];
}

function placeIn(sections: readonly Element[]): Place & { readonly of: number } {
  const boxes = sections.map((section) => section.getBoundingClientRect());
  const index = Math.max(
    boxes.findLastIndex(({ top }) => top <= 0),
    0,
  );
  const { top = 0, height = 1 } = boxes[index] ?? {};
  return { index, share: Math.min(Math.max(-top / height, 0), 1), of: sections.length };
}

function scrollTo(place: Place & { readonly of: number }, sections: readonly Element[]): void {
  // Sections that do not correspond say nothing of where one was.
  const isSame = sections.length === place.of;
  const section = isSame ? sections[place.index] : undefined;
  if (!section) return;
  const { top, height } = section.getBoundingClientRect();
  window.scrollBy({ top: top + place.share * height, behavior: 'instant' });
}
