import type { Manifest } from '../schema/index.js';
import { localize, type Localized, type Reader } from './localize.js';
import { withoutMarks } from './plain-prose.js';

/** A kind of vulnerability that the policy names. */
export interface WeaknessChoice {
  readonly key: string;
  readonly text: Localized;
  readonly isExcluded: boolean;
}

/** What the policy knows that the report form offers to a reader. */
export interface ReportView {
  /** Assets in scope, as suggestions for what is affected. */
  readonly assets: readonly string[];
  readonly weaknesses: readonly WeaknessChoice[];
  readonly requireProof: boolean;
  readonly policyVersion: string | undefined;
}

/** The key of the sentence that stands in place of a form: there is no policy, or it is closed. */
export function absence({ disclosure, forms }: Manifest): string | undefined {
  if (disclosure?.state === 'closed') return 'disclosure.state.closed';
  return disclosure || forms?.disclosure ? undefined : 'disclosure.empty';
}

/** What the report form offers to a reader. A weakness without a key is policy text, not a choice. */
export function reportView({ disclosure }: Manifest, reader: Reader): ReportView {
  const { accepted = [], excluded = [] } = disclosure?.weaknesses ?? {};
  const choices = [
    ...accepted.map((weakness) => ({ ...weakness, isExcluded: false })),
    ...excluded.map((weakness) => ({ ...weakness, isExcluded: true })),
  ];
  return {
    assets: (disclosure?.scope?.in ?? []).map(({ asset }) => asset),
    weaknesses: choices.flatMap(({ key, text, isExcluded }) => {
      const localized = localize(text, reader);
      if (!key || !localized) return [];
      // An option of a list cannot hold marked up text.
      return [{ key, text: { ...localized, text: withoutMarks(localized.text) }, isExcluded }];
    }),
    requireProof: disclosure?.requireProof ?? false,
    policyVersion: disclosure?.policyVersion,
  };
}
