import { contextOf, type CatalogueSet } from '../../src/cli/catalog/catalogue-set.js';
import { entriesOf, languageOf, type Entry } from './entries.js';
import { keep, nothing, type Memory } from './memory.js';
import { savedFile, setOf, type Shelf } from './shelf.js';

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
    const { edits } = this;
    return entriesOf(this.set, this.tag, (key) => Object.hasOwn(edits, key));
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
