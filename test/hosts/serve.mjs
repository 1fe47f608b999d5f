// How hosts are served: as files, or by a server of their own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { delimiter, extname, join } from 'node:path';
import process from 'node:process';

import { freePort } from '../runner/free-port.mjs';
import { NO_TELEMETRY } from './no-telemetry.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The strictest policy that still lets Lit run; a framework's own trusted types policy is added to it. */
export const strictPolicy = (typedNames = 'lit-html', script = "'self'") =>
  [
    "default-src 'none'",
    `script-src ${script}`,
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${typedNames}`,
  ].join('; ');

/**
 * @param {Record<string, string>} folders by the path that they are served below; the longest that fits wins,
 *   and where it has no such file the next one
 * @param {string | ((path: string) => string | undefined)} [policy]
 * @param {Record<string, string>} [headers] of every answer
 */
export async function serveFolders(folders, policy, headers = {}) {
  const policyOf = typeof policy === 'function' ? policy : () => policy;
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://host.invalid').pathname);
    const file = fileAt(folders, path.endsWith('/') ? `${path}index.html` : path);
    if (!file) return response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const held = type.startsWith('text/html') ? policyOf(path) : undefined;
    response.writeHead(200, {
      'content-type': type,
      'x-content-type-options': 'nosniff',
      ...headers,
      ...(held && { 'content-security-policy': held }),
    });
    return createReadStream(file).pipe(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${server.address().port}`, close };
}

function fileAt(folders, path) {
  const fitting = Object.keys(folders).filter((start) => path.startsWith(start));
  return fitting
    .sort((one, other) => other.length - one.length)
    .flatMap((start) => [folders[start]].flat().map((folder) => [folder, path.slice(start.length)]))
    .map(([folder, rest]) => join(folder, join('/', rest)))
    .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}

/**
 * Starts a host's own server and waits until it answers.
 * @param {(port: number) => string[]} command
 */
export async function startServer(command, folder) {
  const port = await freePort();
  const [program, ...args] = command(port);
  const bin = join(folder, 'node_modules/.bin');
  const path = bin + delimiter + process.env.PATH;
  const env = { ...process.env, ...NO_TELEMETRY, PATH: path, PORT: String(port) };
  const options = { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true };
  const child = spawn(program, args, options);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (more) => (said += more));
  const ended = once(child, 'exit');
  const close = async () => {
    // Its children are of its group: a package's program starts the real one.
    if (child.exitCode === null) process.kill(-child.pid);
    await ended;
  };
  const url = `http://127.0.0.1:${port}`;
  for (const end = performance.now() + 60_000; performance.now() < end && !child.exitCode;) {
    if (await fetch(url).catch(() => undefined)) return { url, close };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await close();
  throw new Error(`${program} does not answer:\n${said}`);
}
