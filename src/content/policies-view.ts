import type { Sentence } from '../i18n/index.js';
import type { LocalizedText, Manifest, PolicyGroup, PolicyItem } from '../schema/index.js';
import { parseDuration } from './duration.js';
import { localize, type Localized, type Reader } from './localize.js';
import { withoutMarks } from './plain-prose.js';
import { standardName } from './standards.js';

export interface PolicyView {
  readonly id: string;
  readonly title: Localized;
  readonly body?: Localized | undefined;
  /** The first words of the body, without its marks: what can be read before it is opened. */
  readonly excerpt?: Localized | undefined;
  /** How often it happens, when it was last reviewed, and which frameworks ask for it. */
  readonly facts: readonly (Localized | Sentence)[];
  readonly evidence?:
    { readonly url?: string | undefined; readonly checked?: Sentence | undefined } | undefined;
  /** Whether there is anything behind the title. */
  readonly isFolded: boolean;
}

export interface PolicyGroupView {
  readonly id: string;
  readonly title: Localized;
  readonly intro?: Localized | undefined;
  readonly policies: readonly PolicyView[];
}

interface Made {
  readonly key: string;
  readonly view: readonly PolicyGroupView[];
}

/** The last view of each manifest: opening a policy or filtering asks for the same one again. */
const made = new WeakMap<Manifest, Made>();

/**
 * A company's policies for one reader, in groups; groups with nothing in them are left out. The same manifest
 * and languages give the same objects, so that what is derived from them can be kept with them.
 */
export function policiesView(manifest: Manifest, reader: Reader): readonly PolicyGroupView[] {
  const key = [...reader.chain, reader.defaultLocale].join();
  const known = made.get(manifest);
  if (known?.key === key) return known.view;
  const view = (manifest.policies ?? [])
    .map((group) => groupView(group, reader))
    .filter((group) => group.intro ?? group.policies.length > 0);
  made.set(manifest, { key, view });
  return view;
}

/**
 * The groups somebody wants, in the order in which they are named, each once.
 * @param ids all groups when there are none; those that are no groups are passed over
 */
export function chooseGroups(
  view: readonly PolicyGroupView[],
  ids: readonly string[],
): readonly PolicyGroupView[] {
  if (ids.length === 0) return view;
  return [...new Set(ids)].flatMap((id) => view.find((group) => group.id === id) ?? []);
}

/** The first policies of some groups: the rest of a long list can follow later. */
export function cutGroups(
  groups: readonly PolicyGroupView[],
  most: number,
): readonly PolicyGroupView[] {
  let left = most;
  return groups.flatMap((group) => {
    if (left <= 0) return [];
    const policies = group.policies.slice(0, left);
    left -= policies.length;
    return { ...group, policies };
  });
}

function groupView(group: PolicyGroup, reader: Reader): PolicyGroupView {
  return {
    id: group.id,
    title: localize(group.title, reader),
    intro: localize(group.intro, reader),
    policies: group.items.map((item) => policyView(item, reader)),
  };
}

function policyView(item: PolicyItem, reader: Reader): PolicyView {
  const { id, evidence } = item;
  const body = localize(item.body, reader);
  const facts = factsOf(item, reader);
  return {
    id,
    title: localize(item.title, reader),
    body,
    excerpt: body && { text: excerptOf(body.text), lang: body.lang },
    facts,
    evidence: evidence && {
      url: evidence.url,
      checked: evidence.checked ? onDay('checked', evidence.checked) : undefined,
    },
    isFolded: Boolean(body ?? evidence) || facts.length > 0,
  };
}

function factsOf(item: PolicyItem, reader: Reader): readonly (Localized | Sentence)[] {
  const { cadence, reviewed, frameworks = [] } = item;
  const often = cadence && cadenceOf(cadence, reader);
  const lang = reader.chain[0] ?? reader.defaultLocale;
  const list = frameworks.map(({ standard, control }) =>
    control ? `${standardName(standard, lang)} ${control}` : standardName(standard, lang),
  );
  return [
    ...(often ? [often] : []),
    ...(reviewed ? [onDay('reviewed', reviewed)] : []),
    ...(list.length > 0 ? [{ key: 'policies.frameworks', params: { list: { list } } }] : []),
  ];
}

function onDay(key: 'reviewed' | 'checked', day: string): Sentence {
  return { key: `policies.${key}`, params: { date: { day } } };
}

/** Units that have words: nobody reviews a policy by the hour. */
const periods: readonly string[] = ['years', 'months', 'weeks', 'days'];

function cadenceOf(cadence: LocalizedText, reader: Reader): Localized | Sentence | undefined {
  const written = localize(cadence, reader);
  const duration = written && parseDuration(written.text);
  if (!duration || duration.amount < 1 || !periods.includes(duration.unit)) return written;
  return { key: `policies.every.${duration.unit}`, count: duration.amount };
}

/** The first line of a text; what is longer than a row can show is cut off. */
function excerptOf(text: string): string {
  const [line = ''] = text.trimStart().slice(0, 480).split('\n', 1);
  return withoutMarks(line).slice(0, 240);
}
