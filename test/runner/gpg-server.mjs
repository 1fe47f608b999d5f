// GnuPG itself, for what browsers encrypted: the program that a security team decrypts with.
//
//   GET  /gpg/<kind>    a key of that kind: {fingerprint, key}; 204 where there is no gpg and need be none
//   POST /gpg/open      a message, armored or binary → {plain}, in base64; 422 with what gpg says of it
//
// The keyring is a folder of its own that goes with the process: nobody's own keys are seen or touched.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { MISSING_GPG, programPath } from './browsers.mjs';

/** By kind of key: what it signs with, and what others encrypt with. */
const KINDS = new Map([
  ['rsa', ['rsa2048', 'rsa2048']],
  ['curve25519', ['ed25519', 'cv25519']],
]);

/** Without passphrase, so without anybody who is asked for one. */
const QUIET = ['--batch', '--quiet', '--no-tty', '--pinentry-mode', 'loopback', '--passphrase', ''];

function makeHome() {
  // Short: the agent's socket is in it, and the path of a socket has 107 bytes at most.
  const home = mkdtempSync(join(tmpdir(), 'gpg-'));
  process.once('exit', () => {
    try {
      execFileSync('gpgconf', ['--homedir', home, '--kill', 'all'], { stdio: 'ignore' });
    } catch {
      // An agent without its folder ends by itself.
    }
    rmSync(home, { recursive: true, force: true });
  });
  return home;
}

/** Runs gpg; rejects with what it says. */
function gpg(home, args, input = '') {
  return new Promise((resolve, reject) => {
    const child = spawn(programPath('gpg'), ['--homedir', home, ...QUIET, ...args]);
    const [output, said] = [[], []];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve(Buffer.concat(output))
        : reject(new Error(Buffer.concat(said).toString())),
    );
    // A message that gpg gives up on is not read to its end.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

async function makeKey(home, kind) {
  const [signing, encrypting] = KINDS.get(kind);
  const name = `${kind}@example.com`;
  await gpg(home, ['--quick-generate-key', name, signing, 'sign', 'never']);
  const list = (await gpg(home, ['--with-colons', '--list-keys', name])).toString();
  const [, fingerprint] = /^fpr:+([0-9A-F]{40}):/m.exec(list);
  await gpg(home, ['--quick-add-key', fingerprint, encrypting, 'encr', 'never']);
  const key = (await gpg(home, ['--armor', '--export', fingerprint])).toString();
  return { fingerprint, key };
}

async function bodyOf(ctx) {
  const chunks = [];
  for await (const chunk of ctx.req) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Where there is no gpg, tests are skipped; in CI they fail, or nobody would notice. */
function sayMissing(ctx) {
  ctx.status = process.env.CI ? 500 : 204;
  if (process.env.CI) ctx.body = MISSING_GPG;
}

export function gpgServer() {
  const keys = new Map();
  let home;
  return async function serveGpg(ctx, next) {
    const [, task] = /^\/gpg\/([\w-]+)$/.exec(ctx.path) ?? [];
    if (task === undefined) return next();
    ctx.set('cache-control', 'no-store');
    if (!programPath('gpg')) return sayMissing(ctx);
    home ??= makeHome();
    try {
      if (task === 'open') {
        const plain = await gpg(home, ['--decrypt'], await bodyOf(ctx));
        return (ctx.body = { plain: plain.toString('base64') });
      }
      if (!KINDS.has(task)) return (ctx.status = 404);
      if (!keys.has(task)) keys.set(task, makeKey(home, task));
      return (ctx.body = await keys.get(task));
    } catch (error) {
      ctx.status = 422;
      return (ctx.body = error.message);
    }
  };
}
