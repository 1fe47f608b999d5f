import { createInstance, type i18n } from 'i18next';

import type { FlatCatalogue } from './catalogues.js';
import { pluralKey, type Compose } from './compose.js';

const instances = new WeakMap<FlatCatalogue, i18n>();

/**
 * Composes sentences with i18next: for words that come at run time (a manifest's `strings`, an added
 * language), which may use all of its format. In a chunk of its own, loaded only then.
 *
 * Data goes into `replace`, never among i18next's own options, where `lng` or `defaultValue` are live.
 */
export const composeI18next: Compose = (catalogue, key, options) => {
  const { tag, filling } = options;
  const instance = instances.get(catalogue) ?? createIsolated(catalogue, tag);
  instances.set(catalogue, instance);
  return instance.t(pluralKey(catalogue, key, options), { lng: tag, replace: filling });
};

/** The default instance belongs to the host. Lit escapes, so i18next does not. */
function createIsolated(catalogue: FlatCatalogue, tag: string): i18n {
  const instance = createInstance();
  void instance.init({
    lng: tag,
    fallbackLng: false,
    resources: { [tag]: { words: catalogue } },
    defaultNS: 'words',
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    parseMissingKeyHandler: () => '',
    missingInterpolationHandler: () => '',
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  return instance;
}
