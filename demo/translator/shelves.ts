import type { Shelf } from './shelf.js';

const load = async (url: string): Promise<string> => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} could not be loaded (${answer.status}).`);
  return answer.text();
};

/** The files of this repository: the interface's strings, and the catalogues of the demo's example. */
export async function loadShelves(): Promise<Readonly<Record<Shelf['kind'], Shelf>>> {
  const [strings, content] = await Promise.all([loadStrings(), loadContent()]);
  return { strings, content };
}

async function loadStrings(): Promise<Shelf> {
  const folder = '/translator/locales';
  const tags = (document.querySelector('main')?.dataset['languages'] ?? '').split(' ');
  const [about, lock, files] = await Promise.all([
    load(`${folder}/strings.context`),
    load(`${folder}/strings.lock`),
    loadEach(Object.fromEntries(tags.map((tag) => [tag, `${folder}/${tag}.json`]))),
  ]);
  return { kind: 'strings', files, lock, about };
}

async function loadContent(): Promise<Shelf> {
  const folder = '/example';
  const about = await load(`${folder}/trust.json`);
  const {
    catalogs = {},
    locales = [],
    defaultLocale,
  } = JSON.parse(about) as {
    catalogs?: Record<string, string>;
    locales?: readonly string[];
    defaultLocale: string;
  };
  const [lock, files] = await Promise.all([
    load(`${folder}/trust.catalog.lock`),
    loadEach(
      Object.fromEntries(Object.entries(catalogs).map(([tag, url]) => [tag, `${folder}/${url}`])),
    ),
  ]);
  // Languages that the manifest itself has need no file until somebody writes one.
  const empty = locales.filter((tag) => tag !== defaultLocale).map((tag) => [tag, ''] as const);
  return { kind: 'content', files: { ...Object.fromEntries(empty), ...files }, lock, about };
}

async function loadEach(urls: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const files = await Promise.all(
    Object.entries(urls).map(async ([tag, url]) => [tag, await load(url)] as const),
  );
  return Object.fromEntries(files);
}
