/** Types of the elements in Svelte 5's markup: `import type {} from 'trust-elements/svelte'` once in a project. */
import type { HTMLAttributes } from 'svelte/elements';

import type {
  TrustElementAttributes,
  TrustElementEvents,
  TrustElementMap,
  TrustElementProperties,
  TrustEventMap,
} from '../npm/elements.js';

type Tag = keyof TrustElementMap;

type Properties<T extends Tag> = {
  [K in TrustElementProperties[T] & keyof TrustElementMap[T]]?: TrustElementMap[T][K] | undefined;
};

/** `ontrust-policy-toggle={…}`. */
type Handlers<T extends Tag> = {
  [K in TrustElementEvents[T] as `on${K}`]?: ((event: TrustEventMap[K]) => void) | undefined;
};

/** The attributes of one element in markup: its own, its properties, its events, and what every element has. */
export type TrustElementProps<T extends Tag> = TrustElementAttributes[T] &
  Omit<Properties<T>, keyof TrustElementAttributes[T]> &
  Handlers<T> &
  Omit<HTMLAttributes<TrustElementMap[T]>, keyof TrustElementAttributes[T]>;

type Elements = { [T in Tag]: TrustElementProps<T> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
