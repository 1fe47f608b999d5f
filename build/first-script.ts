import type { Rolldown } from 'vite';

type Context = Parameters<Rolldown.CodeSplittingNameFunction>[1];

/** Whether this is the entry of the script build. */
export const isEntryModule = (id: string): boolean => /[\\/]src[\\/]trust\.ts$/.test(id);

/** What submissions are checked with: the entry reaches it through `schema/index.ts` only, and uses nothing of it. */
export const ofForms =
  /[\\/]schema[\\/](check|disclosure-report|document-request|encrypted-report|entry|form-presets|form-rules|report-values|request-values|same-name|submission)\.ts$/;

/**
 * Names the chunk of all that the entry imports at once. Left alone, the bundler splits what lazy chunks share
 * with the entry off into files of their own, each a request more before anything shows; which, depends on
 * how lazy chunks import each other.
 */
export function firstScript(): Rolldown.CodeSplittingNameFunction {
  let first: ReadonlySet<string> | undefined;
  return (id, context) => {
    // The bundler asks for modules in any order, the entry among them.
    first ??= isEntryModule(id) ? undefined : graphOf(entryOf(id, context), context);
    first ??= graphOf(id, context);
    return first.has(id) && !ofForms.test(id) ? 'trust' : null;
  };
}

/** The entry that a module belongs to: up through its importers. */
function entryOf(id: string, context: Context): string | undefined {
  const seen = new Set([id]);
  for (const one of seen) {
    if (isEntryModule(one)) return one;
    const { importers = [], dynamicImporters = [] } = context.getModuleInfo(one) ?? {};
    for (const importer of [...importers, ...dynamicImporters]) seen.add(importer);
  }
  return undefined;
}

/** All that a module imports at once, itself included. */
export function graphOf(entry: string | undefined, context: Context): ReadonlySet<string> {
  const graph = new Set(entry === undefined ? [] : [entry]);
  for (const id of graph)
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) graph.add(imported);
  return graph;
}
