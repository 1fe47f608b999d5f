// A parser of security.txt written from the grammar of RFC 9116, section 4, and of the documents it imports.

export interface GrammarField {
  readonly name: string;
  readonly value: string;
}

const exactly = (pattern: string, flags = ''): RegExp => new RegExp(`^(?:${pattern})$`, flags);

// RFC 3986, appendix A.
const pct = '%[0-9A-Fa-f]{2}';
const unreserved = String.raw`[A-Za-z0-9\-._~]`;
const sub = "[!$&'()*+,;=]";
const pchar = `(?:${unreserved}|${pct}|${sub}|[:@])`;
const userinfo = `(?:${unreserved}|${pct}|${sub}|:)*`;
const ipLiteral = String.raw`\[[0-9A-Fa-f:.]+\]`;
const host = `(?:${ipLiteral}|(?:${unreserved}|${pct}|${sub})*)`;
const authority = `(?:${userinfo}@)?${host}(?::[0-9]*)?`;
const abempty = `(?:/${pchar}*)*`;
const rootless = `${pchar}+(?:/${pchar}*)*`;
const hier = `(?://${authority}${abempty}|/(?:${rootless})?|${rootless}|)`;
const rest = `(?:${pchar}|[/?])*`;
const uri = exactly(String.raw`[A-Za-z][A-Za-z0-9+\-.]*:${hier}(?:\?${rest})?(?:#${rest})?`);

// RFC 3339, section 5.6.
const dateTime = exactly(
  String.raw`\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})`,
  'i',
);

// RFC 5646, section 2.1, without the irregular tags.
const langTag =
  '(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?' +
  '(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*' +
  '(?:-[xX](?:-[A-Za-z0-9]{1,8})+)?';
const langValues = exactly(String.raw`${langTag}(?:[ \t]*,[ \t]*${langTag})*`);

// RFC 5322, sections 3.6.8 and 3.2.5.
const fieldName = exactly('[\\x21-\\x39\\x3b-\\x7e]+');
const unstructured = exactly('[\\x21-\\x7e \\t]*');

const comment = exactly('#[ \\t\\x21-\\x7e\\u{80}-\\u{fffff}]*', 'u');

const values: Readonly<Record<string, RegExp>> = {
  acknowledgments: uri,
  canonical: uri,
  contact: uri,
  encryption: uri,
  expires: dateTime,
  hiring: uri,
  policy: uri,
  'preferred-languages': langValues,
  // IANA registry "security.txt Fields".
  'bug-bounty': exactly('True|False'),
};

/** Reads a file line by line. @throws {Error} at the first line that the grammar does not have */
export function parseSecurityTxt(body: string): readonly GrammarField[] {
  if (!body.endsWith('\n')) throw new Error('the last line does not end');
  const fields = body
    .slice(0, -1)
    .split('\n')
    .map((line) => line.replace(/[ \t]*\r?$/, ''))
    .filter((line) => line !== '' && !comment.test(line))
    .map(fieldOf);
  const count = (name: string): number => fields.filter((field) => field.name === name).length;
  if (count('contact') < 1) throw new Error('no contact');
  if (count('expires') !== 1) throw new Error(`${count('expires')} times expires`);
  if (count('preferred-languages') > 1) throw new Error('preferred-languages more than once');
  if (count('bug-bounty') > 1) throw new Error('bug-bounty more than once');
  return fields;
}

function fieldOf(line: string): GrammarField {
  const [, written = '', value = ''] = /^([^:]*): (.*)$/s.exec(line) ?? [];
  const name = written.toLowerCase();
  const grammar = Object.hasOwn(values, name) ? values[name] : unstructured;
  if (!fieldName.test(name) || !grammar?.test(value)) throw new Error(`no field: ${line}`);
  if (grammar === uri && /^http:/i.test(value)) throw new Error(`not https: ${line}`);
  return { name, value };
}
