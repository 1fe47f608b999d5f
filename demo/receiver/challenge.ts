import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a client has to solve. */
export interface Challenge {
  readonly algorithm: 'SHA-256';
  /** To be sent back as it is. */
  readonly challenge: string;
  /** How many leading bits of the hash must be zero. */
  readonly difficulty: number;
}

/**
 * Checks what came as `challenge` with a submission.
 * @param token the top-level `challenge` of the body
 * @param id the submission's id: a retry may bring the same token again, another submission may not
 * @returns whether to take the submission
 */
export type ChallengeCheck = (token: string | undefined, id: string) => boolean | Promise<boolean>;

export interface ProofOptions {
  /** Each bit more doubles the work. 16 bits take a phone about a second. */
  readonly difficulty?: number;
  /** In milliseconds. A person needs a while for a form. */
  readonly lifetime?: number;
  readonly now?: () => number;
}

/**
 * A proof of work, for a site that wants no third party to see its visitors: {@link issue} signs a puzzle, the
 * client finds a nonce so that SHA-256 of `<challenge>.<nonce>` begins with `difficulty` zero bits, and sends
 * that text as the token. It costs a visitor a second and a script the same second for each submission.
 */
export class ProofOfWork {
  /** New with each start, so that no token outlives the list of those that were used. */
  readonly #secret = randomBytes(32);
  /** Used challenges, in the order of their expiry. */
  readonly #used = new Map<string, { readonly id: string; readonly expires: number }>();
  readonly #difficulty: number;
  readonly #lifetime: number;
  readonly #now: () => number;

  constructor({ difficulty = 16, lifetime = 3_600_000, now = Date.now }: ProofOptions = {}) {
    this.#difficulty = difficulty;
    this.#lifetime = lifetime;
    this.#now = now;
  }

  issue(): Challenge {
    const expires = this.#now() + this.#lifetime;
    const puzzle = `${randomBytes(12).toString('base64url')}.${expires}.${this.#difficulty}`;
    const challenge = `${puzzle}.${this.#sign(puzzle).toString('base64url')}`;
    return { algorithm: 'SHA-256', challenge, difficulty: this.#difficulty };
  }

  /** See {@link ChallengeCheck}. */
  readonly verify: ChallengeCheck = (token, id) => {
    const [, puzzle = '', signature = ''] =
      /^([\w-]{16}\.\d{1,15}\.\d{1,2})\.([\w-]{43})\.[\w-]{1,64}$/.exec(token ?? '') ?? [];
    if (!puzzle || !timingSafeEqual(Buffer.from(signature, 'base64url'), this.#sign(puzzle)))
      return false;
    const [, expires, difficulty] = puzzle.split('.');
    if (Number(expires) <= this.#now()) return false;
    if (leadingZeros(token ?? '') < Number(difficulty)) return false;
    return this.#use(puzzle, id, Number(expires));
  };

  /** Whether the puzzle was not used yet, or for this submission. */
  #use(puzzle: string, id: string, expires: number): boolean {
    for (const [other, { expires }] of this.#used) {
      if (expires <= this.#now()) this.#used.delete(other);
    }
    const use = this.#used.get(puzzle);
    if (use) return use.id === id;
    this.#used.set(puzzle, { id, expires });
    return true;
  }

  #sign(puzzle: string): Buffer {
    return createHmac('sha256', this.#secret).update(puzzle).digest();
  }
}

/** How many bits of the token's hash are zero before the first that is not. */
function leadingZeros(token: string): number {
  const hash = createHash('sha256').update(token).digest();
  const first = hash.findIndex((byte) => byte !== 0);
  if (first < 0) return hash.length * 8;
  return first * 8 + Math.clz32(hash[first] ?? 0) - 24;
}
