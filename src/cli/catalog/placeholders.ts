/** `{{name}}`, in whatever form it was written. */
const placeholder = /\{\{[^{}]*\}\}/g;

/** How much room a placeholder is taken to need: most are dates, names and numbers. */
const room = '0123456789';

/** The placeholders of a text, sorted, each as often as it is there. */
export function placeholdersOf(text: string): readonly string[] {
  return (text.match(placeholder) ?? []).map((one) => one.replace(/\s/g, '')).sort();
}

/** The names of the placeholders: `{{date}}` → `date`. */
export function placeholderNames(text: string): readonly string[] {
  return [...new Set(placeholdersOf(text).map((one) => one.slice(2, -2)))];
}

/** A text in pieces: what may be changed, and its placeholders. */
export function pieces(
  text: string,
): readonly { readonly text: string; readonly isPlaceholder: boolean }[] {
  const found: { text: string; isPlaceholder: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(placeholder)) {
    if (match.index > end) found.push({ text: text.slice(end, match.index), isPlaceholder: false });
    found.push({ text: match[0], isPlaceholder: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) found.push({ text: text.slice(end), isPlaceholder: false });
  return found;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The length of a text as people count: an emoji is one, and a placeholder counts as ten. */
export function lengthOf(text: string): number {
  return [...segmenter.segment(text.replace(placeholder, room))].length;
}
