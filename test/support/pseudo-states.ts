import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';

import '../../src/define/index.js';
import type { PseudoLanguage } from '../../src/cli/catalog/pseudo.js';
import { addCatalogue } from '../../src/i18n/index.js';
import type { GalleryState } from '../../demo/gallery/states.js';
import { placesIn } from '../../demo/translator/places.js';
import { engine } from './engine.js';
import { eventually } from './eventually.js';
import { settled } from './fixture.js';
import { galleryScene, galleryStates, manifestOf, markedWords } from './gallery-scene.js';
import { everyElement, queryAllByPart } from './query.js';
import { clipped, overlapping, squeezed, unbracketed } from './shown-text.js';
import { untranslated } from './untranslated.js';

/** WebKit's window has no less than 450 px; a box inside is narrower. */
const narrowest = engine === 'webkit' ? 450 : 320;
const widths = [320, 1280];

/** A stalled manifest takes ten seconds to say so. */
const isQuick = ({ id }: GalleryState): boolean => id !== 'failed-timeout';

async function shown(
  tag: string,
  state: GalleryState,
  language: PseudoLanguage,
): Promise<HTMLElement> {
  const element = await galleryScene(tag, state, language, `${widths[0]}px`);
  const { id, shows } = state;
  if (shows) await eventually(() => expect(saysSomething(element, shows)).to.be.true);
  if (!['loading', 'form-sending'].includes(id))
    await eventually(() => expect(isBusy(element)).to.be.false);
  for (const one of everyElement(element)) if (one instanceof HTMLDetailsElement) one.open = true;
  await settled(element);
  await eventually(() => expect(everyElementIsQuiet(element)).to.be.true);
  return element;
}

const saysSomething = (element: Element, part: string): boolean =>
  queryAllByPart(element, part).some(({ textContent }) => textContent.trim() !== '');

const isBusy = (element: Element): boolean =>
  [...everyElement(document.body)].some((one) => one.ariaBusy === 'true') ||
  element.matches(':state(loading)');

function everyElementIsQuiet(element: Element): boolean {
  return queryAllByPart(element, 'prose').every((prose) => !prose.querySelector('.pending'));
}

/** What is wrong with it at a width, if anything. */
async function faultsAt(width: number, element: Element): Promise<readonly string[]> {
  const box = element.parentElement as HTMLElement;
  // Only a dialog is as wide as the window, and to change that takes time.
  const isModal = queryAllByPart(element, 'dialog').length > 0;
  if (isModal) await setViewport({ width: Math.max(width, narrowest), height: 900 });
  box.style.width = `${width}px`;
  await settled(box);
  return [
    ...clipped(box).map((text) => `${width} px cut off: ${text}`),
    ...squeezed(box).map((text) => `${width} px squeezed: ${text}`),
    ...overlapping(box).map((texts) => `${width} px covered: ${texts}`),
  ];
}

/**
 * Tests of every element in every state of the gallery, in a language nobody speaks.
 * @returns the numbers of all texts that were seen, once the tests have run (see `wordKeys`)
 */
export function describeStates(language: PseudoLanguage): ReadonlySet<number> {
  const seen = new Set<number>();
  before(async () => {
    addCatalogue(language, markedWords(language));
    await setViewport({ width: 1280, height: 900 });
  });
  after(() => setViewport({ width: 800, height: 600 }));
  for (const [tag, states] of galleryStates)
    describe(`<${tag}> in ${language}`, () => {
      for (const state of states.filter(isQuick))
        it(`forgets, cuts off and covers no text: ${state.id}`, async () => {
          const element = await shown(tag, state, language);
          for (const { number } of placesIn(document).places) seen.add(number);
          const isNoText = untranslated(manifestOf(state), language);
          const faults = unbracketed(element)
            .filter((text) => !isNoText(text))
            .map((text) => `forgotten: ${text}`);
          for (const width of widths) faults.push(...(await faultsAt(width, element)));
          expect(faults).to.deep.equal([]);
        });
    });
  return seen;
}
