// A report that is encrypted, on its way by hand, and one that is not, though it should be.
import { unfitKey } from './keys.js';
import { partOf, withClipboard } from './play.js';
import { attach, picture, sendReport } from './play-report.js';
import { by, link, mail } from './sending-states.js';

const key = { fingerprint: 'BAE24AFD4CCDE2A90B680222122B99D3304065A3' };
const example = 'https://talbrook.example';

/** One key for each reason there is not to use one. */
const refusedKeys = [
  { ...key, url: `${example}/key.asc`, expires: '2020-01-01' },
  { ...key, key: unfitKey.armored },
  { ...key, url: '/demo-api/manifests/404' },
  { ...key, key: 'This is no key.' },
  { fingerprint: unfitKey.fingerprint, key: unfitKey.armored },
  // Slips in the manifest: neither key nor address, and nothing to compare a key with.
  { ...key },
  { key: unfitKey.armored },
];

/** The company has no key: reports are sent as they are. */
export function withoutKeys(manifest) {
  for (const contact of manifest.contacts) delete contact.pgp;
  return manifest;
}

export const encryption = [
  {
    id: 'not-encrypted',
    says: 'No key of the company is any good.',
    shows: 'send-plain',
    change: (manifest) => ({
      ...manifest,
      contacts: refusedKeys.map((pgp) => ({ role: 'security', pgp })),
    }),
    play: (element) => sendReport(element),
  },
  {
    id: 'encrypted-by-mail',
    says: 'Encrypted, with files, for the mail program.',
    shows: 'handed-over',
    change: by('disclosure', mail),
    play: handOver,
  },
  {
    id: 'encrypted-by-link',
    says: 'Encrypted, with files, for a page elsewhere.',
    shows: 'handed-over',
    change: by('disclosure', link),
    play: (element) => withClipboard(true, () => handOver(element)),
  },
  {
    id: 'by-mail-cut',
    says: 'Not encrypted, and too long for the mail program.',
    shows: 'handed-over',
    change: (manifest) => withoutKeys(by('disclosure', mail)(manifest)),
    play: (element) => sendReport(element, { description: 'A script runs. '.repeat(200) }),
  },
];

async function handOver(element) {
  await attach(element, [picture('screen.png'), picture('proof.png', 40_000)], true);
  await partOf(element, 'handed-over');
}
