import type { WordsParams } from './words.js';

/** A sentence that a view has chosen but not yet said: a key of the words, with what fills it in. */
export interface Sentence {
  readonly key: string;
  readonly params?: WordsParams;
  readonly count?: number;
}
