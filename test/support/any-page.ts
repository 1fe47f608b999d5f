import * as fc from 'fast-check';
import { html, render, type TemplateResult } from 'lit';

import '../../src/define/index.js';
import { anyManifest } from './any-manifest.js';
import { eventually } from './eventually.js';
import { settled } from './fixture.js';
import { everyElement, queryAllByPart } from './query.js';

export type Data = Record<string, unknown>;
export type DataElement = HTMLElement & { readonly ready: Promise<void> };

export const languages = ['de', 'pt', 'en'] as const;
const asOf = '2026-05-03';

export const composed = (data: Data) =>
  html`<trust-center .data=${data} as-of=${asOf}></trust-center>`;

export const alone = (data: Data) =>
  html`<trust-badges .data=${data} as-of=${asOf}></trust-badges>
    <trust-badges layout="compact" .data=${data} as-of=${asOf}></trust-badges>
    <trust-documents .data=${data} as-of=${asOf}></trust-documents>
    <trust-policies filter .data=${data} as-of=${asOf}></trust-policies>
    <trust-subprocessors .data=${data} as-of=${asOf}></trust-subprocessors>
    <trust-updates .data=${data} as-of=${asOf}></trust-updates>
    <trust-disclosure .data=${data} as-of=${asOf}></trust-disclosure>
    <trust-disclosure-form .data=${data} as-of=${asOf}></trust-disclosure-form>
    <trust-contacts .data=${data} as-of=${asOf}></trust-contacts>`;

export const dialog = (data: Data) =>
  html`<trust-document-request open .data=${data} as-of=${asOf}></trust-document-request>`;

export function dataElements(root: Element): DataElement[] {
  return [...everyElement(root)].filter((one): one is DataElement => 'ready' in one);
}

/** Shows a template until it is final, with everything open that can be opened; then takes it away. */
export async function whileShown(
  template: TemplateResult,
  lang: string,
  look: (box: HTMLElement) => unknown,
): Promise<void> {
  const box = document.createElement('div');
  box.lang = lang;
  document.body.append(box);
  try {
    render(template, box);
    await complete(box);
    for (const one of everyElement(box)) if (one instanceof HTMLDetailsElement) one.open = true;
    await complete(box);
    await look(box);
  } finally {
    box.remove();
  }
}

async function complete(box: HTMLElement): Promise<void> {
  await settled(box);
  // An element that comes to be while one waits is waited for, too.
  for (const one of dataElements(box)) await one.ready;
  await settled(box);
  await eventually(() => dataElements(box).every((one) => one.ariaBusy !== 'true'));
  await eventually(() =>
    queryAllByPart(box, 'prose').every((prose) => !prose.querySelector('.pending')),
  );
}

/** Other manifests each time; `const seed = 123` shows those of a failure again. */
const seed = Math.trunc(Math.random() * 0x7fffffff);

/** After so many milliseconds no other manifest is begun: a busy machine sees fewer, never fewer than four. */
const patience = 15_000;
const fewest = 4;

/** Does something with up to `count` manifests; a failure names the seed, and which of them it was. */
export async function eachOf(
  count: number,
  work: (data: Data, index: number) => Promise<void>,
): Promise<void> {
  const sample = fc.sample(anyManifest(), { seed, numRuns: count });
  const end = performance.now() + patience;
  for (const [index, data] of sample.entries()) {
    if (index >= fewest && performance.now() > end) return;
    await work(data, index).catch((cause: unknown) => {
      const what = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`Manifest ${index} of seed ${seed}: ${what}`, { cause });
    });
  }
}
