import { warnOnce } from '../../controllers/warn.js';
import { documentCategories } from '../../schema/document.js';

/** The names in the attribute `categories`; one that is none is told to the developer. */
export function categoriesOf({
  localName,
  categories,
}: {
  readonly localName: string;
  readonly categories: string | undefined;
}): readonly string[] {
  const names = (categories ?? '').split(/\s+/).filter(Boolean);
  const unknown = names.find((name) => !documentCategories.some((known) => known === name));
  if (unknown)
    warnOnce(localName, `There is no category "${unknown}". Use ${documentCategories.join(', ')}.`);
  return names;
}
