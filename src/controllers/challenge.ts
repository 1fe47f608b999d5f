import type { LitElement } from 'lit';

import { failure, type FieldError, type FormPart, type Outcome } from '../submission/index.js';
import { dispatch } from './dispatch.js';
import type { FormOptions } from './form-options.js';
import { warnOnce } from './warn.js';

/** `trust-challenge-spent`, from what the page put into the slot `challenge`: its token is good for nothing more. */
export interface ChallengeSpentDetail {
  /** It was sent along and has done its work, or the receiver did not take it. */
  readonly reason: 'sent' | 'refused';
}

/** The name of the slot, of what holds the token in it, and of its key in what is sent. */
const challengeName = 'challenge';

/** What may hold a token: a control, or a custom element of the page's. */
interface Holder extends Element {
  readonly value?: unknown;
  readonly checked?: unknown;
  readonly type?: unknown;
  readonly reset?: unknown;
}

/**
 * The challenge that the page sets its visitors, in the slot `challenge`. Its token is what the first element
 * named `challenge` in there has as its `value` when something is sent. It is in the page's own tree, so it
 * is neither a control of the form nor part of a draft.
 */
export class Challenge implements FormPart {
  readonly #host: LitElement;
  readonly #context: FormOptions['context'];

  constructor(host: LitElement, context: FormOptions['context']) {
    this.#host = host;
    this.#context = context;
  }

  /** Whether the page has one. */
  get isThere(): boolean {
    return this.#slotted.length > 0;
  }

  /** What goes along with a submission. */
  get token(): string | undefined {
    return this.#holders.map(tokenOf).find(Boolean);
  }

  /** Whether an event came from within it. */
  readonly holds = (target: EventTarget | null | undefined): boolean =>
    target instanceof Node && this.#slotted.some((element) => element.contains(target));

  /** One that is not solved yet keeps a submission back that it would go along with. */
  readonly errors = (): readonly FieldError[] =>
    this.isThere && this.#isSentAlong && !this.token
      ? [{ field: challengeName, code: 'missing' }]
      : [];

  /**
   * What an outcome means here: a token that was refused is asked for again, in our words. Where the page has
   * no challenge, nothing in the form can mend that.
   */
  readonly judge = (outcome: Outcome): Outcome => {
    if (outcome.status === 'sent') this.#spend('sent');
    if (outcome.status !== 'invalid' || !outcome.errors.some(isOurs)) return outcome;
    const { errors, mayHaveArrived = false } = outcome;
    if (this.isThere) {
      this.#spend('refused');
      const code = 'refused';
      return { ...outcome, errors: errors.map((one) => (isOurs(one) ? { ...one, code } : one)) };
    }
    warnOnce(
      this.#host.localName,
      'The receiver asks for a challenge. Put what solves it into the slot "challenge".',
    );
    const others = errors.filter((one) => !isOurs(one));
    return others.length > 0
      ? { ...outcome, errors: others }
      : ({ ...failure('challenge'), mayHaveArrived } as Outcome);
  };

  /** Leads there: to what takes the focus in it, else to the sentence that says what is wrong. */
  readonly focus = async (): Promise<void> => {
    await this.#host.updateComplete;
    const inside = this.#slotted.flatMap((one) => [one, ...one.querySelectorAll('*')]);
    const sentence = this.#host.renderRoot.querySelector(`#error-${challengeName}`);
    sentence?.setAttribute('tabindex', '-1');
    for (const element of [...this.#holders, ...inside, sentence])
      if (element instanceof HTMLElement && takesFocus(element)) return;
  };

  #spend(reason: ChallengeSpentDetail['reason']): void {
    for (const holder of this.#holders) empty(holder);
    for (const element of this.#slotted)
      dispatch<ChallengeSpentDetail>(element, 'trust-challenge-spent', { reason });
  }

  /** A mail, or another page, takes no token along. */
  get #isSentAlong(): boolean {
    const { type = 'http' } = this.#context()?.settings?.transport ?? {};
    return type === 'http';
  }

  get #holders(): readonly Holder[] {
    const named = `[name="${challengeName}"]`;
    return this.#slotted.flatMap((element) => [
      ...(element.matches(named) ? [element] : []),
      ...element.querySelectorAll(named),
    ]);
  }

  /** What the page put there; elements around this one hand it on, slot by slot. */
  get #slotted(): readonly Element[] {
    const slot = this.#host.renderRoot.querySelector<HTMLSlotElement>(
      `slot[name=${challengeName}]`,
    );
    return slot?.assignedElements({ flatten: true }) ?? [];
  }
}

const isOurs = ({ field }: FieldError): boolean => field === challengeName;

/** A box that is not ticked has a value all the same; Friendly Captcha writes states such as `.UNFINISHED`. */
function tokenOf({ value, type, checked }: Holder): string | undefined {
  const isUnticked = (type === 'checkbox' || type === 'radio') && !checked;
  if (typeof value !== 'string' || isUnticked || value.startsWith('.')) return undefined;
  return value.trim();
}

/** The code is the page's, and may throw. */
function empty(holder: Holder): void {
  try {
    if (typeof holder.reset === 'function') (holder as { reset(): void }).reset();
    else if ('value' in holder && holder.type !== 'checkbox')
      (holder as { value: string }).value = '';
  } catch (error) {
    reportError(error);
  }
}

function takesFocus(element: HTMLElement): boolean {
  element.focus();
  return element.matches(':focus, :focus-within');
}
