import { elements, type GalleryState } from '../gallery/states.js';

/** An element in one of its states: what the stage shows at a time. */
export interface Scene extends GalleryState {
  /** `trust-badges/ready` */
  readonly name: string;
  readonly tag: string;
}

/** The manifest whose texts can be translated; other scenes are about what is wrong with a manifest. */
export const exampleManifest = '/example/trust.json';

/** The gallery's states. */
export const scenes: readonly Scene[] = Object.entries(elements).flatMap(([tag, states]) =>
  states.map((state) => ({ ...state, tag, name: `${tag}/${state.id}` })),
);

/**
 * In the order in which they are looked through: what shows most comes first, what takes long last. That a
 * manifest takes too long says the same in each element, and takes ten seconds: once is enough.
 */
export const inOrder: readonly Scene[] = scenes
  .filter(({ id }, index) => !isSlow(id) || index === scenes.findIndex((one) => isSlow(one.id)))
  .sort((one, other) => rank(one) - rank(other));

function isSlow(id: string): boolean {
  return id === 'failed-timeout';
}

function rank({ id }: Scene): number {
  if (isSlow(id)) return 3;
  if (id === 'ready' || id === 'open') return 0;
  return id.startsWith('form-') ? 2 : 1;
}
