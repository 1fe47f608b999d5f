// What a security team decrypts with is GnuPG: what this engine encrypts, gpg opens, byte for byte.
import { expect } from 'chai';

import type { Submission } from '../../../src/schema/index.js';
import { encryptReport } from '../../../src/submission/encryption/encrypt-report.js';
import type { PgpKey } from '../../../src/submission/encryption/recipient-keys.js';
import { submission as request } from '../submissions.js';

const text = 'Grüße aus São Paulo 🦊\r\nzweite Zeile\n';

/** Every byte value, over more than one block of what hides a file's length. */
const everyByte = Uint8Array.from(
  { length: 70_001 },
  (_, index) => (index * 7 + (index >> 8)) % 256,
);

const attached = [
  new File([text], 'Übersicht – prüfen 漢字.txt', { type: 'text/plain' }),
  new File([everyByte], 'dump.bin', { type: 'application/octet-stream' }),
];

const report: Submission & { readonly type: 'disclosure' } = {
  ...request,
  type: 'disclosure',
  data: {
    title: 'Stored XSS',
    description: `A script in a comment runs — für jeden, der ihn öffnet. 🦊\n${'x'.repeat(5000)}`,
    policyAcknowledged: true,
    attachments: attached.map(({ name, type, size }) => ({ name, type, size })),
  },
};

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** A key that gpg has made; `undefined` where there is no gpg and need be none. */
async function gpgKey(kind: string): Promise<PgpKey | undefined> {
  const answer = await fetch(`/gpg/${kind}`);
  if (answer.status === 204) return undefined;
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as PgpKey;
}

/** What gpg makes of a message. */
async function opened(message: BodyInit): Promise<Uint8Array> {
  const answer = await fetch('/gpg/open', { method: 'POST', body: message });
  if (!answer.ok) throw new Error(await answer.text());
  const { plain } = (await answer.json()) as { plain: string };
  return Uint8Array.from(atob(plain), (character) => character.charCodeAt(0));
}

for (const kind of ['rsa', 'curve25519'])
  describe(`a report that is encrypted with a key of gpg (${kind})`, () => {
    let message: string;
    let files: readonly File[];

    before(async function () {
      const key = await gpgKey(kind);
      if (!key) return this.skip();
      const options = { base: location.href, now: Date.now() };
      const result = await encryptReport({ submission: report, files: attached }, [key], options);
      if (!result.ok) throw new Error(JSON.stringify(result.refused));
      ({ files } = result);
      ({ message } = result.submission.data.encrypted);
    });

    it('is opened by gpg, and is the whole report', async () => {
      const plain = new TextDecoder().decode(await opened(message));
      expect(JSON.parse(plain)).to.deep.equal(report);
    });

    it('has attachments that gpg opens, each byte for byte once it is cut to its size', async () => {
      expect(files).to.have.length(2);
      for (const [index, original] of attached.entries()) {
        const plain = await opened(files[index] as File);
        expect(plain.length % 65_536).to.equal(0);
        // Compared as a whole: a list of 70,000 differences helps nobody.
        const isSame = (await bytesOf(original)).every((byte, at) => byte === plain[at]);
        expect(isSame, original.name).to.equal(true);
        expect(plain.slice(original.size).every((byte) => byte === 0)).to.equal(true);
      }
    });

    it('is not opened by gpg once a character of it was changed', async () => {
      const lines = message.split('\n');
      const place = Math.floor(lines.length / 2);
      lines[place] = [...(lines[place] ?? '')].reverse().join('');
      const problem = await opened(lines.join('\n')).catch((error: unknown) => String(error));
      expect(problem).to.match(/gpg: /);
    });
  });
