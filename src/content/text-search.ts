/**
 * Makes a search of things by their text, which is made when it is first searched and kept with the thing.
 *
 * A query finds what contains each of its words, anywhere. Upper and lower case, diacritics and `ß`/`ss` do
 * not count. An empty query finds everything.
 */
export function textSearch<T extends object>(
  textOf: (item: T) => string,
): (query: string) => (item: T) => boolean {
  const searched = new WeakMap<T, string>();
  const searchedText = (item: T): string => {
    let text = searched.get(item);
    if (text === undefined) searched.set(item, (text = fold(textOf(item))));
    return text;
  };
  return (query) => {
    const words = fold(query).split(/\s+/).filter(Boolean);
    return (item) => words.every((word) => searchedText(item).includes(word));
  };
}

/** Upper case, because it makes `SS` of `ß`. Marks and soft hyphens stand inside of words and go. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[\p{M}\u00ad\u200b]/gu, '');
}
