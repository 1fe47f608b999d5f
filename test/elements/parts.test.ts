// The reference's parts against the page: what is shown is documented, what is documented is shown in a state
// of the gallery or in a rare one, and a page can style it from outside.
import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';

import '../../src/define/index.js';
import { pseudoLanguages } from '../../src/cli/catalog/pseudo.js';
import { addCatalogue } from '../../src/i18n/index.js';
import type { GalleryState } from '../../demo/gallery/states.js';
import { eventually } from '../support/eventually.js';
import { settled } from '../support/fixture.js';
import { galleryScene, galleryStates, pseudoWords } from '../support/gallery-scene.js';
import { everyElement, queryAllByPart } from '../support/query.js';
import { documentedElements, type Documented } from '../support/reference.js';
import { rareScenes } from './rare-scenes.js';

const { accented } = pseudoLanguages;

/** What an element has inside, whatever stands in it: these are about itself. */
const ofItself = ['root', 'loading', 'failed', 'retry'];

/** The parts by which a state of a form is known to have come about. */
const outcomes: Readonly<Record<string, string>> = {
  'form-invalid': 'error-summary',
  'form-sent': 'receipt',
  'form-refused': 'error-summary',
  'form-busy': 'waiting',
  'form-down': 'waiting',
  'form-too-large': 'send-failed',
  'form-by-mail': 'handed-over',
  'form-nowhere': 'send-failed',
  'private-address-blocked': 'way-out',
  'company-suggested': 'suggestion',
  agreement: 'agreement-text',
  'two-agreements': 'agreement-link',
  'agreement-missing': 'withheld',
};

let documented: readonly Documented[];
const seen = new Map<string, Set<string>>();

const hostOf = (one: Element): Element | undefined => {
  const root = one.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
};

/** Remembers the parts of a scene; answers those that are not documented, as `trust-x::part(y)`. */
function undocumented(scene: Element): readonly string[] {
  const found = [...everyElement(scene)].flatMap((one) => {
    const tag = hostOf(one)?.localName ?? '';
    if (!tag.startsWith('trust-')) return [];
    const parts = seen.get(tag) ?? new Set<string>();
    seen.set(tag, parts);
    for (const part of one.part) parts.add(part);
    return [...one.part].filter((part) => !partsOf(tag).includes(part)).map((part) => `${tag}::part(${part})`); // prettier-ignore
  });
  return [...new Set(found)];
}

const partsOf = (tag: string): readonly string[] =>
  documented.find(({ tagName }) => tagName === tag)?.cssParts.map(({ name }) => name) ?? [];

const isBusy = (element: Element): boolean =>
  [...everyElement(element)].some((one) => one.ariaBusy === 'true') ||
  element.matches(':state(loading)');

async function comeAbout(scene: HTMLElement, { id }: GalleryState): Promise<void> {
  const part = outcomes[id];
  if (part) await eventually(() => queryAllByPart(scene, part).length > 0);
  if (!['loading', 'form-sending'].includes(id)) await eventually(() => !isBusy(scene));
  for (const one of everyElement(scene)) if (one instanceof HTMLDetailsElement) one.open = true;
  await settled(scene);
}

/** Parts of elements inside that a page cannot style through `host`. */
function closed(host: Element): readonly string[] {
  const inner = [...everyElement(host)].filter((one) => hostOf(one) === host && one.localName.startsWith('trust-')); // prettier-ignore
  return inner.flatMap((one) => {
    const exported = one.getAttribute('exportparts')?.split(/,\s*/) ?? [];
    const own = [...everyElement(one)].filter((part) => hostOf(part) === one).flatMap((part) => [...part.part]); // prettier-ignore
    const missing = own.filter((part) => !ofItself.includes(part) && !exported.includes(part));
    return missing.map((part) => `${one.localName}::part(${part})`);
  });
}

before(async () => {
  documented = await documentedElements();
  addCatalogue(accented, pseudoWords(accented));
  await setViewport({ width: 1280, height: 900 });
});
after(() => setViewport({ width: 800, height: 600 }));

for (const [tag, states] of galleryStates)
  describe(`<${tag}> of the gallery`, () => {
    // A stalled manifest takes ten seconds to show what the other failures show.
    for (const state of states.filter(({ id }) => id !== 'failed-timeout'))
      it(`shows only parts that are documented: ${state.id}`, async () => {
        const scene = await galleryScene(tag, state, accented, '1000px');
        await comeAbout(scene, state);
        expect(undocumented(scene.parentElement ?? scene)).to.deep.equal([]);
        expect(closed(scene)).to.deep.equal([]);
      });
  });

describe('what is seen rarely', () => {
  for (const { name, tag, parts, show } of rareScenes)
    it(`shows only parts that are documented: <${tag}>, ${name}`, async () => {
      const scene = await show();
      const has = (part: string): boolean => queryAllByPart(scene, part).length > 0;
      await eventually(() => parts.every(has), parts.filter((part) => !has(part)).join());
      expect(undocumented(scene.parentElement ?? scene)).to.deep.equal([]);
    });
});

describe('the parts that are documented', () => {
  it('are all seen somewhere', () => {
    const unseen = documented.flatMap(({ tagName, cssParts }) =>
      cssParts
        .filter(({ name }) => !seen.get(tagName)?.has(name))
        .map(({ name }) => `${tagName}::part(${name})`),
    );
    expect(unseen).to.deep.equal([]);
  });
});
