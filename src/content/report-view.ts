import type { Manifest } from '../schema/index.js';

/** What the policy knows that the report form offers. */
export interface ReportView {
  /** Assets in scope, as suggestions for what is affected. */
  readonly assets: readonly string[];
  readonly requireProof: boolean;
  readonly policyVersion: string | undefined;
}

/** The key of the sentence that stands in place of a form: there is no policy, or it is closed. */
export function absence({ disclosure, forms }: Manifest): string | undefined {
  if (disclosure?.state === 'closed') return 'disclosure.state.closed';
  return disclosure || forms?.disclosure ? undefined : 'disclosure.empty';
}

/** What the report form offers; what the policy says of what is typed is in `scope`. */
export function reportView({ disclosure }: Manifest): ReportView {
  return {
    assets: (disclosure?.scope?.in ?? []).map(({ asset }) => asset),
    requireProof: disclosure?.requireProof ?? false,
    policyVersion: disclosure?.policyVersion,
  };
}
