// Second tries of what the forms send: what a receiver must know again, and what it must not.
import { readFile } from 'node:fs/promises';

import { createMessage, encrypt, readKey } from 'openpgp';

import { disclosure, documentRequest, type Body } from './receiver-submissions.js';

const demoKey = new URL('../../demo/receiver/demo-key/public.asc', import.meta.url);

export interface SecondTry {
  readonly first: Body;
  /** As a page that was loaded anew sends it. */
  readonly again: Body;
  /** Really another text. */
  readonly edited: Body;
}

/** A report and a request, each at another time. */
export function secondTries(): readonly SecondTry[] {
  const acknowledged = (acknowledgedAt: string) => ({
    policyAcknowledgement: { version: '2026-04', locale: 'en', acknowledgedAt },
  });
  const accepted = (viewedAt: string, acceptedAt: string, version = '3') => ({
    agreements: [
      { id: 'nda', version, locale: 'en', viewedAt, acceptedAt, signer: 'Ada Lovelace' },
    ],
  });
  const report = disclosure(acknowledged('2026-05-03T09:58:00.000Z'));
  const request = documentRequest(accepted('2026-05-03T09:57:00.000Z', '2026-05-03T09:58:00.000Z'));
  const later = { submittedAt: '2026-05-03T11:00:00.000Z', locale: 'pt' };
  const another = (body: Body, data: object): Body => ({
    ...{ ...body, ...later },
    data: { ...body.data, ...data },
  });
  const [viewedAt, acceptedAt] = ['2026-05-03T10:58:00.000Z', '2026-05-03T10:59:00.000Z'];
  return [
    {
      first: report,
      again: another(report, acknowledged(acceptedAt)),
      edited: another(report, { ...acknowledged(acceptedAt), impact: 'All of them.' }),
    },
    {
      first: request,
      again: another(request, accepted(viewedAt, acceptedAt)),
      edited: another(request, accepted(viewedAt, acceptedAt, '4')),
    },
  ];
}

/** One report, encrypted anew for its second try. */
export async function encryptedTwice(): Promise<readonly [Body, Body]> {
  const encryptionKeys = await readKey({ armoredKey: await readFile(demoKey, 'utf8') });
  const recipients = [encryptionKeys.getFingerprint().toUpperCase()];
  const report = disclosure();
  const sealed = async (): Promise<Body> => {
    const text = await createMessage({ text: JSON.stringify(report) });
    const message = await encrypt({ message: text, encryptionKeys });
    return { ...report, data: { encrypted: { format: 'openpgp', message, recipients } } };
  };
  return [await sealed(), await sealed()];
}
