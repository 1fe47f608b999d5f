// The page inside the configurator: the section under the rule that its snippet has, and nothing else.
import { absoluteFrom } from '../gallery/absolute.js';
import type { Use } from './uses.js';
import { withoutForeign } from './without-foreign.js';

/** What is shown: plain data from another page. */
export interface Show {
  readonly uses: readonly Use[];
  /** The very rule of the snippet. */
  readonly css: string;
  /** How the page is on which the section stands. */
  readonly language: string;
  readonly scheme: 'light' | 'dark';
  readonly background: string;
  /** The text of the manifest, and its address. */
  readonly manifest: string;
  readonly address: string;
}

export interface Stage {
  /** @returns how much of the manifest is on other servers, and therefore not asked for from here */
  readonly show: (next: Show) => number;
}

declare global {
  interface Window {
    configuratorStage?: Stage;
  }
}

type Shown = HTMLElement & { data?: unknown };

const box = document.querySelector('main') as HTMLElement;
const look = new CSSStyleSheet();
document.adoptedStyleSheets = [look];
let made = '';
let read = '';
let data: object = {};
let foreign = 0;

function show(next: Show): number {
  const root = document.documentElement;
  root.lang = next.language;
  root.style.colorScheme = next.scheme;
  root.style.background = next.background;
  look.replaceSync(next.css);
  readManifest(next);
  const structure = JSON.stringify(next.uses.map(({ tag }) => tag));
  if (structure !== made) {
    made = structure;
    box.replaceChildren(...next.uses.map(make));
  }
  for (const [index, use] of next.uses.entries()) dress(box.children[index] as Shown, use);
  return foreign;
}

function readManifest({ manifest, address }: Show): void {
  const key = address + manifest;
  if (key === read) return;
  read = key;
  const parsed = JSON.parse(manifest, absoluteFrom(address)) as object;
  ({ data, foreign } = withoutForeign(parsed, location.origin, '/configurator/image.svg'));
}

function make({ tag, trigger }: Use): HTMLElement {
  const element = document.createElement(tag);
  if (trigger !== undefined) {
    const button = Object.assign(document.createElement('button'), { slot: 'trigger' });
    button.textContent = trigger;
    element.append(button);
  }
  return element;
}

/** Its manifest is not asked for: it is handed over. */
function dress(element: Shown, { attributes, trigger }: Use): void {
  for (const name of ['locale', 'heading-level', 'sections', 'layout', 'filter'] as const) {
    const value = attributes[name];
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : value);
  }
  const [button] = element.children;
  if (trigger !== undefined && button) button.textContent = trigger;
  if (element.data !== data) element.data = data;
}

/** What is sent from here goes nowhere: the form shows what a receiver would answer. */
for (const type of ['trust-document-request-submit', 'trust-disclosure-submit'])
  document.addEventListener(type, (event) => {
    event.preventDefault();
    const { detail } = event as CustomEvent<{ respondWith: (answer: Promise<unknown>) => void }>;
    detail.respondWith(Promise.resolve({ reference: 'PREVIEW-0001' }));
  });

window.configuratorStage = { show };
window.frameElement?.dispatchEvent(new Event('configurator-stage'));
