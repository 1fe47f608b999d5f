import type { PrivateKey } from 'openpgp';

import { ProofOfWork } from './challenge.js';
import { readKeys } from './open-report.js';
import type { ReceiverOptions } from './receiver.js';

/** What the environment decides when the demo starts. */
export interface Settings {
  readonly port: number;
  readonly databaseUrl: string | undefined;
  readonly databaseAuthToken: string | undefined;
  readonly receiver: Omit<ReceiverOptions, 'store'>;
  readonly inboxKeys: readonly PrivateKey[];
}

/** Its private half is in this repository: it opens what the demo's own pages send, and protects nothing. */
export const demoKey = new URL('demo-key/private.asc', import.meta.url);

/**
 * Reads the settings of the demo: `PORT`, `DATABASE_URL`, `DATABASE_AUTH_TOKEN`; `ALLOWED_ORIGINS` (with commas),
 * `RATE_LIMIT` (submissions a minute), `CHALLENGE` (bits of work); `INBOX_KEY` (a file) and
 * `INBOX_KEY_PASSPHRASE`.
 * @throws when a number is none, or the key cannot be read
 */
export async function readSettings(env: NodeJS.ProcessEnv): Promise<Settings> {
  const difficulty = numberOf(env, 'CHALLENGE');
  return {
    port: numberOf(env, 'PORT') ?? 4173,
    databaseUrl: env['DATABASE_URL'],
    databaseAuthToken: env['DATABASE_AUTH_TOKEN'],
    receiver: {
      origins: (env['ALLOWED_ORIGINS'] ?? '').split(/[\s,]+/).filter(Boolean),
      perMinute: numberOf(env, 'RATE_LIMIT'),
      challenge: difficulty === undefined ? undefined : new ProofOfWork({ difficulty }),
    },
    inboxKeys: await readKeys(env['INBOX_KEY'] || demoKey, env['INBOX_KEY_PASSPHRASE']),
  };
}

function numberOf(env: NodeJS.ProcessEnv, name: string): number | undefined {
  const text = env[name];
  if (!text) return undefined;
  if (!/^\d{1,6}$/.test(text)) throw new Error(`${name} must be a number (it is "${text}").`);
  return Number(text);
}
