/** What a translator is told of a text. */
export interface Context {
  /** What it says, and to whom. */
  readonly description: string;
  /** Where it appears. */
  readonly where: string;
  /** What each placeholder is filled with. */
  readonly placeholders: Readonly<Record<string, string>>;
  /** The greatest length, in characters; a placeholder counts as ten. */
  readonly maximum: number | undefined;
}

/** Contexts by the key of the sentence, without plural categories. */
export type Contexts = ReadonlyMap<string, Context>;

/**
 * Reads the contexts of the interface's strings: JSON, one entry per sentence. What is missing or no text
 * counts as empty, and is found by `check`.
 */
export function readContexts(json: string): Contexts {
  const contexts = new Map<string, Context>();
  const root: unknown = JSON.parse(json);
  if (typeof root !== 'object' || root === null) return contexts;
  for (const [key, value] of Object.entries(root as Record<string, Partial<Context> | null>)) {
    const { description = '', where = '', placeholders = {}, maximum } = value ?? {};
    contexts.set(key, { description, where, placeholders, maximum });
  }
  return contexts;
}
