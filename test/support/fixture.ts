import { nothing, render, type TemplateResult } from 'lit';

interface FixtureOptions {
  /** Width of the surrounding box, for container queries. */
  width?: string;
  /** Attributes of the surrounding box, such as `lang`, `dir` or `data-trust-manifest`. */
  attributes?: Record<string, string>;
}

const mounted: HTMLElement[] = [];

afterEach(() => {
  for (const box of mounted.splice(0)) {
    render(nothing, box);
    box.remove();
  }
});

// A draft of one test is none of the next.
beforeEach(() => sessionStorage.clear());

/** Puts a template or an element into the document until the end of the test; resolves with its first element, rendered. */
export async function fixture<E extends Element = HTMLElement>(
  content: TemplateResult | Element,
  { width, attributes = {} }: FixtureOptions = {},
): Promise<E> {
  const box = document.createElement('div');
  if (width !== undefined) box.style.width = width;
  for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
  document.body.append(box);
  mounted.push(box);
  render(content, box);
  await settled(box);
  const element = box.firstElementChild;
  if (element === null) throw new TypeError('The fixture has no element.');
  return element as E;
}

/** Waits until no Lit element below `root`, shadow roots included, has an update pending. */
export async function settled(root: Element): Promise<void> {
  let isStable = false;
  while (!isStable) {
    const updates = await Promise.all([...litElements(root)].map((host) => host.updateComplete));
    isStable =
      updates.every(Boolean) && ![...litElements(root)].some((host) => host.isUpdatePending);
  }
}

interface Updating {
  readonly updateComplete: Promise<boolean>;
  readonly isUpdatePending: boolean;
}

function* litElements(root: Element | ShadowRoot): Generator<Updating> {
  if (root instanceof Element) {
    if ('updateComplete' in root && 'isUpdatePending' in root) yield root as Element & Updating;
    if (root.shadowRoot) yield* litElements(root.shadowRoot);
  }
  for (const child of root.children) yield* litElements(child);
}
