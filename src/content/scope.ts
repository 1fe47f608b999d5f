import type { DisclosurePolicy, ScopeEntry, Weakness } from '../schema/index.js';
import { localize, type Localized, type Reader } from './localize.js';
import { decidingEntry, readEntry, type ReadEntry } from './scope-entries.js';
import { keyChain, keysOf } from './weakness-keys.js';

/** What a policy says of one thing that a reporter names. */
export type Verdict =
  | {
      readonly status: 'in' | 'out';
      /** What the policy names it: the asset of its entry, or a key. */
      readonly named: string;
      /** The policy's own words about it. Rich text. */
      readonly sentence?: Localized | undefined;
      /** What limits it. Rich text. */
      readonly note?: Localized | undefined;
    }
  /** The policy does not name it. */
  | { readonly status: 'unknown' };

/** What a policy says of a report: of the asset and of the weakness, where they are named, and of both. */
export interface ScopeVerdict {
  readonly asset?: Verdict | undefined;
  readonly weakness?: Verdict | undefined;
  /** Out where one is, in where all that is named is. */
  readonly status: Verdict['status'];
}

/** What a reporter names. */
export interface Named {
  readonly asset?: string | undefined;
  readonly weakness?: string | undefined;
}

/** A policy's scope, read once for many verdicts. */
export interface Scope {
  readonly assets: readonly ReadEntry<ScopeEntry>[];
  readonly weaknesses: ReadonlyMap<
    string,
    { readonly entry: Weakness; readonly isExcluded: boolean }
  >;
}

/** Reads the scope of a policy. A weakness without a key is policy text only. */
export function readScope({ scope, weaknesses }: DisclosurePolicy = {}): Scope {
  const found = new Map<string, { readonly entry: Weakness; readonly isExcluded: boolean }>();
  const add = (entries: readonly Weakness[] = [], isExcluded: boolean): void => {
    for (const entry of entries)
      for (const key of keysOf(entry)) if (!found.has(key)) found.set(key, { entry, isExcluded });
  };
  // What is excluded comes first, and so wins a tie.
  add(weaknesses?.excluded, true);
  add(weaknesses?.accepted, false);
  return {
    assets: [
      ...(scope?.out ?? []).map((entry) => readEntry(entry, true)),
      ...(scope?.in ?? []).map((entry) => readEntry(entry, false)),
    ],
    weaknesses: found,
  };
}

/**
 * What a policy says of an asset: a host, a wildcard, a path, an IP address, or an app's name. Exact beats
 * wildcard, a longer path a shorter one, excluded wins a tie; `*.x` is not `x` (docs/scope.md).
 * @returns `undefined` for an empty text
 */
export function assetVerdict(text: string, scope: Scope, reader: Reader): Verdict | undefined {
  if (text.trim() === '') return undefined;
  const deciding = decidingEntry(text, scope.assets);
  if (!deciding) return { status: 'unknown' };
  const { asset, text: remark } = deciding.entry;
  const status = deciding.isExcluded ? 'out' : 'in';
  return { status, named: asset, sentence: localize(remark, reader) };
}

/**
 * What a policy says of a kind of weakness: the longest key that fits decides (`csrf.logout` before `csrf`),
 * excluded wins a tie.
 * @returns `undefined` for an empty key
 */
export function weaknessVerdict(key: string, scope: Scope, reader: Reader): Verdict | undefined {
  if (key.trim() === '') return undefined;
  const named = keyChain(key).find((one) => scope.weaknesses.has(one));
  const found = named === undefined ? undefined : scope.weaknesses.get(named);
  if (named === undefined || !found) return { status: 'unknown' };
  const { text, qualifier } = found.entry;
  const status = found.isExcluded ? 'out' : 'in';
  return { status, named, sentence: localize(text, reader), note: localize(qualifier, reader) };
}

/** What a policy says of a report; `undefined` while nothing is named. */
export function scopeVerdict(named: Named, scope: Scope, reader: Reader): ScopeVerdict | undefined {
  const asset = assetVerdict(named.asset ?? '', scope, reader);
  const weakness = weaknessVerdict(named.weakness ?? '', scope, reader);
  const found = [asset, weakness].flatMap((verdict) => verdict?.status ?? []);
  if (found.length === 0) return undefined;
  const status = found.includes('out') ? 'out' : found.includes('unknown') ? 'unknown' : 'in';
  return { asset, weakness, status };
}
