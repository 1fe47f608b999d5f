import { withoutMarks } from './plain-prose.js';
import type { PolicyView } from './policies-view.js';

/** What a policy is searched in. A view is made once per language, and with it goes its text. */
const searched = new WeakMap<PolicyView, string>();

/**
 * A test for policies that contain every word of a query, in their title or body, in the language shown.
 * Upper and lower case, diacritics and `ß`/`ss` do not count. An empty query fits every policy.
 */
export function policySearch(query: string): (policy: PolicyView) => boolean {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return (policy) => words.every((word) => searchedText(policy).includes(word));
}

function searchedText(policy: PolicyView): string {
  let text = searched.get(policy);
  if (text === undefined) {
    text = fold(`${policy.title.text} ${withoutMarks(policy.body?.text ?? '')}`);
    searched.set(policy, text);
  }
  return text;
}

/** Upper case, because it makes `SS` of `ß`. Marks and soft hyphens stand inside of words and go. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[\p{M}\u00ad\u200b]/gu, '');
}
