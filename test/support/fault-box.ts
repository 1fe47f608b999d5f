import type { Submission } from '../../src/schema/index.js';
import { jsonOf } from './receiver.js';

/** What has reached a receiver: how many requests, and what it keeps. */
export interface Stored {
  readonly tries: number;
  readonly stored: readonly Submission[];
  readonly keys: readonly string[];
  /** The names of the files that came with each. */
  readonly files: readonly (readonly string[])[];
}

/** The names of the files in a multipart body. */
const filesOf = (body: string): readonly string[] =>
  [...body.matchAll(/^content-disposition:.*\bfilename="([^"]+)"/gim)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'blob');

/** A receiver on the fault server (test/README.md). */
export interface FaultBox {
  readonly url: string;
  readonly stored: () => Promise<Stored>;
  /** What has reached the other origin that a redirect leads to. */
  readonly elsewhere: () => Promise<Stored>;
}

interface FaultOptions {
  /** Whether the receiver has another origin than the page. */
  readonly isForeign?: boolean;
  /** More of the query, such as `wait=3`. */
  readonly query?: string;
}

async function contentOf(box: string): Promise<Stored> {
  const response = await fetch(`/faults/${box}/stored`);
  const { stored, ...rest } = (await response.json()) as Omit<Stored, 'stored'> & {
    readonly stored: readonly string[];
  };
  return {
    ...rest,
    stored: stored.map((body) => JSON.parse(jsonOf(body)) as Submission),
    files: stored.map(filesOf),
  };
}

/** A receiver of its own. @param plan its mood for each request; after the last, all is well */
export function faultBox(
  plan: readonly string[],
  { isForeign = false, query = '' }: FaultOptions = {},
): FaultBox {
  const box = crypto.randomUUID();
  const url = new URL(`/faults/${box}/submit?plan=${plan.join(',')}&${query}`, location.href);
  if (isForeign) url.hostname = 'localhost';
  return {
    url: url.href,
    stored: () => contentOf(box),
    elsewhere: () => contentOf(`${box}-elsewhere`),
  };
}
