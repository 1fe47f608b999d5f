import { hostOf, type Imported, type Note } from './imported.js';

interface Line {
  readonly name: string;
  readonly value: string;
  readonly number: number;
}

/** Whether a file is a `security.txt`: it has a line that only such files have. */
export function isSecurityTxt(text: string): boolean {
  return /^(contact|expires):[ \t]*\S/im.test(text) && !/^#{1,6} /m.test(withoutComments(text));
}

const withoutComments = (text: string): string => text.replace(/^#(?!#).*$/gm, '');

/** A first manifest from a `security.txt` (RFC 9116), signed or not. */
export function fromSecurityTxt(text: string): Imported {
  const lines = linesOf(text);
  const values = (name: string): readonly string[] =>
    lines.filter((line) => line.name === name).map(({ value }) => value);
  const [policy] = values('policy').filter((url) => url.startsWith('https:'));
  const languages = values('preferred-languages').flatMap((list) => list.split(/\s*,\s*/));
  const bounty = values('bug-bounty')[0]?.toLowerCase();
  return {
    host: [...values('canonical'), ...values('contact'), ...values('policy')]
      .map((address) => hostOf(address))
      .find((host) => host !== undefined),
    draft: {
      canonicalUrl: policy,
      contacts: contactsOf(values('contact'), values('encryption')),
      disclosure: {
        bounty: bounty ? { state: bounty === 'true' ? 'open' : 'none' } : undefined,
        languages: languages.length > 0 ? languages : undefined,
      },
    },
    notes: lines.flatMap((line) => noteOf(line, lines)),
  };
}

/** A signature's frame is no field (RFC 4880, section 7); in it, a dash at a line's start is escaped. */
function linesOf(text: string): readonly Line[] {
  const [body = ''] = text.split(/^-----BEGIN PGP SIGNATURE-----/m, 1);
  return body.split(/\r?\n/).flatMap((written, index) => {
    const line = written.replace(/^- /, '').trim();
    if (line === '' || line.startsWith('#') || line.startsWith('-----')) return [];
    const [, name = '', value = ''] = /^([^:\s]+):\s*(.*)$/.exec(line) ?? [];
    return [{ name: name.toLowerCase(), value: name ? value : line, number: index + 1 }];
  });
}

/** One contact for each address, so that their order stays that of the file. */
function contactsOf(
  contacts: readonly string[],
  keys: readonly string[],
): readonly unknown[] | undefined {
  const [fingerprint] = keys.flatMap(
    (key) => /^openpgp4fpr:([0-9a-f]{40,64})$/i.exec(key)?.[1] ?? [],
  );
  const drafts = contacts.flatMap((uri, index) => {
    const address = addressOf(uri);
    if (!address) return [];
    const pgp = index === 0 && fingerprint ? { fingerprint: fingerprint.toUpperCase() } : undefined;
    return [{ role: 'security', ...address, pgp }];
  });
  return drafts.length > 0 ? drafts : undefined;
}

function addressOf(uri: string): object | undefined {
  if (/^mailto:/i.test(uri)) return { email: decoded(uri.slice(7).replace(/\?.*/, '')) };
  if (/^tel:/i.test(uri)) return { phone: decoded(uri.slice(4).replace(/;.*/, '')) };
  if (/^https:\/\//i.test(uri)) return { url: uri };
  // Older files have an address without its scheme.
  return /^\S+@\S+\.\S+$/.test(uri) ? { email: uri } : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What a manifest has no place for, and where it belongs. */
const elsewhere: Readonly<Record<string, string>> = {
  expires: 'give it to "security-txt --expires" when you write the file again.',
  canonical: 'give it to "security-txt --canonical" when you write the file again.',
  acknowledgments: 'a manifest has no list of thanks.',
  acknowledgements: 'a manifest has no list of thanks.',
  hiring: 'a manifest has no jobs.',
  csaf: 'a manifest has no CSAF metadata.',
};

function noteOf({ name, value, number: line }: Line, lines: readonly Line[]): readonly Note[] {
  const note = (text: string): readonly Note[] => [{ line, text: `${name}: ${text}` }];
  const repeated = lines.find((other) => other.name === name)?.number !== line;
  if (name === '') return [{ line, text: `"${value}" is not a field.` }];
  if (Object.hasOwn(elsewhere, name)) return note(elsewhere[name] ?? '');
  if (name === 'contact') return addressOf(value) ? [] : note('neither mailto:, tel: nor https:.');
  if (name === 'encryption') {
    if (/^openpgp4fpr:[0-9a-f]{40,64}$/i.test(value) && !repeated)
      return note('a fingerprint is no key: add "url" or "key" in /contacts/0/pgp.');
    return note('a key needs its fingerprint: write it in /contacts/0/pgp, with the URL.');
  }
  if (name === 'policy' && (repeated || !value.startsWith('https:'))) {
    return note('a manifest has one canonicalUrl, and it is https:.');
  }
  return ['policy', 'preferred-languages', 'bug-bounty'].includes(name) ? [] : note('not known.');
}
