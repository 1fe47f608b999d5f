import { readAsset, type Asset, type Place } from './asset.js';

/** How exact an entry is: figures to be compared from the first on. */
type Rank = readonly number[];

/** An asset of a policy, ready to be compared with many. */
export interface ReadEntry<T> {
  readonly entry: T;
  readonly isExcluded: boolean;
  readonly asset: Asset;
  readonly rank: Rank;
}

/** Reads an entry once. */
export function readEntry<T extends { readonly asset: string }>(
  entry: T,
  isExcluded: boolean,
): ReadEntry<T> {
  const asset = readAsset(entry.asset);
  return { entry, isExcluded, asset, rank: 'place' in asset ? rankOf(asset.place) : [] };
}

/**
 * The entry that decides about an asset: an exact host beats a wildcard, a longer one a shorter one, then a
 * longer path a shorter one; of two that are as exact, the excluded one.
 */
export function decidingEntry<T>(
  text: string,
  entries: readonly ReadEntry<T>[],
): ReadEntry<T> | undefined {
  const asset = readAsset(text);
  let best: ReadEntry<T> | undefined;
  for (const entry of entries)
    if (covers(entry.asset, asset) && (!best || decidesBefore(entry, best))) best = entry;
  return best;
}

function decidesBefore(one: ReadEntry<unknown>, other: ReadEntry<unknown>): boolean {
  const index = one.rank.findIndex((figure, at) => figure !== other.rank[at]);
  if (index < 0) return one.isExcluded && !other.isExcluded;
  return (one.rank[index] ?? 0) > (other.rank[index] ?? 0);
}

function rankOf({ isWildcard, labels, bits, port, path }: Place): Rank {
  const isExact = bits ? isWhole(bits) : !isWildcard && !labels.some(isOpen);
  return [
    Number(isExact),
    bits?.length ?? labels.length,
    Number(port !== ''),
    path.length,
    path.filter((segment) => !isOpen(segment)).length,
  ];
}

const isWhole = (bits: string): boolean => bits.length === 32 || bits.length === 128;

const isOpen = (part: string): boolean => part.includes('*');

/** Whether all of an asset lies in what an entry names. */
function covers(entry: Asset, asset: Asset): boolean {
  if ('name' in entry) return 'name' in asset && entry.name === asset.name;
  if ('name' in asset) return false;
  const [outer, inner] = [entry.place, asset.place];
  return (
    coversHost(outer, inner) &&
    (outer.port === '' || outer.port === inner.port) &&
    outer.path.length <= inner.path.length &&
    outer.path.every((segment, index) => fits(segment, inner.path[index] ?? ''))
  );
}

function coversHost(outer: Place, inner: Place): boolean {
  if (outer.bits !== undefined)
    return isSameFamily(outer, inner) && inner.bits?.startsWith(outer.bits) === true;
  const above = inner.labels.length - outer.labels.length;
  // `*.x` is not `x`; but it is itself, and what `*.y.x` stands for.
  const isBelow = outer.isWildcard
    ? above > 0 || (above === 0 && inner.isWildcard)
    : above === 0 && !inner.isWildcard;
  return (
    isBelow && outer.labels.every((label, index) => fits(label, inner.labels[index + above] ?? ''))
  );
}

/** The bits of a short range are a beginning of addresses of both kinds; what was written tells them apart. */
function isSameFamily(one: Place, other: Place): boolean {
  const isSix = ({ labels }: Place): boolean => labels[0]?.startsWith('[') === true;
  return isSix(one) === isSix(other);
}

/** Whether a part is the same, or has the same beginning and end around one star (`app-*`). */
function fits(pattern: string, part: string): boolean {
  const star = pattern.indexOf('*');
  if (star < 0 || star !== pattern.lastIndexOf('*')) return pattern === part;
  return (
    part.length >= pattern.length - 1 &&
    part.startsWith(pattern.slice(0, star)) &&
    part.endsWith(pattern.slice(star + 1))
  );
}
