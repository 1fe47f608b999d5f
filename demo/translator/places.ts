import { piecesOf } from './marks.js';

/** Where a marked text is: the element that shows it, or that is named by it. */
export interface Place {
  readonly number: number;
  readonly element: Element;
}

/** Attributes that are read out, or shown by a style. */
export const spoken = [
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
  'label',
  'data-label',
];

interface Open {
  readonly number: number;
  /** A text ends where its paragraph does, also if what ends it was cut off. */
  readonly within: Element | null;
}

/** Every place of every marked text below a root, open shadow roots included, and these roots. */
export function placesIn(root: Document | ShadowRoot): {
  readonly places: readonly Place[];
  readonly roots: readonly (Document | ShadowRoot)[];
} {
  const places: Place[] = [];
  const roots: (Document | ShadowRoot)[] = [];
  collect(root, places, roots);
  return { places, roots };
}

function collect(
  root: Document | ShadowRoot,
  places: Place[],
  roots: (Document | ShadowRoot)[],
): void {
  roots.push(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let open: Open[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text) {
      open = open.filter(({ within }) => within?.contains(node));
      inText(node, open, places);
    } else if (node instanceof Element) {
      inAttributes(node, places);
      if (node.shadowRoot) collect(node.shadowRoot, places, roots);
    }
  }
}

function inText(node: Text, open: Open[], places: Place[]): void {
  const element = node.parentElement;
  if (!element) return;
  for (const piece of piecesOf(node.data)) {
    if (piece.type === 'start') open.push({ number: piece.number, within: element });
    else if (piece.type === 'end') open.pop();
    else if (piece.text.trim() !== '')
      for (const { number } of open) places.push({ number, element });
  }
}

function inAttributes(element: Element, places: Place[]): void {
  for (const name of spoken) {
    for (const piece of piecesOf(element.getAttribute(name) ?? ''))
      if (piece.type === 'start') places.push({ number: piece.number, element });
  }
}
