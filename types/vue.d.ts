/** Types of the elements in Vue's templates: `import type {} from 'trust-elements/vue'` once in a project. */
import type { HTMLAttributes, VNodeRef } from 'vue';

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

type Camel<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : S;

/** `@trust-policy-toggle` in a template, `onTrustPolicyToggle` in a render function. */
type Handlers<T extends Tag> = {
  [K in TrustElementEvents[T] as `on${Capitalize<K>}` | `on${Capitalize<Camel<K>>}`]?:
    ((event: TrustEventMap[K]) => void) | undefined;
};

/** The props of one element: its attributes, its properties, its events, and what every element has. */
export type TrustElementProps<T extends Tag> = TrustElementAttributes[T] &
  Omit<Properties<T>, keyof TrustElementAttributes[T]> &
  Handlers<T> &
  Omit<HTMLAttributes, keyof TrustElementAttributes[T]> & {
    key?: PropertyKey | undefined;
    ref?: VNodeRef | undefined;
    slot?: string | undefined;
  };

type Elements = { [T in Tag]: new () => { $props: TrustElementProps<T> } };

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
