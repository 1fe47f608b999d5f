// The page inside the translator's page: one element in one state, in words that come from outside.
import '../../src/define/index.js';
import { addCatalogue, directionOf, type Catalogue } from '../../src/i18n/index.js';
import { absoluteFrom } from '../desk/absolute.js';
import { asOf } from '../gallery/states.js';
import { placesIn, type Place } from './places.js';
import { exampleManifest, scenes, type Scene } from './scenes.js';
import { markStyles } from './stage-styles.js';

/** What is said on the stage: plain text from another page, so as JSON. */
export interface Speech {
  readonly tag: string;
  /** A catalogue of the interface's strings. */
  readonly words: string;
  /** The manifest with its texts in this language. */
  readonly manifest: string;
}

/** What the translator's page does with the stage. */
export interface Stage {
  /** Changes the words of what is shown. */
  readonly speak: (speech: Speech) => void;
  /** Brings about a scene; resolves when nothing moves any more. */
  readonly show: (name: string) => Promise<void>;
  /** The numbers of all texts that are there, also where they are folded away. */
  readonly numbers: () => readonly number[];
  /** Outlines the places of a text and brings the first into view; gives back how many there are. */
  readonly choose: (number: number | undefined) => number;
  /** Marks texts, by number, with a word: `missing`, `stale` … */
  readonly flag: (flags: ReadonlyMap<number, string>) => void;
  /** The text at an element, such as an event's target. */
  readonly numberAt: (element: Element) => number | undefined;
}

declare global {
  interface Window {
    translatorStage?: Stage;
  }
}

const box = document.querySelector('main') as HTMLElement;
const watcher = new MutationObserver(() => {
  lastChange = performance.now();
  soon();
});
const watched = new WeakSet<Node>();
let lastChange = 0;
let isSoon = false;
let speech: Speech | undefined;
let scene: Scene | undefined;
let ticket = 0;
let places: readonly Place[] = [];
let flags: ReadonlyMap<number, string> = new Map();
let chosen: number | undefined;

/** Looks through the page after it has changed, once per frame. */
function soon(): void {
  if (isSoon) return;
  isSoon = true;
  setTimeout(() => {
    isSoon = false;
    look();
  }, 16);
}

function look(): void {
  const found = placesIn(document);
  places = found.places;
  for (const root of found.roots) {
    if (watched.has(root)) continue;
    watched.add(root);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, markStyles];
    watcher.observe(root, { childList: true, characterData: true, subtree: true });
  }
  decorate(found.roots);
}

function decorate(roots: readonly (Document | ShadowRoot)[]): void {
  for (const root of roots)
    for (const one of root.querySelectorAll('[data-flag], [data-chosen]')) {
      one.removeAttribute('data-flag');
      one.removeAttribute('data-chosen');
    }
  for (const { number, element } of places) {
    const flag = flags.get(number);
    if (flag) element.setAttribute('data-flag', flag);
    if (number === chosen) element.setAttribute('data-chosen', '');
  }
}

function choose(number: number | undefined): number {
  chosen = number;
  look();
  const mine = places.filter((place) => place.number === number);
  for (const { element } of mine) unfold(element);
  const shown = mine.find(({ element }) => element.checkVisibility()) ?? mine[0];
  shown?.element.scrollIntoView({ block: 'center', inline: 'nearest' });
  return mine.length;
}

/** Opens what a place is folded away in. */
function unfold(element: Element): void {
  let at: Element | null = element;
  while (at) {
    if (at instanceof HTMLDetailsElement && !at.querySelector('summary')?.contains(element))
      at.open = true;
    const root: Node = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

function speak(next: Speech): void {
  speech = next;
  addCatalogue(next.tag, JSON.parse(next.words) as Catalogue);
  const element = box.firstElementChild as (HTMLElement & { data?: unknown }) | null;
  if (element && scene?.manifest === exampleManifest) element.data = dataOf(scene);
  document.documentElement.lang = next.tag;
  document.documentElement.dir = directionOf(next.tag);
}

function dataOf({ change = (manifest) => manifest }: Scene): object {
  return change(JSON.parse(speech?.manifest ?? '{}', absoluteFrom(exampleManifest)) as object);
}

async function show(name: string): Promise<void> {
  const mine = ++ticket;
  scene = scenes.find((one) => one.name === name);
  if (!scene) return;
  const { tag, manifest, attributes = {}, play } = scene;
  const element = document.createElement(tag) as HTMLElement & { data?: unknown };
  element.setAttribute('as-of', asOf);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (manifest === exampleManifest) element.data = dataOf(scene);
  else if (manifest) element.setAttribute('manifest', manifest);
  // What was typed in one state, by a person or by the script of another state, is no part of this one.
  for (const kept of Object.keys(sessionStorage).filter((one) => one.startsWith('trust')))
    sessionStorage.removeItem(kept);
  box.replaceChildren(element);
  lastChange = performance.now();
  look();
  await customElements.whenDefined(tag);
  if (play) await Promise.race([play(element), pause(4000)]);
  await quiet(mine, name.endsWith('timeout') ? 11_000 : 0);
  look();
}

/** Until nothing has changed for a while, and at least so many milliseconds. */
async function quiet(mine: number, least: number): Promise<void> {
  const start = performance.now();
  const patience = least + 3000;
  while (mine === ticket && performance.now() - start < patience) {
    look();
    const isQuiet = performance.now() - lastChange > 200;
    if (isQuiet && performance.now() - start > least + 200) return;
    await pause(40);
  }
}

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** A stage that is only looked through in the background takes neither focus nor the whole page. */
function holdBack(): void {
  HTMLElement.prototype.focus = () => undefined;
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.setAttribute('open', '');
  };
}

function numberAt(element: Element): number | undefined {
  let at: Element | null = element;
  for (let steps = 0; at && steps < 4; steps += 1) {
    const here = at;
    const found =
      places.find((place) => place.element === here) ??
      places.find((place) => here.contains(place.element));
    if (found) return found.number;
    at = at.parentElement;
  }
  return undefined;
}

if (new URLSearchParams(location.search).has('background')) holdBack();
window.translatorStage = {
  speak,
  show,
  numbers: () => {
    look();
    return [...new Set(places.map(({ number }) => number))];
  },
  choose,
  flag: (next) => {
    flags = next;
    look();
  },
  numberAt,
};
window.frameElement?.dispatchEvent(new Event('translator-stage'));
