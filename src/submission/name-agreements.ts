import type { ReceivedSubmission } from '../schema/index.js';
import type { Outcome } from './outcome.js';

/**
 * A receiver tells agreements by their place in what was sent; the form tells them by their ids:
 * `agreements/0/signer` becomes `agreements/nda/signer`, and all else of one is said at its box.
 */
export function nameAgreements(outcome: Outcome, { data }: ReceivedSubmission): Outcome {
  if (outcome.status !== 'invalid' || !('agreements' in data)) return outcome;
  const { agreements = [] } = data;
  const errors = outcome.errors.map((error) => {
    const [first, place, key] = error.field.split('/');
    const agreement = first === 'agreements' ? agreements[Number(place)] : undefined;
    if (!agreement) return error;
    return { ...error, field: `agreements/${agreement.id}${key === 'signer' ? '/signer' : ''}` };
  });
  return { ...outcome, errors };
}
