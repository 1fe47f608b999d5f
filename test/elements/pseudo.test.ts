// Every element in every state of the gallery, in a language nobody speaks: no text was forgotten, and none
// of it is cut off or stands on another when it is a third longer.
import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';

import '../../src/define/index.js';
import { pseudoLanguages } from '../../src/cli/catalog/pseudo.js';
import { addCatalogue } from '../../src/i18n/index.js';
import type { GalleryState } from '../../demo/gallery/states.js';
import example from '../../demo/example/trust.json';
import { engine } from '../support/engine.js';
import { eventually } from '../support/eventually.js';
import { settled } from '../support/fixture.js';
import {
  galleryScene,
  galleryStates,
  plainStrings,
  pseudoWords,
} from '../support/gallery-scene.js';
import { everyElement, queryAllByPart } from '../support/query.js';
import { clipped, overlapping, unbracketed } from '../support/shown-text.js';

const { accented } = pseudoLanguages;
/** WebKit's window has no less than 450 px; a box inside is narrower. */
const narrowest = engine === 'webkit' ? 450 : 320;

/** What becomes of a form shows in one of these parts. */
const outcomes: Readonly<Record<string, string>> = {
  'form-invalid': 'error-summary',
  'form-sent': 'receipt',
  'form-refused': 'error-summary',
  'form-busy': 'waiting',
  'form-down': 'waiting',
  'form-too-large': 'send-failed',
  'form-by-mail': 'handed-over',
  'private-address-blocked': 'error-summary',
};

/** Not a text: written in the manifest as it is shown, or made by `Intl` for this language. */
const plain = new Set(plainStrings(example).map(compact));

/** Proper names and abbreviations are no texts: standards, kinds of files, laws. */
const properName = /^(?:ISO|SOC|PCI|CSA|BSI|OWASP)[/ ][\w/ ]+$|^[A-Z]{2,5}$|^TISAX$|^HIPAA$/;
const moment = /^\p{Lu}\p{L}+ (?:\d{1,2}, )?\d{4}(?: at [\d:]+\s[AP]M)?$/u;
/** What a visitor typed, in the letter that is handed over: after each bracketed label. */
const typed = /^:[^\n]*(?:\n:[^\n]*)+$/;
const encrypted = /^-----BEGIN PGP MESSAGE-----/;
const bytes = /^[\d.,]+ (?:byte|kB|MB)$/;

function isPlain(text: string): boolean {
  return (
    plain.has(compact(text)) ||
    [properName, moment, bytes, typed, encrypted].some((pattern) => pattern.test(text)) ||
    namesFromIntl.has(text)
  );
}

/** Addresses are shown without their scheme, fingerprints with spaces. */
function compact(text: string): string {
  return text.replace(/^(?:https:\/\/|mailto:|openpgp4fpr:)|\/$|\s/gi, '').toLowerCase();
}

const namesFromIntl = new Set([
  ...['en', 'de', 'pt'].map((tag) => displayName('language', tag)),
  ...['DE', 'AT', 'CH', 'IE', 'US'].map((code) => displayName('region', code)),
]);

function displayName(type: 'language' | 'region', code: string): string {
  return new Intl.DisplayNames(accented, { type }).of(code) ?? code;
}

async function shown(tag: string, state: GalleryState, width: number): Promise<HTMLElement> {
  await setViewport({ width: Math.max(width, narrowest), height: 900 });
  const element = await galleryScene(tag, state, accented, `${width}px`);
  const part = outcomes[state.id];
  if (part) await eventually(() => expect(queryAllByPart(element, part)).not.to.be.empty);
  if (!['loading', 'form-sending'].includes(state.id))
    await eventually(() => expect(isBusy(element)).to.be.false);
  for (const one of everyElement(element)) if (one instanceof HTMLDetailsElement) one.open = true;
  await settled(element);
  await eventually(() => expect(everyElementIsQuiet(element)).to.be.true);
  return element;
}

const isBusy = (element: Element): boolean =>
  [...everyElement(document.body)].some((one) => one.ariaBusy === 'true') ||
  element.matches(':state(loading)');

function everyElementIsQuiet(element: Element): boolean {
  return queryAllByPart(element, 'prose').every((prose) => !prose.querySelector('.pending'));
}

before(() => addCatalogue(accented, pseudoWords(accented)));
after(() => setViewport({ width: 800, height: 600 }));

for (const [tag, states] of galleryStates)
  describe(`<${tag}> in the pseudo-language`, function () {
    this.timeout(30_000);
    // A stalled manifest takes ten seconds to say what the other failures say.
    for (const state of states.filter(({ id }) => id !== 'failed-timeout'))
      for (const width of [320, 1280])
        it(`forgets, cuts off and covers no text: ${state.id}, ${width} px`, async () => {
          const element = await shown(tag, state, width);
          const box = element.parentElement ?? element;
          expect({
            forgotten: unbracketed(element).filter((text) => !isPlain(text)),
            'cut off': clipped(box),
            covered: overlapping(box),
          }).to.deep.equal({ forgotten: [], 'cut off': [], covered: [] });
        });
  });
