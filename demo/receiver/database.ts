import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { createClient, type Client, type Config } from '@libsql/client';

import { prepareTables } from './tables.js';

export interface DatabaseOptions {
  /** `file:…`, `:memory:`, or the address of a remote database (`libsql://…`). Default: a local file. */
  readonly url?: string | undefined;
  /** For a remote database. */
  readonly authToken?: string | undefined;
}

const dataFolder = new URL('data/', import.meta.url);

/**
 * Opens the database and makes its tables where there are none.
 * @throws when the address is not understood, or the database cannot be reached
 */
export async function openDatabase(options: DatabaseOptions): Promise<Client> {
  const client = createClient(clientConfig(options));
  try {
    await prepareTables(client);
    return client;
  } catch (error) {
    client.close();
    throw error;
  }
}

function clientConfig({ url, authToken }: DatabaseOptions): Config {
  if (!url) mkdirSync(dataFolder, { recursive: true });
  return {
    url: url || `file:${encodeURIComponent(fileURLToPath(new URL('submissions.db', dataFolder)))}`,
    // A second process (a test, a database browser) may hold the file for a moment.
    timeout: 5000,
    ...(authToken && { authToken }),
  };
}
