import type { Submission } from '../../src/schema/index.js';

/** A receiver on the fixtures server: its address, and what has reached it. */
export interface Receiver {
  readonly url: string;
  readonly submissions: () => Promise<readonly Submission[]>;
}

/** A receiver of its own for a test. `query` says how it answers (test/README.md); default: a receipt. */
export function receiver(query = 'status=201&body={"reference":"TR-2026-17"}'): Receiver {
  const key = crypto.randomUUID();
  return {
    url: new URL(`/fixtures/submissions?key=${key}&${query}`, location.href).href,
    submissions: async () => {
      const response = await fetch(`/fixtures/requests?key=${key}`);
      const { requests } = (await response.json()) as { requests: readonly { body: string }[] };
      return requests.map(({ body }) => JSON.parse(jsonOf(body)) as Submission);
    },
  };
}

/** The submission alone, also where attachments come along as parts of their own. */
export function jsonOf(body: string): string {
  return /^--.*?\r\n\r\n(\{.*?\})\r\n--/s.exec(body)?.[1] ?? body;
}

/** How a receiver answers with errors. */
export const refusing = (status: number, body: object): string =>
  `status=${status}&body=${encodeURIComponent(JSON.stringify(body))}`;
