// The translator's page: every text in its place, in every state, while it is written.
import { lengthOf } from '../../src/cli/catalog/placeholders.js';
import { sentenceOf } from '../../src/cli/catalog/plurals.js';
import { saveFile, takeFiles } from '../desk/files.js';
import { make, part } from '../desk/make.js';
import { KeyList } from './key-list.js';
import { recall } from './memory.js';
import { recognize } from './opened-file.js';
import { PlaceIndex } from './place-index.js';
import { Preview } from './preview.js';
import { loadShelves } from './shelves.js';
import { Numbers, speechOf, type Manner } from './speech.js';
import { lengthWords, TextPanel } from './text-panel.js';
import { flagWords, Work, type Entry, type Flag } from './work.js';

const work = new Work(await loadShelves(), recall(), () => void later());
const numbers = new Numbers();
const list = new KeyList((key) => choose(key));
const panel = new TextPanel((key, text) => work.edit(key, text));
const index = new PlaceIndex(showPlaces);
const preview = new Preview({ pointed: point, picked: pick });
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
  showCounts();
  list.show(entries, chosen);
  showChosen();
  turn += 1;
  preview.speak(speechOf(work, manner(), numbers, turn));
  preview.flag(flags());
  showPlaces();
}

function showFile(): void {
  kind.value = work.kind;
  language.replaceChildren(...work.tags.map((tag) => new Option(nameOf(tag), tag)));
  language.value = work.tag;
  part('file').textContent = work.file.name;
  part<HTMLButtonElement>('discard').disabled = !work.hasWork;
}

/** `Portuguese (pt)`; what is of private use (`-x-informal`) has no name. */
function nameOf(tag: string): string {
  const [language = tag] = tag.split('-x-');
  return `${new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? tag} (${tag})`;
}

function showCounts(): void {
  const count = (flag: Flag): number =>
    entries.filter((entry) => entry.flags.includes(flag)).length;
  const edited = entries.filter(({ isEdited }) => isEdited).length;
  const buttons = (Object.keys(flagWords) as Flag[]).map((flag) => {
    const { icon, word } = flagWords[flag];
    return countButton(flag, `${icon} ${word}`, count(flag));
  });
  part('counts').replaceChildren(
    countButton('all', 'All texts', entries.length),
    ...buttons,
    countButton('edited', '✎ Edited', edited),
  );
}

function countButton(only: string, word: string, count: number): HTMLElement {
  const button = make('button', { type: 'button', className: `count ${only}` });
  button.append(make('strong', {}, String(count)), ` ${word}`);
  button.addEventListener('click', () => list.filter(only));
  return make('li', {}, button);
}

function showChosen(): void {
  const entry = entries.find(({ key }) => key === chosen);
  if (entry) panel.show(entry, work.contextOf(entry.key), work.tag);
}

function choose(key: string): void {
  chosen = key;
  list.mark(key);
  showChosen();
  showPlaces();
  const number = numbers.of(work.kind, key);
  void preview.choose(number, index.scenesOf(number));
}

/** The states in which the chosen text is, as buttons. */
function showPlaces(): void {
  const { seen, all } = index.progress;
  const scenes = index.scenesOf(numbers.of(work.kind, chosen));
  const progress = seen < all ? ` ${seen} of ${all} states looked through.` : '';
  part('places-note').textContent =
    scenes.length > 0
      ? `In ${scenes.length === 1 ? 'one state' : `${scenes.length} states`}.${progress}`
      : `Not in any state so far.${progress}`;
  part('places').replaceChildren(
    ...scenes.slice(0, 12).map(({ name }) => {
      const button = make('button', { type: 'button' }, name.replace('trust-', ''));
      button.addEventListener('click', () => void preview.show(name));
      return make('li', {}, button);
    }),
  );
}

function flags(): ReadonlyMap<number, string> {
  return new Map(
    entries.flatMap(({ key, flags: [flag] }) =>
      flag ? [[numbers.of(work.kind, key), flag] as const] : [],
    ),
  );
}

/** What is pointed at in the preview, in a line below it. */
function point(number: number | undefined): void {
  const name = number === undefined ? undefined : numbers.nameOf(number);
  if (!name) return;
  const [, shelf = '', key = ''] = /^(\w+)\/(.*)$/.exec(name) ?? [];
  const set = work.setOfKind(shelf === 'content' ? 'content' : 'strings');
  const context = set.contexts.get(sentenceOf(key));
  const text = set.languages.find(({ tag }) => tag === work.tag)?.file.texts.get(key) ?? '';
  const names = Object.keys(context?.placeholders ?? {}).map((one) => `{{${one}}}`);
  part('pointed').replaceChildren(
    make('code', {}, key),
    ` ${context?.description ?? ''} `,
    make(
      'span',
      { className: 'muted' },
      [lengthWords(lengthOf(text), context?.maximum), ...names].join(' · '),
    ),
  );
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

async function open(file: File): Promise<void> {
  const text = await file.text();
  const { texts } = work.setOfKind('strings').source.file;
  const isKnown = (key: string): boolean => texts.has(key) || texts.has(`${sentenceOf(key)}_other`);
  const found = recognize({ name: file.name, text }, isKnown, work.tag);
  if (found.type === 'refused') say(found.reason);
  else if (found.type === 'manifest') work.openManifest(text, found.tags);
  else work.open(found.kind, found.tag, text);
  if (found.type === 'refused') return;
  say(`${file.name} is open.`);
  refresh();
  if (found.type === 'manifest') void look();
}

function save(): void {
  const { name, text } = work.file;
  saveFile(name, text);
  say(`${name} is saved.`);
}

function say(sentence: string): void {
  part('said').textContent = sentence;
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
  part('save').addEventListener('click', save);
  takeFiles(part<HTMLInputElement>('pick'), (file) => void open(file));
  listenToDiscard();
}

/** What was written is only thrown away after a second question. */
function listenToDiscard(): void {
  const dialog = part<HTMLDialogElement>('discard-dialog');
  part('discard').addEventListener('click', () => dialog.showModal());
  part('keep').addEventListener('click', () => dialog.close());
  part('discard-now').addEventListener('click', () => {
    dialog.close();
    work.discard();
    refresh();
    say('The files are as they came.');
  });
}

listen();
refresh();
document.body.dataset['state'] = 'ready';
await preview.start(speechOf(work, manner(), numbers, turn));
preview.flag(flags());
choose(chosen);
await look();
