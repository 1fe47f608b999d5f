// The page inside the translator's page: one element in one state, in words that come from outside.
import '../../src/define/index.js';
import { addCatalogue, directionOf, type Catalogue } from '../../src/i18n/index.js';
import { absoluteFrom } from '../gallery/absolute.js';
import { asOf } from '../gallery/states.js';
import { exampleManifest, scenes, type Scene } from './scenes.js';
import { StagePlaces } from './stage-places.js';

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
  readonly choose: (number: number) => number;
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
const places = new StagePlaces();
let speech: Speech | undefined;
let scene: Scene | undefined;
let ticket = 0;

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
  places.begin();
  await customElements.whenDefined(tag);
  if (play) await Promise.race([play(element), pause(4000)]);
  await quiet(mine, name.endsWith('timeout') ? 11_000 : 0);
  places.look();
}

/** Until nothing has changed for a while, and at least so many milliseconds. */
async function quiet(mine: number, least: number): Promise<void> {
  const start = performance.now();
  const patience = least + 3000;
  while (mine === ticket && performance.now() - start < patience) {
    places.look();
    const isQuiet = places.quietFor > 200 && hasComeAbout();
    if (isQuiet && performance.now() - start > least + 200) return;
    await pause(40);
  }
}

function hasComeAbout(): boolean {
  const root = box.firstElementChild?.shadowRoot;
  return !scene?.shows || Boolean(root?.querySelector(`[part~="${scene.shows}"]`));
}

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** A stage that is only looked through in the background takes neither focus nor the whole page. */
function holdBack(): void {
  HTMLElement.prototype.focus = () => undefined;
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.setAttribute('open', '');
  };
}

if (new URLSearchParams(location.search).has('background')) holdBack();
window.translatorStage = {
  speak,
  show,
  numbers: () => places.numbers,
  choose: (number) => places.choose(number),
  flag: (flags) => places.flag(flags),
  numberAt: (element) => places.numberAt(element),
};
window.frameElement?.dispatchEvent(new Event('translator-stage'));
