import { endOf } from '../../schema/date.js';
import { bareFingerprint } from '../../schema/fingerprint.js';
import type { Channel, Contact, Manifest } from '../../schema/index.js';
import { mailtoUrl } from '../mailto-url.js';
import { hasControl, uriOf } from './uri.js';

/** One line: a name of RFC 9116 or of its IANA registry, and its value. */
export interface Field {
  readonly name:
    | 'Contact'
    | 'Expires'
    | 'Encryption'
    | 'Policy'
    | 'Canonical'
    | 'Preferred-Languages'
    | 'Bug-Bounty';
  readonly value: string;
}

/** What was made of a manifest, what stands in the way, and what its owner should know. */
export interface Fields {
  readonly fields: readonly Field[];
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

export interface FieldOptions {
  /** The value of `Expires`, checked. */
  readonly expires: string;
  /** Where the file is served; without it, at the well-known place of the page's own host. */
  readonly canonical: readonly string[];
  /** The moment at which keys are judged, in milliseconds since 1970 UTC. */
  readonly now: number;
}

/** A field, a value that is not fit to be one, or something to say. */
type Found = Field | { readonly problem: string } | { readonly note: string };

/** The fields of a `security.txt` (RFC 9116), the most wanted contact first. */
export function fieldsOf(manifest: Manifest, { expires, canonical, now }: FieldOptions): Fields {
  const security = (manifest.contacts ?? []).filter(({ role }) => role === 'security');
  const found: readonly Found[] = [
    ...contacts(security, manifest),
    { name: 'Expires', value: expires },
    ...security.flatMap((contact) => encryption(contact, manifest, now)),
    ...page(manifest, canonical),
    ...languages(manifest, security),
    ...bounty(manifest),
  ];
  const fields = new Map<string, Field>();
  for (const one of found) if ('name' in one) fields.set(`${one.name} ${one.value}`, one);
  return {
    fields: [...fields.values()],
    problems: found.flatMap((one) => ('problem' in one ? one.problem : [])),
    notes: found.flatMap((one) => ('note' in one ? one.note : [])),
  };
}

/** People first, then the policy's channels, each in the company's order. */
function contacts(security: readonly Contact[], manifest: Manifest): readonly Found[] {
  const people = security.flatMap(({ email, url, phone }) => [
    ...(email ? [uriField('Contact', email, mailtoUrl(email), manifest)] : []),
    ...(url ? [uriField('Contact', url, url, manifest)] : []),
    ...(phone ? [phoneField(phone)] : []),
  ]);
  const channels = (manifest.disclosure?.channels ?? []).flatMap((one) => channel(one, manifest));
  const found = [...people, ...channels];
  if (found.some((one) => 'name' in one || 'problem' in one)) return found;
  const problem =
    'There is nobody to contact: add a contact with the role "security" or a channel.';
  return [...found, { problem }];
}

function channel({ type, value = '' }: Channel, manifest: Manifest): readonly Found[] {
  if (type === 'email') {
    const address = value.replace(/^mailto:/i, '');
    return address ? [uriField('Contact', value, mailtoUrl(address), manifest)] : [];
  }
  if (type !== 'form') return value ? [uriField('Contact', value, value, manifest)] : [];
  // The form stands on the page itself, unless no reports are taken.
  const { canonicalUrl, disclosure } = manifest;
  const isShown = canonicalUrl && disclosure?.state !== 'closed';
  return isShown ? [uriField('Contact', canonicalUrl, canonicalUrl, manifest)] : [];
}

/** RFC 3966: a number without its country's code is known in that country only. */
function phoneField(phone: string): Found {
  const digits = phone.replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
  if (hasControl(phone)) return refused('Contact', phone);
  if (/^\+\d{3,}$/.test(digits)) return { name: 'Contact', value: `tel:${digits}` };
  return { note: `The phone number ${phone} has no country code and was left out.` };
}

function encryption({ pgp }: Contact, manifest: Manifest, now: number): readonly Found[] {
  if (!pgp) return [];
  const { fingerprint, url, expires } = pgp;
  if (expires && endOf(expires) <= now) {
    return [{ note: `The PGP key expired on ${expires} and was left out.` }];
  }
  if (url) return [uriField('Encryption', url, url, manifest)];
  if (!fingerprint)
    return [{ note: 'A PGP key has neither address nor fingerprint and was left out.' }];
  const value = `openpgp4fpr:${bareFingerprint(fingerprint).toLowerCase()}`;
  return [{ name: 'Encryption', value }];
}

/** The page that has the policy, and where the file is: readers distrust a file found elsewhere. */
function page(manifest: Manifest, canonical: readonly string[]): readonly Found[] {
  const { canonicalUrl, disclosure } = manifest;
  const policy =
    canonicalUrl && disclosure ? [uriField('Policy', canonicalUrl, canonicalUrl, manifest)] : [];
  const given = canonical.map((location) => uriField('Canonical', location, location, manifest));
  const address = canonicalUrl && uriOf(canonicalUrl);
  if (given.length > 0 || !address?.startsWith('https:')) return [...policy, ...given];
  const value = new URL('/.well-known/security.txt', address).href;
  const note = `Canonical says ${value}. If it is served elsewhere, give --canonical URL.`;
  return [...policy, { name: 'Canonical', value }, { note }];
}

function languages({ disclosure }: Manifest, security: readonly Contact[]): readonly Found[] {
  const written = disclosure?.languages ?? security[0]?.languages ?? [];
  if (written.length === 0) return [];
  const tags = written.flatMap((tag) => canonicalTag(tag) ?? []);
  if (tags.length < written.length) return [refused('Preferred-Languages', written.join(', '))];
  return [{ name: 'Preferred-Languages', value: [...new Set(tags)].join(', ') }];
}

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function bounty({ disclosure }: Manifest): readonly Found[] {
  const state = disclosure?.bounty?.state;
  return state ? [{ name: 'Bug-Bounty', value: state === 'open' ? 'True' : 'False' }] : [];
}

function uriField(
  name: Field['name'],
  written: string,
  url: string,
  { canonicalUrl }: Manifest,
): Found {
  const value = hasControl(written) ? undefined : uriOf(url, canonicalUrl);
  const isFit = name === 'Contact' || value?.startsWith('https:');
  return value && isFit ? { name, value } : refused(name, written);
}

function refused(name: Field['name'], value: string): Found {
  const reason = hasControl(value)
    ? 'holds a line break or another control character'
    : 'is not an absolute https: URI (a contact may be mailto: or tel:, too)';
  return { problem: `${name}: ${JSON.stringify(value)} ${reason}.` };
}
