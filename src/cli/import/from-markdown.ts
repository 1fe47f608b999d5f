import { outlineOf } from '../../content/markdown-outline.js';
import { emailsIn, roleOf } from './addresses.js';
import { disclosureOf } from './disclosure.js';
import { separateDisclosure } from './disclosure-sections.js';
import { hostOf, type Draft, type Imported, type Note } from './imported.js';
import { policiesOf } from './policies.js';
import {
  blocksWithin,
  foldedMarkdown,
  markdownOf,
  treeOf,
  type ContentBlock,
  type Section,
} from './sections.js';
import { isContactHeading } from './words.js';

/**
 * A first manifest from a Markdown page: its title and what stands below it open it, sections become
 * policies, and what looks like a disclosure policy becomes one. Nothing is claimed, dated or invented.
 * @param flatTitle the title of a group of policies whose page gives it none
 */
export function fromMarkdown(page: string, flatTitle: string): Imported {
  const tree = treeOf(outlineOf(page));
  const { policy, rest } = separateDisclosure(tree.sections);
  const contacts = rest.filter(({ title }) => isContactHeading(title));
  const policies = rest.filter(({ title }) => !isContactHeading(title));
  const disclosure = disclosureOf(policy);
  const blocks = [...tree.blocks, ...blocksWithin(tree.sections)];
  const people = contactsOf(blocks, blocksWithin(policy));
  return {
    host: hostOf(people[0]?.email ?? ''),
    draft: {
      overview: overviewOf(tree.title, tree.blocks, contacts),
      contacts: people.length > 0 ? people : undefined,
      policies: policies.length > 0 ? policiesOf(policies, flatTitle) : undefined,
      disclosure: policy.length > 0 ? disclosure.draft : undefined,
    },
    notes: [...tree.notes, ...disclosure.notes, ...blocks.flatMap(blockNotes)].sort(byLine),
  };
}

function overviewOf(
  title: string | undefined,
  blocks: readonly ContentBlock[],
  sections: readonly Section[],
): Draft | undefined {
  const body = markdownOf(blocks);
  if (!title && !body && sections.length === 0) return undefined;
  return {
    title,
    body,
    sections:
      sections.length > 0
        ? sections.map((section) => ({ title: section.title, body: foldedMarkdown(section) }))
        : undefined,
  };
}

interface ContactDraft {
  readonly role: string;
  readonly email: string;
}

/** Who reads reports is a security contact, whatever the address is called. */
function contactsOf(
  blocks: readonly ContentBlock[],
  policy: readonly ContentBlock[],
): readonly ContactDraft[] {
  const addresses = (from: readonly ContentBlock[]): readonly string[] => [
    ...new Set(from.flatMap(({ text }) => emailsIn(text))),
  ];
  const reported = addresses(policy);
  return addresses(blocks).map((email) => ({
    role: reported.includes(email) ? 'security' : roleOf(email),
    email,
  }));
}

const claims =
  /\b(?:ISO(?:\/IEC)?[ -]?\d{4,5}|SOC[ -]?[123]\b|PCI(?:[ -]DSS)?\b|HIPAA\b|GDPR\b|DSGVO\b|RGPD\b|LGPD\b|CCPA\b|TISAX\b|FedRAMP\b|C5\b)/gi;

const dated =
  /\b(effective|in ?kraft|vigor|vigência|last updated|aktualisiert|atualizad[oa])\b.{0,80}\b\d{4}\b/i;

/** HTML or an image inside of a sentence. */
const foreign = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>|!\[/i;

/** What a sentence says of standards and dates is not enough to claim it. */
function blockNotes({ source, text, line }: ContentBlock): readonly Note[] {
  const named = [...new Set(text.match(claims))];
  const claim = `${named.join(', ')}: kind, body and period are for you to write in /certifications.`;
  return [
    ...(named.length > 0 ? [{ line, text: claim }] : []),
    ...(foreign.test(source) ? [{ line, text: 'HTML and images show as they are written.' }] : []),
    ...(dated.test(text) ? [{ line, text: 'a date: write it in /effective or /updated.' }] : []),
  ];
}

function byLine(one: Note, other: Note): number {
  return (one.line ?? 0) - (other.line ?? 0);
}
