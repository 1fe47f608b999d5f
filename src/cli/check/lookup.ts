import { join } from 'node:path';

import { UsageError, type Io } from '../io.js';
import { finding, quoted, type Finding } from './finding.js';
import type { Reference } from './references.js';

/** Whether something is there: `undefined` when it is, else why not. */
type Look = (url: string) => Promise<string | undefined>;

/** An origin that cannot exist: what resolves to it is relative. */
const nowhere = 'https://relative.invalid/';

const timeout = 10_000;

/** So many are asked for at once. */
const width = 8;

/**
 * Looks up what the manifest names by a relative address.
 * @param base a folder or a URL: where the manifest is, or will be, published
 * @throws {UsageError} when there is no such folder
 */
export async function lookUp(
  references: readonly Reference[],
  base: string,
  io: Io,
): Promise<readonly Finding[]> {
  const isUrl = /^https?:\/\//i.test(base);
  if (!isUrl && !(await io.exists(base))) throw new UsageError(`--base ${base} does not exist.`);
  const origin = isUrl ? base : nowhere;
  const wanted = references.flatMap(({ url, path }) => {
    const target = relativeTarget(url, origin);
    return target ? [{ url, path, target }] : [];
  });
  const look = isUrl ? lookOnline(io) : lookInFolder(base, io);
  const targets = [...new Set(wanted.map(({ target }) => target))];
  const reasons = await lookAll(targets, look, progress(io, targets.length));
  return wanted.flatMap(({ url, path, target }) => {
    const reason = reasons.get(target);
    if (!reason) return [];
    const problem = `${quoted(url)} is not there: ${reason}.`;
    return [finding('ref-missing', path, problem, 'Publish the file, or correct the address.')];
  });
}

/** The address of something of one's own, without its fragment. */
function relativeTarget(url: string, base: string): string | undefined {
  if (url.startsWith('#') || !URL.canParse(url, base)) return undefined;
  const target = new URL(url, base);
  target.hash = '';
  return target.origin === new URL(base).origin ? target.href : undefined;
}

const lookInFolder =
  (folder: string, io: Io): Look =>
  async (url) => {
    const file = join(folder, decodeURIComponent(new URL(url).pathname));
    return (await io.exists(file)) ? undefined : `there is no ${file}`;
  };

const lookOnline =
  (io: Io): Look =>
  async (url) => {
    const ask = (method: string): Promise<Response> =>
      io.fetch(url, { method, signal: AbortSignal.timeout(timeout) });
    try {
      let response = await ask('HEAD');
      // Some servers answer only GET.
      if (response.status === 405 || response.status === 501) response = await ask('GET');
      void response.body?.cancel();
      return response.ok ? undefined : `${url} answers ${response.status}`;
    } catch (error) {
      return `${url} cannot be reached (${error instanceof Error ? error.message : String(error)})`;
    }
  };

async function lookAll(
  targets: readonly string[],
  look: Look,
  tell: (done: number) => void,
): Promise<ReadonlyMap<string, string>> {
  const reasons = new Map<string, string>();
  const queue = targets.entries();
  let done = 0;
  const work = async (): Promise<void> => {
    for (const [, target] of queue) {
      const reason = await look(target);
      if (reason) reasons.set(target, reason);
      tell(++done);
    }
  };
  await Promise.all(Array.from({ length: width }, work));
  return reasons;
}

/** A line that says how far it is, once it takes longer than a second; for people only. */
function progress(io: Io, total: number): (done: number) => void {
  const start = io.now();
  let isShown = false;
  return (done) => {
    if (!io.isTerminal || io.now() - start < 1000) return;
    if (done === total && isShown) io.err('\r\u001b[K');
    else if (done < total) io.err(`\rLooking up ${done} of ${total} …`);
    isShown = done < total;
  };
}
