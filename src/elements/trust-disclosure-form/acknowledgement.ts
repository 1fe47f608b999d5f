import { policyAsShown } from '../../content/policy-as-shown.js';
import type { TrustContent } from '../../controllers/trust-state.js';
import { parseAcknowledgement } from '../../schema/disclosure-report.js';
import type { FormMemory, FormPart } from '../../submission/index.js';
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
  #isHashing = false;

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
    this.#isHashing = disclosure !== undefined;
    this.#hashing = disclosure
      ? sha256(policyAsShown(disclosure, reader)).then((hash) => {
          if (this.#given !== given) return;
          this.#isHashing = false;
          if (hash) this.#given = { ...given, sha256: hash };
        })
      : undefined;
  }

  withdraw(): void {
    this.#given = undefined;
  }

  values(): ReturnType<NonNullable<FormPart['values']>> {
    return this.#given ? { policyAcknowledgement: { ...this.#given } } : {};
  }

  /** What a draft keeps: after a reload it is the same acknowledgement, of the text that was read then. */
  remember(): FormMemory {
    // Half of it would be kept for good, without the hash that was about to come.
    return { acknowledgement: this.#isHashing ? undefined : this.#given };
  }

  /** Takes back what a draft kept, unless something was acknowledged since. */
  recall({ acknowledgement }: FormMemory): void {
    this.#given ??= toGiven(acknowledgement);
  }

  async settle(): Promise<void> {
    await this.#hashing;
  }
}

/** Others write to the same storage: what is no acknowledgement is given anew. */
function toGiven(kept: unknown): Given | undefined {
  const checked = parseAcknowledgement(kept);
  return checked.ok ? (checked.value as Given) : undefined;
}
