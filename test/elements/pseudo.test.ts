// Every element in every state of the gallery, in languages nobody speaks: no text was forgotten, and none of
// it is cut off or stands on another when it is a third longer, or written from right to left.
import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';

import '../../src/define/index.js';
import { sentenceOf } from '../../src/cli/catalog/plurals.js';
import { pseudoLanguages, type PseudoLanguage } from '../../src/cli/catalog/pseudo.js';
import { addCatalogue } from '../../src/i18n/index.js';
import type { GalleryState } from '../../demo/gallery/states.js';
import { nowhere } from '../../demo/translator/nowhere.js';
import { placesIn } from '../../demo/translator/places.js';
import { engine } from '../support/engine.js';
import { eventually } from '../support/eventually.js';
import { settled } from '../support/fixture.js';
import {
  galleryScene,
  galleryStates,
  manifestOf,
  markedWords,
  wordKeys,
} from '../support/gallery-scene.js';
import { everyElement, queryAllByPart } from '../support/query.js';
import { clipped, overlapping, squeezed, unbracketed } from '../support/shown-text.js';
import { untranslated } from '../support/untranslated.js';

/** WebKit's window has no less than 450 px; a box inside is narrower. */
const narrowest = engine === 'webkit' ? 450 : 320;
const widths = [320, 1280];

/** A stalled manifest takes ten seconds to say so. */
const isQuick = ({ id }: GalleryState): boolean => id !== 'failed-timeout';
const onlyInSlowStates = ['load.failed.timeout'];

/** The numbers of all texts that were seen. */
const seen = new Set<number>();

async function shown(
  tag: string,
  state: GalleryState,
  language: PseudoLanguage,
): Promise<HTMLElement> {
  await setViewport({ width: narrowest, height: 900 });
  const element = await galleryScene(tag, state, language, `${widths[0]}px`);
  const { id, shows } = state;
  if (shows) await eventually(() => expect(saysSomething(element, shows)).to.be.true);
  if (!['loading', 'form-sending'].includes(id))
    await eventually(() => expect(isBusy(element)).to.be.false);
  for (const one of everyElement(element)) if (one instanceof HTMLDetailsElement) one.open = true;
  await settled(element);
  await eventually(() => expect(everyElementIsQuiet(element)).to.be.true);
  for (const { number } of placesIn(document).places) seen.add(number);
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
  await setViewport({ width: Math.max(width, narrowest), height: 900 });
  box.style.width = `${width}px`;
  await settled(box);
  return [
    ...clipped(box).map((text) => `${width} px cut off: ${text}`),
    ...squeezed(box).map((text) => `${width} px squeezed: ${text}`),
    ...overlapping(box).map((texts) => `${width} px covered: ${texts}`),
  ];
}

before(() => {
  for (const language of Object.values(pseudoLanguages))
    addCatalogue(language, markedWords(language));
});
after(() => setViewport({ width: 800, height: 600 }));

for (const [tag, states] of galleryStates)
  describe(`<${tag}> in a language nobody speaks`, function () {
    this.timeout(30_000);
    for (const language of Object.values(pseudoLanguages))
      for (const state of states.filter(isQuick))
        it(`forgets, cuts off and covers no text: ${state.id}, ${language}`, async () => {
          const element = await shown(tag, state, language);
          const isNoText = untranslated(manifestOf(state), language);
          const faults = unbracketed(element)
            .filter((text) => !isNoText(text))
            .map((text) => `forgotten: ${text}`);
          for (const width of widths) faults.push(...(await faultsAt(width, element)));
          expect(faults).to.deep.equal([]);
        });
  });

describe('every text of the interface', () => {
  it('stands in a state of the gallery, or it is said where else', () => {
    const places = new Set([...seen].map((number) => sentenceOf(wordKeys[number] ?? '')));
    const missing = wordKeys.map(sentenceOf).filter((key) => !places.has(key));
    expect([...new Set(missing)].filter((key) => !onlyInSlowStates.includes(key))).to.have.members(
      Object.keys(nowhere),
    );
  });
});
