import type { CatalogFinding } from '../../src/cli/catalog/catalog-finding.js';
import {
  contextOf,
  type CatalogueSet,
  type Language,
} from '../../src/cli/catalog/catalogue-set.js';
import { checkLanguage } from '../../src/cli/catalog/check-set.js';
import { neededKeys, sourceKey } from '../../src/cli/catalog/plurals.js';
import { statusOf } from '../../src/cli/catalog/status.js';
import { keep, nothing, type Memory } from './memory.js';
import { savedFile, setOf, type Shelf } from './shelf.js';

/** What can be said of a text, the gravest first. */
export const flagWords = {
  missing: { icon: '○', word: 'Missing' },
  stale: { icon: '↻', word: 'Source changed' },
  'too-long': { icon: '↔', word: 'Too long' },
  check: { icon: '!', word: 'Check' },
} as const;

export type Flag = keyof typeof flagWords;

/** A text as the page lists it. */
export interface Entry {
  readonly key: string;
  readonly source: string;
  readonly text: string;
  readonly flags: readonly Flag[];
  readonly findings: readonly CatalogFinding[];
  readonly isEdited: boolean;
}

/** The texts that are worked on: which file, what was changed, and what is to be said of it. */
export class Work {
  #memory: Memory;
  readonly #shelves: Readonly<Record<Shelf['kind'], Shelf>>;
  readonly #changed: () => void;

  /** @param changed called after each change, when it has been kept */
  constructor(
    shelves: Readonly<Record<Shelf['kind'], Shelf>>,
    memory: Memory,
    changed: () => void,
  ) {
    this.#shelves = shelves;
    this.#memory = memory;
    this.#changed = changed;
    if (!(this.tag in this.shelf.files)) this.#memory = { ...memory, tag: this.tags[0] ?? 'de' };
  }

  get kind(): Shelf['kind'] {
    return this.#memory.kind;
  }

  get tag(): string {
    return this.#memory.tag;
  }

  get shelf(): Shelf {
    const shelf = this.#shelves[this.kind];
    const { opened, manifest } = this.#memory;
    const mine = Object.entries(opened).flatMap(([place, text]) => {
      const [kind, tag = ''] = place.split('/');
      return kind === this.kind ? [[tag, text] as const] : [];
    });
    const isOther = this.kind === 'content' && manifest !== undefined;
    const files = { ...(isOther ? {} : shelf.files), ...Object.fromEntries(mine) };
    return isOther ? { ...shelf, files, lock: '', about: manifest } : { ...shelf, files };
  }

  /** The manifest that is shown, whatever is worked on. */
  get manifest(): string {
    return this.#memory.manifest ?? this.#shelves.content.about;
  }

  get tags(): readonly string[] {
    return Object.keys(this.shelf.files).sort();
  }

  get set(): CatalogueSet {
    return setOf(this.shelf, this.#editsOf(this.kind));
  }

  /** The other shelf's set: the interface's strings while content is worked on. */
  setOfKind(kind: Shelf['kind']): CatalogueSet {
    const before = this.#memory;
    this.#memory = { ...before, kind };
    const { set } = this;
    this.#memory = before;
    return set;
  }

  get edits(): Readonly<Record<string, string>> {
    return this.#memory.edits[this.#place] ?? {};
  }

  get #place(): string {
    return `${this.kind}/${this.tag}`;
  }

  /** The texts of the file, as they stand, in the order of the source. */
  get entries(): readonly Entry[] {
    const { set } = this;
    const language = languageOf(set, this.tag);
    const status = statusOf(set).find((one) => one.language === this.tag);
    const { missing = [], stale = [], tooLong = [] } = status ?? {};
    const lists = { missing: new Set(missing), stale: new Set(stale), tooLong: new Set(tooLong) };
    const findings = byKey(checkLanguage(language, set));
    const source = set.source.file.texts;
    return neededKeys(source, this.tag).map((key): Entry => {
      const flags: Flag[] = [];
      if (lists.missing.has(key)) flags.push('missing');
      if (lists.stale.has(key)) flags.push('stale');
      if (lists.tooLong.has(key)) flags.push('too-long');
      const mine = (findings.get(key) ?? []).filter(({ code }) => !told.has(code));
      if (mine.length > 0) flags.push('check');
      const text = language.file.texts.get(key) ?? language.inline.get(key) ?? '';
      const from = source.get(sourceKey(key, source) ?? key) ?? '';
      const isEdited = Object.hasOwn(this.edits, key);
      return { key, source: from, text, flags, findings: mine, isEdited };
    });
  }

  /** What a translator is told of a text. */
  contextOf(key: string) {
    return contextOf(key, this.set);
  }

  choose(kind: Shelf['kind'], tag: string): void {
    this.#memory = { ...this.#memory, kind };
    const known = tag in this.shelf.files ? tag : (this.tags[0] ?? tag);
    this.#remember({ ...this.#memory, tag: known });
  }

  /** Changes a text; what is as it came is no change. */
  edit(key: string, text: string): void {
    const before = setOf(this.shelf, {});
    const came = languageOf(before, this.tag).file.texts.get(key) ?? '';
    const edits = { ...this.edits, [key]: text };
    if (text === came) delete edits[key];
    this.#remember({ ...this.#memory, edits: { ...this.#memory.edits, [this.#place]: edits } });
  }

  /** Takes a file in place of the one there was; what had been changed in that one goes. */
  open(kind: Shelf['kind'], tag: string, text: string): void {
    const place = `${kind}/${tag}`;
    const { opened, edits } = this.#memory;
    const rest = Object.fromEntries(Object.entries(edits).filter(([one]) => one !== place));
    this.#remember({
      ...this.#memory,
      kind,
      tag,
      opened: { ...opened, [place]: text },
      edits: rest,
    });
  }

  /** Takes a manifest, whose texts are then translated. */
  openManifest(text: string, tags: readonly string[]): void {
    const strings = ([place]: [string, unknown]): boolean => place.startsWith('strings/');
    const opened = Object.fromEntries([
      ...Object.entries(this.#memory.opened).filter(strings),
      ...tags.map((tag) => [`content/${tag}`, '']),
    ]) as Record<string, string>;
    const edits = Object.fromEntries(Object.entries(this.#memory.edits).filter(strings));
    const tag = tags[0] ?? this.tag;
    this.#remember({ opened, edits, manifest: text, kind: 'content', tag });
  }

  /** Forgets what was opened and changed. */
  discard(): void {
    this.#remember({ ...nothing, kind: this.kind, tag: this.tag });
    if (!(this.tag in this.shelf.files)) this.choose(this.kind, this.tags[0] ?? 'de');
  }

  get hasWork(): boolean {
    const { opened, edits, manifest } = this.#memory;
    const isEdited = Object.values(edits).some((one) => Object.keys(one).length > 0);
    return isEdited || manifest !== undefined || Object.keys(opened).length > 0;
  }

  /** The file to save: its name and its text. */
  get file(): { readonly name: string; readonly text: string } {
    const { shelf, tag, kind } = this;
    const name = kind === 'strings' ? `${tag}.json` : `trust.${tag}.json`;
    return { name, text: savedFile(shelf.files[tag] ?? '', this.edits) };
  }

  #editsOf(kind: Shelf['kind']): Record<string, Readonly<Record<string, string>>> {
    return Object.fromEntries(
      Object.entries(this.#memory.edits).flatMap(([place, edits]) => {
        const [shelf, tag = ''] = place.split('/');
        return shelf === kind ? [[tag, edits] as const] : [];
      }),
    );
  }

  #remember(memory: Memory): void {
    this.#memory = memory;
    keep(memory);
    this.#changed();
  }
}

/** What has a flag of its own, or is about the file and not the text. */
const told = new Set(['key-missing', 'plural-missing', 'length', 'order', 'context']);

export function languageOf({ languages, source }: CatalogueSet, tag: string): Language {
  return languages.find((one) => one.tag === tag) ?? source;
}

function byKey(findings: readonly CatalogFinding[]): ReadonlyMap<string, CatalogFinding[]> {
  const map = new Map<string, CatalogFinding[]>();
  for (const finding of findings) map.set(finding.key, [...(map.get(finding.key) ?? []), finding]);
  return map;
}
