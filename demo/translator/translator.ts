// The translator's page: every text in its place, in every state, while it is written.
import { sentenceOf } from '../../src/cli/catalog/plurals.js';
import { showCounts } from './counts.js';
import type { Entry } from './entries.js';
import { FileDesk } from './file-desk.js';
import { KeyList } from './key-list.js';
import { part } from '../desk/make.js';
import { recall } from './memory.js';
import { PlaceIndex } from './place-index.js';
import { showPlaces } from './place-list.js';
import { showPointed } from './pointed.js';
import { Preview } from './preview.js';
import { loadShelves } from './shelves.js';
import { Numbers, speechOf, type Manner } from './speech.js';
import { TextPanel } from './text-panel.js';
import { Work } from './work.js';

const work = new Work(await loadShelves(), recall(), () => void later());
const numbers = new Numbers();
const list = new KeyList((key) => choose(key));
const panel = new TextPanel((key, text) => work.edit(key, text));
const index = new PlaceIndex(places);
const preview = new Preview({ pointed: point, picked: pick });
const desk = new FileDesk(work, { changed: refresh, opened: () => void look() });
const kind = part<HTMLSelectElement>('kind');
const language = part<HTMLSelectElement>('language');
let entries: readonly Entry[] = [];
let chosen = '';
let turn = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** After a change: at the next pause in typing. */
function later(): void {
  clearTimeout(timer);
  timer = setTimeout(refresh, 120);
}

/** Brings everything on the page up to date. */
function refresh(): void {
  clearTimeout(timer);
  entries = work.entries;
  if (!entries.some(({ key }) => key === chosen)) chosen = entries[0]?.key ?? '';
  showFile();
  showCounts(entries, (only) => list.filter(only));
  list.show(entries, chosen);
  showChosen();
  turn += 1;
  preview.speak(speechOf(work, manner(), numbers, turn));
  preview.flag(flags());
  places();
}

function showFile(): void {
  kind.value = work.kind;
  language.replaceChildren(...work.tags.map((tag) => new Option(nameOf(tag), tag)));
  language.value = work.tag;
  desk.show();
}

/** `Portuguese (pt)`; what is of private use (`-x-informal`) has no name. */
function nameOf(tag: string): string {
  const [language = tag] = tag.split('-x-');
  return `${new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? tag} (${tag})`;
}

function showChosen(): void {
  const entry = entries.find(({ key }) => key === chosen);
  if (entry) panel.show(entry, work.contextOf(entry.key), work.tag);
}

function choose(key: string): void {
  chosen = key;
  list.mark(key);
  showChosen();
  places();
  void preview.choose(formsOf(key), index.scenesOf(formsOf(key)));
}

/** A text, and the other plural forms of its sentence: no state shows all of them, and where one is, all are. */
function formsOf(key: string): readonly number[] {
  const others = entries.filter((one) => sentenceOf(one.key) === sentenceOf(key));
  const keys = [key, ...others.map((one) => one.key)];
  return [...new Set(keys)].map((one) => numbers.of(work.kind, one));
}

function places(): void {
  const { kind } = work;
  const scenes = index.scenesOf(formsOf(chosen));
  const show = (name: string): void => void preview.show(name);
  showPlaces({ key: chosen, kind, scenes, ...index.progress }, show);
}

function flags(): ReadonlyMap<number, string> {
  return new Map(
    entries.flatMap(({ key, flags: [flag] }) =>
      flag ? [[numbers.of(work.kind, key), flag] as const] : [],
    ),
  );
}

function point(number: number | undefined): void {
  const name = number === undefined ? undefined : numbers.nameOf(number);
  if (name) showPointed(name, work);
}

function pick(number: number): void {
  const [shelf = '', key = ''] = numbers.nameOf(number)?.split('/') ?? [];
  if (shelf !== work.kind) work.choose(shelf === 'content' ? 'content' : 'strings', work.tag);
  if (shelf !== kind.value) refresh();
  choose(key);
}

const manner = (): Manner =>
  (document.querySelector<HTMLButtonElement>('[data-manner][aria-pressed="true"]')?.dataset[
    'manner'
  ] ?? 'file') as Manner;

function setManner(pressed: HTMLElement): void {
  for (const one of document.querySelectorAll('[data-manner]'))
    one.setAttribute('aria-pressed', String(one === pressed));
  refresh();
}

const look = (): Promise<void> => index.run(speechOf(work, 'file', numbers, 0));

function listen(): void {
  kind.addEventListener('change', () => {
    work.choose(kind.value === 'content' ? 'content' : 'strings', work.tag);
    refresh();
  });
  language.addEventListener('change', () => {
    work.choose(work.kind, language.value);
    refresh();
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-manner]'))
    button.addEventListener('click', () => setManner(button));
}

listen();
refresh();
document.body.dataset['state'] = 'ready';
await preview.start(speechOf(work, manner(), numbers, turn));
preview.flag(flags());
choose(chosen);
await look();
