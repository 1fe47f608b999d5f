import { isUsable, reportKey } from '../../content/encryption-key.js';
import type { CheckContext } from './check-context.js';
import { finding, type Finding } from './finding.js';

/**
 * Keys of security contacts that no report can be encrypted with, whatever the reason: then everyone who
 * reports is asked whether to send it in plain text. What is wrong inside of them the schema says.
 */
export function keyRules({ manifest, pathOf }: CheckContext): readonly Finding[] {
  return (manifest.contacts ?? []).flatMap((contact) => {
    const pgp = reportKey(contact);
    if (!pgp || isUsable(pgp)) return [];
    // What stands for a key that was lost stood nowhere (see `parseManifest`).
    const isLost = pathOf(contact) === pathOf(manifest, 'contacts');
    const [what, remedy] = faultOf(pgp.fingerprint, isLost);
    const problem = `${what}, so no report can be encrypted with it.`;
    return [finding('key-unusable', pathOf(isLost ? contact : pgp), problem, remedy)];
  });
}

function faultOf(fingerprint: string | undefined, isLost: boolean): readonly [string, string] {
  if (isLost)
    return [
      'A contact with a key is left out, or its key is no object',
      'Correct the contact, or remove "pgp" from it.',
    ];
  return fingerprint === undefined
    ? ['The key has no valid fingerprint', 'Write it in full in "fingerprint".']
    : [
        'The key has neither a "key" nor a usable "url"',
        'Add one of them: a fingerprint is no key.',
      ];
}
