import { hostOf, type Imported, type Note } from './imported.js';

/** An entry of the disclose.io database, in either of its two shapes. */
export type DiodbEntry = Readonly<Record<string, unknown>>;

/** Whether something is an entry of the disclose.io database. */
export function isDiodbEntry(value: unknown): value is DiodbEntry {
  return typeof value === 'object' && value !== null && 'program_name' in value;
}

/** A first manifest from an entry of the disclose.io database (diodb). */
export function fromDiodb(entry: DiodbEntry): Imported {
  const text = (key: string): string | undefined => {
    const value = entry[key];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const contacts = contactsOf(text);
  const policy = text('policy_url');
  const window = entry['disclosure_timeline_days'];
  const languages = text('preferred_languages')?.split(/\s*[,;]\s*/);
  return {
    name: text('program_name'),
    host: hostOf(policy ?? ''),
    draft: {
      canonicalUrl: isHttps(policy) ? policy : undefined,
      contacts: contacts.length > 0 ? contacts : undefined,
      disclosure: {
        bounty: bountyOf(entry),
        safeHarbor: harborOf(text('safe_harbor')),
        windowDays: typeof window === 'number' && window > 0 ? window : undefined,
        languages,
      },
    },
    notes: Object.keys(entry).flatMap((key) => noteOf(key, entry)),
  };
}

type Text = (key: string) => string | undefined;

function contactsOf(text: Text): readonly object[] {
  const addresses = ['contact_email', 'contact_url', 'submission_url'].flatMap(
    (key) => text(key)?.replace(/^mailto:/i, '') ?? [],
  );
  return [...new Set(addresses)].flatMap((address): object | readonly object[] => {
    if (isHttps(address)) return { role: 'security', url: address };
    return isEmail(address) ? { role: 'security', email: address } : [];
  });
}

const isHttps = (text = ''): boolean => /^https:\/\//i.test(text);
const isEmail = (text = ''): boolean => /^(mailto:)?[^\s@/]+@[^\s@/]+$/i.test(text);

function bountyOf(entry: DiodbEntry): { readonly state: string } | undefined {
  const offered = entry['offers_bounty'] ?? entry['bug_bounty'];
  if (offered === true || offered === 'yes' || offered === 'partial') return { state: 'open' };
  return offered === false || offered === 'no' ? { state: 'none' } : undefined;
}

function harborOf(level: string | undefined): string | undefined {
  return level && ['full', 'partial', 'none'].includes(level) ? level : undefined;
}

/** What is read from an entry; a value that does not fit is told. */
const fits: Readonly<Record<string, (value: unknown) => boolean>> = {
  program_name: () => true,
  policy_url: (value) => isHttps(String(value)),
  contact_email: (value) => isEmail(String(value)),
  contact_url: (value) => isHttps(String(value)),
  submission_url: (value) => isHttps(String(value)) || isEmail(String(value)),
  offers_bounty: (value) => value === 'yes' || value === 'no',
  bug_bounty: (value) => typeof value === 'boolean',
  safe_harbor: (value) => harborOf(String(value)) !== undefined,
  disclosure_timeline_days: (value) => typeof value === 'number',
  preferred_languages: () => true,
};

function noteOf(key: string, entry: DiodbEntry): readonly Note[] {
  const value = entry[key];
  if (value === '' || value === null || value === false) return [];
  const shown = JSON.stringify(value);
  if (!Object.hasOwn(fits, key)) {
    return [{ text: `${key}: ${shown} has no place in a manifest.` }];
  }
  return fits[key]?.(value) ? [] : [{ text: `${key}: ${shown} does not fit; write it yourself.` }];
}
