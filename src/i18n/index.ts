/** From a key to a sentence: the only door to i18next. */
export {
  addCatalogue,
  availableLanguages,
  type Catalogue,
  type LaterPart,
  type WordsPart,
} from './catalogues.js';
export * from './format.js';
export { directionOf, firstAvailable, languageChain, sourceLanguage } from './languages.js';
export { type Sentence } from './sentence.js';
export {
  loadWords,
  type StringOverrides,
  type Words,
  type WordsParams,
  type WordsRequest,
} from './words.js';
