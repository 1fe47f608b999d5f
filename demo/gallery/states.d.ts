/** An element in one of its states; see `states.js`. */
export interface GalleryState {
  readonly id: string;
  /** What is seen, in a sentence. */
  readonly says: string;
  readonly manifest: string | undefined;
  readonly change?: (manifest: object) => object;
  /** The part that is there once the state has come about, where that takes time. */
  readonly shows?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Brings the element into the state the way a person does. */
  readonly play?: (element: HTMLElement) => Promise<unknown>;
}

export const asOf: string;
export const elements: Readonly<Record<string, readonly GalleryState[]>>;
export const languages: readonly string[];
export const colours: readonly string[];
