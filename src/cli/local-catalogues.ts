import { isIncomplete, readCatalogue, withCatalogue } from '../content/catalogue.js';
import { languageChain } from '../i18n/languages.js';
import type { Manifest } from '../schema/index.js';
import { catalogueFiles } from './catalog/catalogue-files.js';
import type { Io } from './io.js';

/**
 * A manifest with the texts of its catalogues for a language, as the elements have it: from the files beside
 * it. One that is not there is said on `err`, and its texts fall back.
 */
export async function withLocalCatalogues(
  manifest: Manifest,
  file: string,
  locale: string,
  io: Io,
): Promise<Manifest> {
  const { catalogs = {} } = manifest;
  const chain = languageChain(locale);
  let complete = manifest;
  for (const [index, tag] of chain.entries()) {
    if (!Object.hasOwn(catalogs, tag) || !isIncomplete(complete, chain.slice(0, index + 1)))
      continue;
    const path = catalogueFiles(file, catalogs)(tag);
    const texts = await io.readFile(path).then(parsed, () => undefined);
    if (texts) complete = withCatalogue(complete, tag, texts);
    else io.err(`${path} cannot be read: texts without ${tag} are in another language.\n`);
  }
  return complete;
}

function parsed(json: string): ReturnType<typeof readCatalogue> {
  try {
    return readCatalogue(JSON.parse(json.replace(/^\uFEFF/, '')));
  } catch {
    return undefined;
  }
}
