import { computeAccessibleName, getRole } from 'dom-accessibility-api';

type Root = Element | Document | ShadowRoot;
type Match = string | RegExp;

interface RoleOptions {
  /** The accessible name: a string in full, or a pattern. */
  name?: Match;
  /** Also finds what is not shown or is hidden from assistive technology. */
  hidden?: boolean;
}

/** Every element below `root` in reading order; open shadow roots come before light children. */
export function* everyElement(root: Root): Generator<Element> {
  if (root instanceof Element && root.shadowRoot) yield* everyElement(root.shadowRoot);
  for (const child of root.children) {
    yield child;
    yield* everyElement(child);
  }
}

export function queryAllByRole(root: Root, role: string, options: RoleOptions = {}): HTMLElement[] {
  return [...everyElement(root)].filter(
    (element): element is HTMLElement =>
      getRole(element) === role &&
      (options.hidden === true || isExposed(element)) &&
      (options.name === undefined || matches(computeAccessibleName(element), options.name)),
  );
}

export function getByRole<E extends Element = HTMLElement>(
  root: Root,
  role: string,
  options: RoleOptions = {},
): E {
  const wanted = options.name === undefined ? role : `${role} ${String(options.name)}`;
  return theOnly<E>(queryAllByRole(root, role, options), wanted, () => describeRoles(root));
}

export function queryAllByPart(root: Root, part: string): HTMLElement[] {
  return [...everyElement(root)].filter((element): element is HTMLElement =>
    element.part.contains(part),
  );
}

export function getByPart<E extends Element = HTMLElement>(root: Root, part: string): E {
  return theOnly<E>(queryAllByPart(root, part), `part ${part}`, () =>
    [...everyElement(root)].flatMap((element) => [...element.part]).join(', '),
  );
}

/** The innermost shown elements whose text matches. */
export function queryAllByText(root: Root, text: Match): HTMLElement[] {
  const hits = [...everyElement(root)].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      !['SCRIPT', 'STYLE', 'SLOT'].includes(element.tagName) &&
      element.checkVisibility() &&
      matches(textOf(element), text),
  );
  return hits.filter((hit) => !hits.some((other) => other !== hit && isInside(other, hit)));
}

export function getByText<E extends Element = HTMLElement>(root: Root, text: Match): E {
  return theOnly<E>(queryAllByText(root, text), `text ${String(text)}`, () => textOf(root));
}

/** The shown text as it reads: through shadow roots and slots, white space folded. */
export function textOf(root: Root): string {
  return normalize(flattenedText(root));
}

function flattenedText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof Element) {
    if (['SCRIPT', 'STYLE', 'TEMPLATE'].includes(node.tagName)) return '';
    if (!(node instanceof HTMLSlotElement) && !node.checkVisibility()) return '';
  }
  return (
    childrenAsShown(node)
      .map(flattenedText)
      .join(isInline(node) ? '' : ' ') + gapAfter(node)
  );
}

function childrenAsShown(node: Node): Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  const root = node instanceof Element ? node.shadowRoot : null;
  return [...(root ?? node).childNodes];
}

function isInline(node: Node): boolean {
  if (!(node instanceof Element)) return false;
  return ['inline', 'contents'].includes(getComputedStyle(node).display);
}

function gapAfter(node: Node): string {
  return node instanceof Element && !isInline(node) ? ' ' : '';
}

function isExposed(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  for (let node: Element | null = element; node !== null; node = parentAcrossRoots(node))
    if (node.getAttribute('aria-hidden') === 'true' || node.hasAttribute('inert')) return false;
  return true;
}

function parentAcrossRoots(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function isInside(inner: Element, outer: Element): boolean {
  for (let node = parentAcrossRoots(inner); node !== null; node = parentAcrossRoots(node))
    if (node === outer) return true;
  return false;
}

function normalize(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function matches(text: string, match: Match): boolean {
  return typeof match === 'string' ? normalize(text) === match : match.test(normalize(text));
}

function theOnly<E extends Element>(found: Element[], wanted: string, seen: () => string): E {
  const [first, ...others] = found;
  if (first === undefined) throw new Error(`Found no ${wanted}. There is: ${seen()}`);
  if (others.length > 0) throw new Error(`Found ${found.length} times ${wanted}.`);
  return first as E;
}

function describeRoles(root: Root): string {
  return [...everyElement(root)]
    .filter((element) => getRole(element) !== null && isExposed(element))
    .map((element) => `${getRole(element)} "${computeAccessibleName(element)}"`)
    .join(', ');
}
