const warned = new Set<string>();

/**
 * Tells the developer of a page, once per text: `[trust-badges] what is wrong (the value seen). What to do.`
 * @param source the tag that noticed it
 */
export function warnOnce(source: string, message: string): void {
  const text = `[${source}] ${message}`;
  if (warned.has(text)) return;
  warned.add(text);
  console.warn(text);
}
