import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';

import {
  AngularNodeAppEngine,
  createNodeRequestHandler,
  isMainModule,
  writeResponseToNodeResponse,
} from '@angular/ssr/node';

const [, , policy] = process.argv;
const engine = new AngularNodeAppEngine();
const folder = resolve(import.meta.dirname, '../browser');
const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

export const reqHandler = createNodeRequestHandler(async (request, response) => {
  if (policy) response.setHeader('content-security-policy', policy);
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = join(folder, pathname);
  if (pathname !== '/' && statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
    return;
  }
  if (pathname === '/favicon.ico') return void response.writeHead(204).end();
  const answer = await engine.handle(request);
  if (answer) await writeResponseToNodeResponse(answer, response);
  else response.writeHead(404).end();
});

if (isMainModule(import.meta.url))
  createServer((request, response) => void reqHandler(request, response)).listen(
    Number(process.env['PORT'] ?? 4000),
    '127.0.0.1',
  );
