import type { Sentence } from '../i18n/index.js';
import type { LocalizedText, Manifest, PolicyGroup, PolicyItem } from '../schema/index.js';
import { parseDuration } from './duration.js';
import { localize, type Localized, type Reader } from './localize.js';
import { plainProse } from './plain-prose.js';
import { standardName } from './standards.js';

export interface PolicyView {
  readonly id: string;
  readonly title: Localized;
  readonly body?: Localized | undefined;
  /** The first words of the body, without its marks: what can be read before it is opened. */
  readonly excerpt?: Localized | undefined;
  /** How often it happens, and when it was last reviewed. */
  readonly facts: readonly (Localized | Sentence)[];
  readonly evidence?:
    | { readonly url?: string | undefined; readonly checked?: Sentence | undefined }
    | undefined;
  readonly frameworks: readonly string[];
}

export interface PolicyGroupView {
  readonly id: string;
  readonly title?: Localized | undefined;
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
 * The groups an element shows.
 * @param ids which ones, and in which order, separated by spaces; all of them when it is empty
 */
export function chooseGroups(
  view: readonly PolicyGroupView[],
  ids: string,
): readonly PolicyGroupView[] {
  const wanted = ids.split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return view;
  return [...new Set(wanted)].flatMap((id) => view.find((group) => group.id === id) ?? []);
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
  const { id, evidence, reviewed } = item;
  const body = localize(item.body, reader);
  const cadence = item.cadence && cadenceOf(item.cadence, reader);
  const lang = reader.chain[0] ?? reader.defaultLocale;
  return {
    id,
    // A title without text in any language is valid, and a row needs something to be opened by.
    title: localize(item.title, reader) ?? { text: id, lang },
    body,
    excerpt: body && { text: excerptOf(body.text), lang: body.lang },
    facts: [...(cadence ? [cadence] : []), ...(reviewed ? [onDay('reviewed', reviewed)] : [])],
    evidence: evidence && {
      url: evidence.url,
      checked: evidence.checked ? onDay('checked', evidence.checked) : undefined,
    },
    frameworks: (item.frameworks ?? []).map(({ standard, control }) =>
      control ? `${standardName(standard, lang)} ${control}` : standardName(standard, lang),
    ),
  };
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

/** No line is longer than this; what is cut off is not shown. */
const lineLength = 180;

function excerptOf(text: string): string {
  // Marks take room too, hence some to spare before they go.
  return plainProse(text.slice(0, lineLength * 3)).slice(0, lineLength);
}
