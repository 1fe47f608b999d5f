import { withoutMarks } from '../../demo/translator/marks.js';
import { spoken } from '../../demo/translator/places.js';
import { everyElement } from './query.js';

/** A piece of text as it is laid out. */
export interface ShownText {
  readonly node: Text;
  readonly element: HTMLElement;
  /** How many pseudo-translated texts it stands in; 0: none. */
  readonly depth: number;
}

/** All text that a person sees below a root, open shadow roots included, in reading order. */
export function shownTexts(root: Element): readonly ShownText[] {
  const found: ShownText[] = [];
  collect(root, found);
  return found;
}

/**
 * A text's brackets may stand in other nodes than its middle (`⟦a *b* c⟧`), but in the same element; what is
 * slotted is read where it is written.
 */
function collect(root: Element | ShadowRoot, found: ShownText[]): void {
  if (root instanceof Element && root.shadowRoot) collect(root.shadowRoot, found);
  let depth = 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Element && node.shadowRoot) collect(node.shadowRoot, found);
    if (!(node instanceof Text)) continue;
    const opened = node.data.split('⟦').length - 1;
    const closed = node.data.split('⟧').length - 1;
    const element = node.parentElement;
    if (element && node.data.trim() !== '' && isShown(element))
      found.push({ node, element, depth: depth + opened });
    depth += opened - closed;
  }
}

function isShown(element: HTMLElement): boolean {
  return !['STYLE', 'SCRIPT'].includes(element.tagName) && element.checkVisibility();
}

/** What stands outside of brackets, in texts and in the attributes that are read out. */
export function unbracketed(root: Element): readonly string[] {
  const texts = shownTexts(root).map(({ node, depth }) =>
    depth === 0 ? node.data : outside(node.data, depth - (node.data.split('⟦').length - 1)),
  );
  const attributes = [...everyElement(root)].flatMap((element) =>
    spoken.map((name) => outside(element.getAttribute(name) ?? '', 0)),
  );
  return [...texts, ...attributes]
    .map((text) => withoutMarks(text).trim())
    .filter((text) => /\p{L}/u.test(text));
}

/** The text without what is in brackets. */
function outside(text: string, before: number): string {
  let depth = before;
  let rest = '';
  for (const character of text) {
    if (character === '⟦') depth += 1;
    else if (character === '⟧') depth -= 1;
    else if (depth === 0) rest += character;
  }
  return rest;
}

interface Line {
  readonly text: string;
  readonly box: DOMRect;
  readonly element: Element;
}

/** Lines of text that stand on one another; those that stick to the window's edge do so on purpose. */
export function overlapping(root: Element): readonly string[] {
  const isInPlace = inPlace();
  const scrollers = known(scrollBoxes);
  const lines = shownTexts(root)
    .filter(({ element }) => isInPlace(element))
    .flatMap((text) => visibleLinesOf(text, scrollers));
  lines.sort((one, other) => one.box.top - other.box.top);
  const found: string[] = [];
  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1)) {
      if (other.box.top > one.box.bottom) break;
      if (one.element !== other.element && covers(one.box, other.box))
        found.push(`“${one.text}” and “${other.text}”`);
    }
  });
  return found;
}

/** What is scrolled out of its box is not seen, and covers nothing. */
function visibleLinesOf(
  text: ShownText,
  scrollersOf: (element: Element) => readonly Element[],
): readonly Line[] {
  const boxes = scrollersOf(text.element).map((one) => one.getBoundingClientRect());
  return linesOf(text).filter(({ box }) =>
    boxes.every(({ top, bottom }) => box.top >= top - 1 && box.bottom <= bottom + 1),
  );
}

function scrollBoxes(element: Element, above: readonly Element[] = []): readonly Element[] {
  return getComputedStyle(element).overflowY === 'visible' ? above : [...above, element];
}

function linesOf({ node, element }: ShownText): readonly Line[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].map((box) => ({ text: node.data.trim(), box, element }));
}

/**
 * Word by word: the space at the end of a line may hang out of its box, and so may a mark of
 * direction before a word of the next line, which has no width.
 */
function wordsOf({ node, element }: ShownText): readonly Line[] {
  return [...node.data.matchAll(/\S+/g)].flatMap(({ 0: text, index }) => {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + text.length);
    return [...range.getClientRects()]
      .filter(({ width }) => width > 0)
      .map((box) => ({ text, box, element }));
  });
}

/** A line's box is taller than its letters: only the middle of it counts. */
function covers(one: DOMRect, other: DOMRect): boolean {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 2 && height > Math.min(one.height, other.height) * 0.4;
}

/** Text that does not fit into its box, or hangs out of the one that holds everything. */
export function clipped(root: Element): readonly string[] {
  const { left, right } = root.getBoundingClientRect();
  const isInPlace = inPlace();
  const scrolls = known(scrollsSideways);
  return shownTexts(root)
    .filter(({ element }) => isInPlace(element) && !scrolls(element))
    .filter((text) => {
      const { element } = text;
      const { overflowX, display } = getComputedStyle(element);
      const hides = overflowX !== 'visible' && display !== 'inline';
      if (hides && element.scrollWidth > element.clientWidth + 1) return true;
      const isModal = element.closest('dialog') !== null;
      const [from, to] = isModal ? [0, innerWidth] : [left, right];
      const hangsOut = ({ box }: Line): boolean => box.left < from - 1 || box.right > to + 1;
      return linesOf(text).some(hangsOut) && wordsOf(text).some(hangsOut);
    })
    .map(({ node }) => node.data.trim());
}

/** Text that has so little room that its words are broken letter by letter. */
export function squeezed(root: Element): readonly string[] {
  const isInPlace = inPlace();
  return shownTexts(root)
    .filter(({ element }) => isInPlace(element))
    .filter((text) => {
      const { length } = text.node.data.trim();
      const lines = new Set(linesOf(text).map(({ box }) => Math.round(box.top)));
      return length > 5 && lines.size * 3 > length;
    })
    .map(({ node }) => node.data.trim());
}

/** Neither for screen readers only, nor on top of the rest on purpose, nor a native control's own text. */
function inPlace(): (element: Element) => boolean {
  const modal = [...everyElement(document.body)].find((one) => one.matches('dialog:modal'));
  const isLaidOut = known(laidOut);
  const isIn = known((element, above = false): boolean => above || element === modal);
  return (element) => isLaidOut(element) && (!modal || isIn(element));
}

function laidOut(element: Element, above = true): boolean {
  const { position, clipPath, width, height } = getComputedStyle(element);
  if (element.matches('select, textarea, option')) return false;
  if (element.matches('dialog')) return true;
  if (position === 'sticky' || position === 'fixed') return false;
  if (position === 'absolute' && (clipPath !== 'none' || (width === '1px' && height === '1px')))
    return false;
  return above;
}

/** What can be scrolled sideways shows all of its text, too. */
function scrollsSideways(element: Element, above = false): boolean {
  const { overflowX } = getComputedStyle(element);
  return above || (/auto|scroll/.test(overflowX) && !element.matches('dialog, dialog *'));
}

/** What an element is, made from what its parent is, once for each. */
function known<T>(make: (element: Element, above?: T) => T): (element: Element) => T {
  const values = new Map<Element, T>();
  const of = (element: Element): T => {
    const before = values.get(element);
    if (before !== undefined) return before;
    const parent = parentOf(element);
    const value = make(element, parent ? of(parent) : undefined);
    values.set(element, value);
    return value;
  };
  return of;
}

function parentOf(element: Element): Element | null {
  const root: Node = element.getRootNode();
  return (
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  );
}
