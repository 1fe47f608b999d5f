type Content = string | Node;

/** An element with its properties and content; text only, never markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...content);
  return element;
}

/** What the page itself has; a page without it is broken. */
export function part<E extends HTMLElement>(name: string): E {
  const element = document.querySelector<E>(`[data-part="${name}"]`);
  if (!element) throw new TypeError(`The page has no part "${name}".`);
  return element;
}
