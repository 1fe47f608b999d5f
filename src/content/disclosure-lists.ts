import type { Sentence } from '../i18n/index.js';
import type { DisclosurePolicy, ScopeEntry, Weakness } from '../schema/index.js';
import { isMethod } from './conduct.js';
import { localize, localizeAll, type Localized, type Reader } from './localize.js';

/** One line of a list: an asset, a kind of vulnerability, a rule or a promise. */
export interface EntryView {
  readonly part?: 'safe-harbor';
  readonly asset?: string | undefined;
  readonly text?: Localized | Sentence | undefined;
  /** What limits it: a qualifier, a condition. */
  readonly note?: Localized | undefined;
}

/** What is wanted, and what is not: the lists of a section, whose names are also keys below its own. */
const listNames = {
  scope: ['in', 'out'],
  weaknesses: ['accepted', 'excluded'],
  rules: ['do', 'dont'],
} as const;

type SectionName = keyof typeof listNames;

export interface ListView {
  readonly name: (typeof listNames)[SectionName][number];
  readonly isWanted: boolean;
  readonly entries: readonly EntryView[];
}

/** Lists that stand side by side, because each says what the other does not. */
export interface SectionView {
  readonly name: SectionName;
  readonly lists: readonly ListView[];
}

/** What is in scope, and what is not. */
export function scopeOf({ scope }: DisclosurePolicy, reader: Reader): SectionView | undefined {
  const entries = (assets: readonly ScopeEntry[] = []): readonly EntryView[] =>
    assets.map(({ asset, text }) => ({ asset, text: localize(text, reader) }));
  return section('scope', entries(scope?.in), entries(scope?.out));
}

/** Kinds of weaknesses that are wanted, and those that are not. */
export function weaknessesOf(policy: DisclosurePolicy, reader: Reader): SectionView | undefined {
  const { accepted, excluded } = policy.weaknesses ?? {};
  const kinds = excluded?.filter((entry) => !isRule(entry));
  return section('weaknesses', weaknessEntries(accepted, reader), weaknessEntries(kinds, reader));
}

/**
 * How long to wait before publishing is a request, too, and stands with the others; a way of testing that
 * is excluded stands with what not to do.
 */
export function rulesOf(policy: DisclosurePolicy, reader: Reader): SectionView | undefined {
  const { windowDays, weaknesses } = policy;
  const entries = (part: 'do' | 'dont'): readonly EntryView[] =>
    localizeAll(policy[part], reader).map((text) => ({ text }));
  const wait = windowDays ? [{ text: { key: 'disclosure.window', count: windowDays } }] : [];
  const methods = weaknessEntries(weaknesses?.excluded?.filter(isRule), reader);
  return section('rules', [...entries('do'), ...wait], [...entries('dont'), ...methods]);
}

const isRule = ({ key }: Weakness): boolean => isMethod(key ?? '');

function weaknessEntries(kinds: readonly Weakness[] = [], reader: Reader): readonly EntryView[] {
  return kinds.map(({ text, qualifier }) => ({
    text: localize(text, reader),
    note: localize(qualifier, reader),
  }));
}

function section(
  name: SectionName,
  wanted: readonly EntryView[],
  unwanted: readonly EntryView[],
): SectionView | undefined {
  const lists = [wanted, unwanted].flatMap((entries, index): ListView | readonly ListView[] =>
    entries.length > 0
      ? { name: listNames[name][index === 0 ? 0 : 1], isWanted: index === 0, entries }
      : [],
  );
  return lists.length > 0 ? { name, lists } : undefined;
}
