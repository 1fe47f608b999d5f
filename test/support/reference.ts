/** What `custom-elements.json` says of an element, as far as tests compare it with the page. */
export interface Documented {
  readonly tagName: string;
  readonly description: string;
  readonly attributes: readonly DocumentedAttribute[];
  readonly members: readonly DocumentedMember[];
  readonly events: readonly DocumentedEvent[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
  readonly cssStates: readonly Named[];
}

export interface Named {
  readonly name: string;
  readonly description: string;
}
export interface DocumentedAttribute extends Named {
  readonly type: { readonly text: string };
  readonly default?: string;
}
export interface DocumentedMember extends Named {
  readonly kind: 'field' | 'method';
  readonly readonly?: boolean;
}
export interface DocumentedEvent extends Named {
  readonly type: { readonly text: string };
}

interface CustomElementsManifest {
  readonly modules: readonly { readonly declarations: readonly Documented[] }[];
}

/** The elements of the built library's reference. */
export async function documentedElements(): Promise<readonly Documented[]> {
  const response = await fetch('/dist/custom-elements.json');
  const { modules } = (await response.json()) as CustomElementsManifest;
  return modules.flatMap(({ declarations }) => declarations);
}
