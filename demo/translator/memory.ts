/** What is kept of the work across a reload: in this page's own storage, on this device. */
export interface Memory {
  /** Files that were opened, by shelf and language: `strings/de` → their text. */
  readonly opened: Readonly<Record<string, string>>;
  /** Texts that were changed, by shelf and language; an empty one was taken out. */
  readonly edits: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** A manifest that was opened: its text. */
  readonly manifest?: string | undefined;
  readonly kind: 'strings' | 'content';
  readonly tag: string;
}

const key = 'trust-elements translator';

export const nothing: Memory = { opened: {}, edits: {}, kind: 'strings', tag: 'de' };

/** What was kept; nothing, where storage is forbidden or holds something else. */
export function recall(): Memory {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return nothing;
    const { opened, edits, manifest, kind, tag } = kept as Partial<Memory>;
    return {
      opened: recordOf(opened, isText),
      edits: recordOf(edits, (value) => typeof value === 'object' && value !== null),
      manifest: isText(manifest) ? manifest : undefined,
      kind: kind === 'content' ? kind : 'strings',
      tag: isText(tag) ? tag : nothing.tag,
    };
  } catch {
    return nothing;
  }
}

/** Keeps it. @returns whether that was possible */
export function keep(memory: Memory): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(memory));
    return true;
  } catch {
    return false;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

function recordOf<T>(value: unknown, fits: (value: unknown) => boolean): Record<string, T> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => fits(inner)));
}
