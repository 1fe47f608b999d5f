import type { IncomingMessage } from 'node:http';

/** No more than this is read for the sake of an answer. */
const patience = { bytes: 64 * 1024 * 1024, milliseconds: 10_000 };

/**
 * Reads on what is refused before it was read whole. A connection that is closed while the client still writes
 * is reset, and the client never sees the answer: "too large" would look like a network that is down.
 */
export async function drain(raw: IncomingMessage): Promise<void> {
  if (raw.readableEnded || raw.destroyed) return;
  if (Number(raw.headers['content-length'] ?? Infinity) > patience.bytes) return;
  await new Promise<void>((resolve) => {
    const stop = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(stop, patience.milliseconds);
    raw.once('end', stop).once('close', stop);
    raw.unpipe();
    raw.resume();
  });
}
