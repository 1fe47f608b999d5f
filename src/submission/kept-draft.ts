import { ownCopy } from '../schema/own-copy.js';
import type { Attempt } from './attempt.js';
import type { Draft } from './draft.js';
import type { FormMemory } from './form-part.js';

/** A draft as it lies in the session's storage: it outlives a reload and a closed tab that is reopened. */
export interface KeptDraft {
  readonly draft: Draft;
  readonly attempt: Attempt;
  /** What no control holds. */
  readonly memory: FormMemory;
  /** ISO date-time. */
  readonly savedAt: string;
}

/** Keeps a draft. @returns whether that worked: the storage may be full, or closed to this page */
export function keep(key: string, { draft, ...rest }: KeptDraft): boolean {
  const values = Object.fromEntries([...draft].map(([name, { value }]) => [name, value]));
  try {
    sessionStorage.setItem(key, JSON.stringify({ values, ...rest }));
    return true;
  } catch {
    return false;
  }
}

/** What is kept; nothing where it cannot be read, or somebody else wrote it. */
export function readKept(key: string): KeptDraft | undefined {
  try {
    const kept = ownCopy(JSON.parse(sessionStorage.getItem(key) ?? 'null'));
    return isRecord(kept) ? toKept(kept) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it no longer. */
export function letGo(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // A storage that is closed to this page keeps nothing.
  }
}

type Json = Readonly<Record<string, unknown>>;

function toKept({ values, attempt, memory, savedAt }: Json): KeptDraft | undefined {
  if (!isRecord(values) || typeof savedAt !== 'string' || Number.isNaN(Date.parse(savedAt)))
    return undefined;
  const draft = new Map<string, { value: string | boolean }>();
  for (const [name, value] of Object.entries(values))
    if (typeof value === 'string' || typeof value === 'boolean') draft.set(name, { value });
  return { draft, savedAt, attempt: toAttempt(attempt), memory: isRecord(memory) ? memory : {} };
}

function toAttempt(attempt: unknown): Attempt {
  const { id, arrivedPerhaps } = isRecord(attempt) ? attempt : {};
  return {
    id: typeof id === 'string' && isId.test(id) ? id : '',
    arrivedPerhaps: typeof arrivedPerhaps === 'string' ? arrivedPerhaps : undefined,
  };
}

const isId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
