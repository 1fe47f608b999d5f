import { UsageError, type Command } from './io.js';
import { momentOf, readCall } from './options.js';
import { readManifest } from './read-manifest.js';
import { expiryOf } from './security-txt/expiry.js';
import { fieldsOf } from './security-txt/fields.js';

const options = {
  expires: { type: 'string' },
  canonical: { type: 'string', multiple: true },
  'as-of': { type: 'string' },
} as const;

/** Why there is no file without it (RFC 9116, section 2.5.5). */
const refusals = {
  missing: 'RFC 9116 requires an expiry, and no other date can stand for it: give --expires DATE.',
  'not-a-date': '--expires is not an ISO date. Write it as 2027-03-31.',
  past: '--expires has passed: a file that is stale when it is published is worse than none.',
} as const;

/**
 * `security-txt <manifest> --expires 2027-03-31`: a `security.txt` (RFC 9116) for `/.well-known/`.
 *
 * - `--expires`: until when what it says holds; through the end of that day. Required.
 * - `--canonical URL`: where the file is served; more than once for several places.
 * - `--as-of 2027-03-31`: the date at which the expiry and PGP keys are judged (today).
 *
 * Exit code 1, and no file, when a value is not fit for it.
 */
export const securityTxt: Command = async (args, io) => {
  const { file, options: given } = readCall(args, options);
  const now = momentOf(given['as-of'], io);
  const expiry = expiryOf(given.expires, now);
  if (!expiry.ok) throw new UsageError(refusals[expiry.reason]);
  const manifest = await readManifest(file, io);
  const { canonical = [] } = given;
  const { fields, problems, notes } = fieldsOf(manifest, { expires: expiry.value, canonical, now });
  for (const line of [...problems, ...notes]) io.err(`${line}\n`);
  if (expiry.isFar) io.err('Expires is over a year ahead; RFC 9116 recommends less than a year.\n');
  if (problems.length > 0) return 1;
  io.out(fields.map(({ name, value }) => `${name}: ${value}\n`).join(''));
  return 0;
};
