import type { ManifestText } from '../../content/manifest-texts.js';
import { textFields } from '../check/text-fields.js';
import { describeField } from '../field-descriptions.js';
import type { Contexts } from './contexts.js';

/** What the layout bears before it looks crowded: a heading of two lines, a label of one. */
const maximums = { title: 160, label: 160, name: 100, prose: undefined } as const;

/**
 * Whether a text is for translators. A proper name, a number, a duration or an abbreviation that is written
 * once is the same in every language.
 */
export function isTranslated({ field, text }: Pick<ManifestText, 'field' | 'text'>): boolean {
  if (typeof text !== 'string') return true;
  return textFields[field] !== 'name' && /\p{Ll}{2}|[\p{Lo}]/u.test(text);
}

/** What translators are told of a manifest's texts: it follows from the schema. */
export function contentContexts(texts: readonly ManifestText[]): Contexts {
  return new Map(
    texts.map(({ key, field }) => {
      const role = textFields[field] ?? 'prose';
      const description = describeField(field) ?? '';
      const where = `${field.replace(/\[\]/g, '').replaceAll('.', ' › ')} (${role})`;
      return [key, { description, where, placeholders: {}, maximum: maximums[role] }];
    }),
  );
}
