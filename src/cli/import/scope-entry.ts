/** A web address, a host or a wildcard; then nothing, or words after a colon, a dash, or in brackets. */
const written =
  /^(https?:\/\/\S+?|(?:\*\.)?(?:[a-z0-9-]{1,63}\.){1,9}[a-z]{2,18}(?:\/\S*?)?)[.,;]?(?:$|\s*[:–—]\s+|\s+-\s+|\s+(?=\())(.*)$/is;

/** An entry of a policy's scope. */
export interface ScopeEntryDraft {
  readonly asset: string;
  readonly text?: string | undefined;
}

/** Reads a list's item as an asset; `undefined` when it is a sentence or a kind of weakness. */
export function scopeEntryOf(item: string): ScopeEntryDraft | undefined {
  const [, asset, text] = written.exec(item.trim()) ?? [];
  return asset ? { asset, text: text || undefined } : undefined;
}
