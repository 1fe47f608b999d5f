/**
 * Where an element is on its page, the same after a reload: by its tag, its id, and its number among those that
 * share both, down through the shadow roots. A form in a center, which comes later, is not the one beside it.
 */
export function placeOf(element: Element): string {
  const { localName, id } = element;
  const root = element.getRootNode();
  const alike = [...(root as ParentNode).querySelectorAll(CSS.escape(localName))];
  const number = alike.filter((one) => one.id === id).indexOf(element);
  const outer = root instanceof ShadowRoot ? placeOf(root.host) : '';
  return `${outer}/${localName}#${id}${number > 0 ? `[${number}]` : ''}`;
}
