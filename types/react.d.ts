/** Types of the elements in JSX, for React 19: `import type {} from 'trust-elements/react'` once in a project. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

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

/** React listens to an event of a custom element by its very name: `ontrust-policy-toggle={…}`. */
type Handlers<T extends Tag> = {
  [K in TrustElementEvents[T] as `on${K}`]?: ((event: TrustEventMap[K]) => void) | undefined;
};

/** The props of one element: its attributes, its properties, its events, and what every element has. */
export type TrustElementProps<T extends Tag> = TrustElementAttributes[T] &
  Omit<Properties<T>, keyof TrustElementAttributes[T]> &
  Handlers<T> &
  Omit<
    DetailedHTMLProps<HTMLAttributes<TrustElementMap[T]>, TrustElementMap[T]>,
    keyof TrustElementAttributes[T]
  >;

type Elements = { [T in Tag]: TrustElementProps<T> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
