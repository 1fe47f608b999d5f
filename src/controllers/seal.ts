import { encryptionView } from '../content/encryption-view.js';
import { isEncrypted, type ReceivedSubmission, type Submission } from '../schema/index.js';
import type { Outcome } from '../submission/index.js';
import type { RefusedKey } from '../submission/encryption/encrypt-report.js';
import type { FormContext } from './form-options.js';

/** What leaves the browser. */
export interface Sealed {
  readonly submission: ReceivedSubmission;
  readonly files: readonly File[];
}

/** A report as it was encrypted. */
export interface SealedReport {
  /** Armored. */
  readonly message: string;
  readonly files: readonly SealedFile[];
}

interface SealedFile {
  readonly file: File;
  /** What it was called before. */
  readonly name: string;
}

interface Plain {
  readonly submission: Submission;
  readonly files: readonly File[];
}

type Keys = NonNullable<ReturnType<typeof encryptionView>>['keys'];

/** The keys that a report is encrypted with; none for what is no report. */
export function keysFor(
  type: Submission['type'],
  context: FormContext | undefined,
): Keys | undefined {
  return type === 'disclosure' && context
    ? encryptionView(context.manifest, context.reader)?.keys
    : undefined;
}

/** Loads what encrypts, ahead of use. */
export function prepareSeal(keys: Keys | undefined): void {
  if (keys) void load().catch(() => undefined);
}

/** What a form sends goes through here: a report is encrypted where the company has a key. */
export class Seal {
  #isBroken = false;
  #report: SealedReport | undefined;

  /** The report as it was encrypted last; nothing where it was not. */
  get report(): SealedReport | undefined {
    return this.#report;
  }

  /** From now on nothing is encrypted, as the reporter chose. */
  break(): void {
    this.#isBroken = true;
  }

  /** What comes next is another report. */
  renew(): void {
    this.#isBroken = false;
    this.#report = undefined;
  }

  /** Encrypts; what cannot be encrypted is not sent. Never rejects. */
  async close(plain: Plain, context: FormContext | undefined): Promise<Sealed | Outcome> {
    const sealed = this.#isBroken ? plain : await encrypted(plain, context);
    this.#report = 'submission' in sealed ? reportOf(sealed, plain) : undefined;
    return sealed;
  }
}

function reportOf({ submission, files }: Sealed, plain: Plain): SealedReport | undefined {
  if (!isEncrypted(submission.data)) return undefined;
  const { message } = submission.data.encrypted;
  const names = plain.files.map(({ name }) => name);
  return {
    message,
    files: files.map((file, index) => ({ file, name: names[index] ?? file.name })),
  };
}

async function encrypted(
  plain: Plain,
  context: FormContext | undefined,
): Promise<Sealed | Outcome> {
  const { submission, files } = plain;
  const keys = keysFor(submission.type, context);
  if (!keys || submission.type !== 'disclosure') return plain;
  const module = await load().catch(() => undefined);
  const options = { base: context?.base ?? '', now: Date.now() };
  const result = await module?.encryptReport({ submission, files }, keys, options);
  return result?.ok ? result : notEncrypted(result?.refused ?? []);
}

const load = () => import('../submission/encryption/encrypt-report.js');

function notEncrypted(refused: readonly RefusedKey[]): Outcome {
  return {
    status: 'failed',
    reason: 'notEncrypted',
    retryable: true,
    mayHaveArrived: false,
    refused,
  };
}
