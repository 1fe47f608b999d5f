import type { Outcome, SendFailure } from './outcome.js';

/** Why it is waited before the next try. */
export type PauseReason =
  Extract<SendFailure, 'network' | 'timeout' | 'server' | 'rateLimited'> | 'offline';

/** The time between two tries, as it is at one moment. */
export interface Pause {
  readonly reason: PauseReason;
  /** Whole seconds: those left, and how many there were at first. `undefined` until there is a network again. */
  readonly left: number | undefined;
  readonly total: number | undefined;
  /** Which of the repetitions comes next, and how many there are at most. */
  readonly attempt: number;
  readonly attempts: number;
  /** Tries at once. */
  readonly now: () => void;
  /** Leaves it at the failure. */
  readonly cancel: () => void;
}

/** What waiting depends on; tests have their own. Times in milliseconds. */
export interface Clock {
  readonly now: () => number;
  /** Calls back once; returns what calls that off. */
  readonly schedule: (callback: () => void, delay: number) => () => void;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly isOffline: () => boolean;
  /** Calls back whenever there is a network again; returns what ends that. */
  readonly onOnline: (callback: () => void) => () => void;
}

const browserClock: Clock = {
  now: () => performance.now(),
  schedule(callback, delay) {
    const timer = setTimeout(callback, delay);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
  isOffline: () => !navigator.onLine,
  onOnline(callback) {
    window.addEventListener('online', callback);
    return () => window.removeEventListener('online', callback);
  },
};

/**
 * The longest pause before each repetition: exponential backoff. Each is drawn anew from a second up to this
 * (full jitter), so that the visitors of a receiver that comes back do not all come at once.
 */
const backoff: readonly number[] = [2000, 4000, 8000];
const shortestPause = 1000;

/** A receiver that is busy and does not say for how long, or whose CORS hides it; in seconds. */
const unknownWait = 60;

/** Nobody sits in front of a countdown longer than this: the failure says how long it takes; in seconds. */
const longestWait = 600;

export interface Patience {
  /** Told of each second of waiting, and with `undefined` that it is being sent again. */
  readonly tell: (pause: Pause | undefined) => void;
  readonly clock?: Clock | undefined;
  /** Whether the same may have arrived before. */
  readonly mayHaveArrived?: boolean;
}

interface Plan extends Pick<Pause, 'reason' | 'attempt' | 'attempts'> {
  /** `undefined`: until there is a network. */
  readonly wait: number | undefined;
}

/** How often it was sent again already, by reason. */
interface Made {
  backedOff: number;
  asked: number;
}

/**
 * Sends, and where that can help, sends again: after the time that a busy receiver asks for, once; after a
 * failure of the network or of the receiver, three times; and as soon as the browser is online again.
 * Nothing is sent again by itself that could be stored twice.
 * @returns how the last try ended
 */
export async function sendPatiently(
  send: () => Promise<Outcome>,
  { tell, clock = browserClock, mayHaveArrived = false }: Patience,
): Promise<Outcome> {
  const made: Made = { backedOff: 0, asked: 0 };
  let isDoubtful = mayHaveArrived;
  for (;;) {
    const outcome = withDoubt(await send(), isDoubtful);
    isDoubtful = 'mayHaveArrived' in outcome && outcome.mayHaveArrived;
    const plan = nextTry(outcome, made, clock);
    if (!plan || !(await pause(plan, tell, clock))) return outcome;
    if (plan.reason === 'rateLimited') made.asked += 1;
    else if (plan.reason !== 'offline') made.backedOff += 1;
    tell(undefined);
  }
}

/** What an earlier try may have left with the receiver, a later refusal does not take away. */
function withDoubt(outcome: Outcome, mayHaveArrived: boolean): Outcome {
  return mayHaveArrived && (outcome.status === 'failed' || outcome.status === 'invalid')
    ? { ...outcome, mayHaveArrived }
    : outcome;
}

/** Whether and when it is sent again; `undefined`: it is not. */
function nextTry(outcome: Outcome, { backedOff, asked }: Made, clock: Clock): Plan | undefined {
  if (outcome.status !== 'failed' || outcome.doubles) return undefined;
  const { reason, retryAfter = unknownWait } = outcome;
  if (reason === 'rateLimited')
    return asked === 0 && retryAfter <= longestWait
      ? { reason, wait: retryAfter * 1000, attempt: 1, attempts: 1 }
      : undefined;
  if (reason !== 'network' && reason !== 'timeout' && reason !== 'server') return undefined;
  const attempt = { attempt: backedOff + 1, attempts: backoff.length };
  if (reason !== 'server' && clock.isOffline())
    return { reason: 'offline', wait: undefined, ...attempt };
  const longest = backoff[backedOff];
  if (longest === undefined) return undefined;
  const wait = shortestPause + clock.random() * (longest - shortestPause);
  return { reason, wait, ...attempt };
}

/** Resolves with whether to go on. */
function pause(plan: Plan, tell: Patience['tell'], clock: Clock): Promise<boolean> {
  const { wait, ...rest } = plan;
  return new Promise((resolve) => {
    let callOff = (): void => undefined;
    const end = (goesOn: boolean): void => {
      callOff();
      stopListening();
      resolve(goesOn);
    };
    // A receiver that asks for time is reachable: a network that comes back says nothing about it.
    const stopListening = clock.onOnline(() => plan.reason === 'rateLimited' || end(true));
    const state = { ...rest, now: () => end(true), cancel: () => end(false) };
    if (wait === undefined) return tell({ ...state, left: undefined, total: undefined });
    const [until, total] = [clock.now() + wait, Math.ceil(wait / 1000)];
    // By the clock, not by counting: the timers of a page in the background are slowed down.
    const tick = (): void => {
      const left = until - clock.now();
      if (left <= 0) return end(true);
      tell({ ...state, left: Math.ceil(left / 1000), total });
      callOff = clock.schedule(tick, left % 1000 || 1000);
    };
    tick();
  });
}
