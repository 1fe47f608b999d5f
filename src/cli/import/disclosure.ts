import type { Piece } from '../../content/markdown-outline.js';
import { emailsIn, urlsIn } from './addresses.js';
import type { Draft, Note } from './imported.js';
import { scopeEntryOf } from './scope-entry.js';
import type { ContentBlock, Section } from './sections.js';
import {
  disclosurePart,
  forbids,
  isAboutReports,
  isPromise,
  isReservation,
  opensDisclosure,
  type DisclosurePart,
} from './words.js';

/** A part of the policy, or what opens it and is about all of it. */
type Part = DisclosurePart | 'intro';

/** A block of the policy, and the part it stands in. */
interface Placed {
  readonly part: Part;
  readonly block: ContentBlock;
}

/** A property of the policy (`scope/in`, `do`, …) and something that belongs to it. */
interface Found {
  readonly to: keyof typeof shapes;
  readonly value: unknown;
}

const texts = (values: readonly unknown[]): unknown => values.join('\n\n');
const list = (values: readonly unknown[]): unknown => values;
const unique = (values: readonly unknown[]): unknown => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

/** How what was found becomes a property of the policy. */
const shapes = {
  intro: texts,
  channels: unique,
  in: list,
  out: list,
  accepted: list,
  excluded: list,
  reservation: texts,
  do: list,
  dont: list,
  include: texts,
  promises: list,
} as const;

/** The policy that sections hold, and what was not placed in it. */
export function disclosureOf(sections: readonly Section[]): {
  readonly draft: Draft;
  readonly notes: readonly Note[];
} {
  const placed = sections.flatMap((section) => partsOf(section, 'intro'));
  const found = placed.flatMap((one, index) => findIn(one, placed[index - 1]));
  return { draft: draftOf(found), notes: placed.flatMap(bountyNote) };
}

function draftOf(found: readonly Found[]): Draft {
  const of = (to: Found['to']): unknown => {
    const values = found.filter((one) => one.to === to).map(({ value }) => value);
    return values.length > 0 ? shapes[to](values) : undefined;
  };
  return {
    intro: of('intro'),
    channels: of('channels'),
    scope: together({ in: of('in'), out: of('out') }),
    weaknesses: together({ accepted: of('accepted'), excluded: of('excluded') }),
    reservation: of('reservation'),
    do: of('do'),
    dont: of('dont'),
    include: of('include'),
    promises: of('promises'),
  };
}

/** Whether a bounty is open is said in too many ways to guess it. */
function bountyNote({ part, block: { line, text } }: Placed): readonly Note[] {
  if (part !== 'bounty' && !/bounty/i.test(text)) return [];
  return [{ line, text: 'a bounty: say whether it is open in /disclosure/bounty/state.' }];
}

function together(properties: Draft): Draft | undefined {
  return Object.values(properties).some((value) => value !== undefined) ? properties : undefined;
}

/** A heading that names no part is kept as a line of its own, and what stands below it stays where it was. */
function partsOf({ title, blocks, children, line }: Section, above: Part): readonly Placed[] {
  const own = partNamed(title);
  const part = own ?? above;
  const named: ContentBlock = { type: 'prose', source: `**${title}**`, text: title, line };
  const isUnnamed = own === undefined && blocks.length > 0;
  return [
    ...(isUnnamed ? [{ part: 'intro' as const, block: named }] : []),
    ...blocks.map((block) => ({ part, block })),
    ...children.flatMap((child) => partsOf(child, part)),
  ];
}

/** "Bug bounty" opens a policy; "What our bug bounty does not include" is a part of one. */
function partNamed(title: string): Part | undefined {
  const part = disclosurePart(title);
  return opensDisclosure(title) && (part === undefined || part === 'bounty') ? 'intro' : part;
}

function findIn({ part, block }: Placed, before: Placed | undefined): readonly Found[] {
  if (block.type === 'prose') return findInProse(block, part);
  const leadIn = before?.block.type === 'prose' && before.block.text.endsWith(':');
  const named = leadIn ? disclosurePart(before.block.text) : undefined;
  return block.items.flatMap((item) => findInItem(item, named ?? part));
}

function findInProse(block: ContentBlock, part: Part): readonly Found[] {
  const { source, text } = block;
  // The line above a list that names its part says no more than a heading.
  if (text.endsWith(':') && disclosurePart(text)) return [];
  if (isReservation(text)) return [{ to: 'reservation', value: withoutLabel(source) }];
  switch (part) {
    case 'accepted':
    case 'excluded':
    case 'reservation':
      return [{ to: 'reservation', value: source }];
    case 'include':
      return [{ to: 'include', value: source }];
    case 'promises':
      return [{ to: 'promises', value: { text: source } }];
    case 'do':
    case 'dont':
    case 'rules':
      return [{ to: ruleKind(part, text), value: source }];
    case 'bounty':
    case 'channels':
    case 'intro':
      return [
        ...channelsIn(text, part),
        { to: isAboutReports(text) ? 'include' : 'intro', value: source },
      ];
  }
}

function findInItem({ source, text }: Piece, part: Part): readonly Found[] {
  const entry = scopeEntryOf(text);
  switch (part) {
    case 'accepted':
      return [entry ? { to: 'in', value: entry } : { to: 'accepted', value: { text: source } }];
    case 'excluded':
      return [entry ? { to: 'out', value: entry } : { to: 'excluded', value: { text: source } }];
    case 'include':
    case 'reservation':
      return [{ to: part, value: `- ${source.replace(/\n/g, '\n  ')}` }];
    case 'promises':
      return [{ to: 'promises', value: { text: source } }];
    case 'do':
    case 'dont':
    case 'rules':
      return [{ to: ruleKind(part, text), value: source }];
    case 'bounty':
    case 'channels':
    case 'intro': {
      const channels = channelsIn(text, part);
      if (part === 'channels' && channels.length > 0) return channels;
      if (isPromise(text)) return [...channels, { to: 'promises', value: { text: source } }];
      return [...channels, { to: ruleKind('rules', text), value: source }];
    }
  }
}

function ruleKind(part: 'do' | 'dont' | 'rules', text: string): 'do' | 'dont' {
  if (part !== 'rules') return part;
  return forbids(text) ? 'dont' : 'do';
}

/** An address is a way to report wherever it stands; a page only where ways to report are named. */
function channelsIn(text: string, part: Part): readonly Found[] {
  const urls = part === 'channels' || opensDisclosure(text) ? urlsIn(text) : [];
  return [
    ...emailsIn(text).map((value) => ({
      to: 'channels' as const,
      value: { type: 'email', value },
    })),
    ...urls.map((value) => ({ to: 'channels' as const, value: { type: urlType(value), value } })),
  ];
}

function urlType(url: string): string {
  return /^https:\/\/github\.com\/.*\/security\/advisories/.test(url) ? 'github-advisory' : 'url';
}

/** The interface writes "Please note" itself. */
function withoutLabel(source: string): string {
  return source.replace(/^[*_]*[\p{L} ]{2,20}:[*_]*\s*/u, '');
}
