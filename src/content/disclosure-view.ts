import type { Sentence } from '../i18n/index.js';
import type { Channel, DisclosurePolicy, DisclosurePromise, Manifest } from '../schema/index.js';
import { isSafeReference } from '../schema/url.js';
import {
  rulesOf,
  scopeOf,
  weaknessesOf,
  type EntryView,
  type SectionView,
} from './disclosure-lists.js';
import { parseDuration } from './duration.js';
import { localize, type Localized, type Reader } from './localize.js';

export type { EntryView, ListView, SectionView } from './disclosure-lists.js';

export type ChannelView =
  | { readonly type: 'form'; readonly label: Localized | Sentence }
  | {
      readonly type: 'email' | 'url' | 'github-advisory';
      /** What is reached: an e-mail address, or a URL. */
      readonly target: string;
      readonly label?: Localized | undefined;
    };

export interface DisclosureView {
  /** Said first when reports are not simply welcome. */
  readonly notice?: Sentence | undefined;
  readonly intro?: Localized | undefined;
  readonly channels: readonly ChannelView[];
  readonly languages?: Sentence | undefined;
  readonly include?: Localized | undefined;
  readonly scope?: SectionView | undefined;
  readonly weaknesses?: SectionView | undefined;
  readonly reservation?: Localized | undefined;
  readonly rules?: SectionView | undefined;
  /** What a reporter can count on; what is said of legal safety comes last. */
  readonly promises: readonly EntryView[];
  /** How long things take: a label's key, and a duration or the company's own words. */
  readonly times: readonly { readonly label: string; readonly value: Localized | Sentence }[];
  readonly bounty?:
    | { readonly state: 'open' | 'closed' | 'none'; readonly text?: Localized | undefined }
    | undefined;
  readonly version?: Sentence | undefined;
}

/** A vulnerability-disclosure policy for one reader; `undefined` when the manifest has none. */
export function disclosureView(manifest: Manifest, reader: Reader): DisclosureView | undefined {
  const policy = manifest.disclosure;
  if (!policy || Object.keys(policy).length === 0) return undefined;
  const { state, bounty, languages, policyVersion } = policy;
  return {
    notice: state && state !== 'open' ? { key: `disclosure.state.${state}` } : undefined,
    intro: localize(policy.intro, reader),
    channels: channelsOf(policy, reader),
    languages: languages?.length
      ? {
          key: 'disclosure.languages',
          params: { languages: { list: languages.map((language) => ({ language })) } },
        }
      : undefined,
    include: localize(policy.include, reader),
    scope: scopeOf(policy, reader),
    weaknesses: weaknessesOf(policy, reader),
    reservation: localize(policy.reservation, reader),
    rules: rulesOf(policy, reader),
    promises: promisesOf(policy, reader),
    times: timesOf(policy, reader),
    bounty: bounty && { state: bounty.state, text: localize(bounty.text, reader) },
    version: policyVersion
      ? { key: 'disclosure.version', params: { version: policyVersion } }
      : undefined,
  };
}

/** In the company's order. A closed policy has no form, and no page needs two. */
function channelsOf({ channels, state }: DisclosurePolicy, reader: Reader): readonly ChannelView[] {
  const form = state === 'closed' ? undefined : channels?.find(({ type }) => type === 'form');
  return (channels ?? []).flatMap((channel): ChannelView | readonly ChannelView[] => {
    const label = localize(channel.label, reader);
    if (channel.type !== 'form') {
      const target = targetOf(channel);
      return target ? { type: channel.type, target, label } : [];
    }
    if (channel !== form) return [];
    return { type: 'form', label: label ?? { key: 'disclosure.channel.form' } };
  });
}

/** A channel that leads nowhere safe is left out: an action nobody can follow is none. */
function targetOf({ type, value = '' }: Channel): string | undefined {
  const target = type === 'email' ? value.replace(/^mailto:/i, '') : value;
  const isUsable = target && isSafeReference(type === 'email' ? `mailto:${target}` : target);
  return isUsable ? target : undefined;
}

/** The kinds for which there are words. Looked up, because no key is made from data. */
const promiseKinds: readonly string[] = [
  'confidentiality',
  'credit',
  'no-legal-action',
  'progress',
  'publication',
  'speed',
];

function promisesOf(
  { promises, safeHarbor }: DisclosurePolicy,
  reader: Reader,
): readonly EntryView[] {
  const entries = (promises ?? []).flatMap((promise) => promiseOf(promise, reader));
  if (!safeHarbor) return entries;
  const text = { key: `disclosure.safeHarbor.${safeHarbor}` };
  return [...entries, { part: 'safe-harbor', text }];
}

function promiseOf(
  { kind = '', text, condition }: DisclosurePromise,
  reader: Reader,
): EntryView | readonly EntryView[] {
  const known = promiseKinds.includes(kind) ? { key: `disclosure.promise.${kind}` } : undefined;
  const said = localize(text, reader) ?? known;
  return said ? { text: said, note: localize(condition, reader) } : [];
}

const steps = ['acknowledge', 'triage', 'fix'] as const;

function timesOf({ sla }: DisclosurePolicy, reader: Reader): DisclosureView['times'] {
  return steps.flatMap((step) => {
    const words = localize(sla?.[step], reader);
    if (!words) return [];
    const duration = parseDuration(words.text);
    const value = duration ? { key: `duration.${duration.unit}`, count: duration.amount } : words;
    return { label: `disclosure.sla.${step}`, value };
  });
}
