/** A manifest in the making, as JSON; it is validated when it is whole. */
export type Draft = Readonly<Record<string, unknown>>;

/** Something that was not placed, or was placed by guessing. */
export interface Note {
  /** In the file that was read, counted from 1; without it, the whole file is meant. */
  readonly line?: number | undefined;
  readonly text: string;
}

/** What a reader made of a file. */
export interface Imported {
  /** What else the manifest has, besides its version, language and organization. */
  readonly draft: Draft;
  /** The company's name, where the file says it. */
  readonly name?: string | undefined;
  /** A host of the company's, to call it by when nothing else does. */
  readonly host?: string | undefined;
  readonly notes: readonly Note[];
}

/** The host of a URL or an e-mail address. */
export function hostOf(address: string): string | undefined {
  const host = /@([\w.-]+)$/.exec(address)?.[1] ?? /^https?:\/\/([^/:?#]+)/i.exec(address)?.[1];
  return host?.toLowerCase().replace(/^www\./, '');
}
