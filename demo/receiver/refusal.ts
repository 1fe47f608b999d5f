import type { FieldError } from './problem.js';

/** Why a submission is not taken: what the sender is told, and nothing was stored. */
export class Refusal extends Error {
  override name = 'Refusal';

  /**
   * @param status the HTTP status
   * @param detail a sentence for a person
   * @param errors what is wrong, field by field
   */
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly errors?: readonly FieldError[],
  ) {
    super(detail);
  }
}
