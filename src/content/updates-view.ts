import type { Sentence, Value } from '../i18n/index.js';
import { startOf } from '../schema/date.js';
import type { Manifest, TrustUpdate } from '../schema/index.js';
import { localize, type Localized, type Reader } from './localize.js';

export type UpdateKind = NonNullable<TrustUpdate['kind']>;

export interface UpdateView {
  readonly id: string;
  /** The day as written, for machines. */
  readonly date: string;
  readonly day: Value;
  readonly kind: UpdateKind | undefined;
  /** The kind in a word. */
  readonly word: Sentence | undefined;
  readonly title: Localized;
  /** Prose. */
  readonly body: Localized | undefined;
  readonly url: string | undefined;
}

/** The order of each manifest's updates: asked for at every rendering. */
const ordered = new WeakMap<Manifest, readonly TrustUpdate[]>();

/** What a company has announced, newest first; of one moment, as in the manifest. */
export function updatesOf(manifest: Manifest): readonly TrustUpdate[] {
  let updates = ordered.get(manifest);
  if (!updates) {
    updates = (manifest.updates ?? [])
      .map((update) => ({ update, start: startOf(update.date) }))
      .sort((one, other) => other.start - one.start)
      .map(({ update }) => update);
    ordered.set(manifest, updates);
  }
  return updates;
}

/** One update for one reader. */
export function updateView(update: TrustUpdate, reader: Reader): UpdateView {
  const { id, date, kind, url } = update;
  return {
    id,
    date,
    day: { day: date },
    kind,
    word: kind && { key: `updates.kind.${kind}` },
    title: localize(update.title, reader),
    body: localize(update.body, reader),
    url,
  };
}
