import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.html': 'text/html',
};

/** A site of somebody else's, on a port of its own. */
export interface ForeignSite {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a page and its files under a policy.
 * @param files texts by address; `/` is the page
 * @param assets the folder under which the built library is
 */
export async function foreignSite(
  files: Readonly<Record<string, string>>,
  assets: string,
  policy: string,
): Promise<ForeignSite> {
  const server: Server = createServer((request, response) => {
    const address = request.url ?? '/';
    const built = address.startsWith(assets) ? dist + address.slice(assets.length) : '';
    const text = files[address] ?? (existsSync(built) ? readFileSync(built, 'utf8') : undefined);
    response.writeHead(text === undefined ? 404 : 200, {
      'content-type': `${types[extname(address)] ?? 'text/html'}; charset=utf-8`,
      'content-security-policy': policy.replaceAll('\n', ' '),
    });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
