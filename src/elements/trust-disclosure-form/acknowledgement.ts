import { policyAsShown } from '../../content/policy-as-shown.js';
import type { TrustContent } from '../../controllers/trust-state.js';
import type { FormPart } from '../../submission/index.js';
import { sha256 } from '../../submission/sha256.js';

/** Which policy was acknowledged: what `policyAcknowledgement` holds in a report. */
interface Given {
  readonly version?: string;
  /** Of the policy as it was shown, in lower-case hex. */
  readonly sha256?: string;
  /** The language it was shown in. */
  readonly locale: string;
  /** ISO date-time in UTC. */
  readonly acknowledgedAt: string;
}

/** Remembers which text somebody acknowledged, in which language, and when. */
export class Acknowledgement {
  #given: Given | undefined;
  #hashing: Promise<void> | undefined;

  get isGiven(): boolean {
    return this.#given !== undefined;
  }

  /** What is shown now is acknowledged; a language that is chosen afterwards changes nothing. */
  give({ manifest: { disclosure }, reader, words }: TrustContent): void {
    const version = disclosure?.policyVersion;
    const given: Given = {
      ...(version !== undefined && { version: version.slice(0, 200) }),
      locale: words.lang,
      acknowledgedAt: new Date().toISOString(),
    };
    this.#given = given;
    this.#hashing = disclosure
      ? sha256(policyAsShown(disclosure, reader)).then((hash) => {
          if (hash && this.#given === given) this.#given = { ...given, sha256: hash };
        })
      : undefined;
  }

  withdraw(): void {
    this.#given = undefined;
  }

  values(): ReturnType<NonNullable<FormPart['values']>> {
    return this.#given ? { policyAcknowledgement: { ...this.#given } } : {};
  }

  async settle(): Promise<void> {
    await this.#hashing;
  }
}
