import type { Rolldown } from 'vite';

import { graphOf, ofForms } from './first-script.js';

/** What the dialog reaches and only sending uses. */
const ofSending = /[\\/]submission[\\/](check-form|field-errors|new-id|values)\.ts$/;

/**
 * Names the chunk of the request dialog, which also holds what the report form shares with it: one file opens the
 * dialog, and a page with both forms loads less than it would with a third file for what they share.
 * @param dialog the module that defines the dialog, as the bundler names it
 */
export function dialogChunk(dialog: string): Rolldown.CodeSplittingNameFunction {
  let graph: ReadonlySet<string> | undefined;
  return (id, context) => {
    graph ??= graphOf(dialog, context);
    const isOurs = graph.has(id) && !ofForms.test(id) && !ofSending.test(id);
    return isOurs ? 'trust-document-request' : null;
  };
}
