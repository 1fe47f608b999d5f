import { withoutMarks } from './plain-prose.js';
import type { PolicyView } from './policies-view.js';
import { textSearch } from './text-search.js';

/**
 * A test for policies that contain every word of a query, in their title or body, in the language shown. An
 * empty query fits every policy. A view is made once per language, and with it goes its text.
 */
export const policySearch = textSearch(
  ({ title, body }: PolicyView) => `${title.text} ${withoutMarks(body?.text ?? '')}`,
);
