// Somebody changes the language while a form is half filled in: nothing that was typed is lost, nothing moves,
// and no frame in between shows a key or two languages at once.
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';

import '../../src/define/index.js';
import { pseudo, pseudoLanguages } from '../../src/cli/catalog/pseudo.js';
import { readTexts } from '../../src/cli/catalog/texts-file.js';
import { addCatalogue } from '../../src/i18n/index.js';
import { attach, picture, rate } from '../../demo/gallery/play-report.js';
import example from '../../demo/example/trust.json';
import german from '../../locales/de.json';
import english from '../../locales/en.json';
import european from '../../locales/pt-PT.json';
import portuguese from '../../locales/pt.json';
import { eventually } from '../support/eventually.js';
import { fixture } from '../support/fixture.js';
import { plainStrings, pseudoWords } from '../support/gallery-scene.js';
import { everyElement, queryAllByPart } from '../support/query.js';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type FormElement = HTMLElement & {
  ready: Promise<void>;
  data: unknown;
  show?: (ids: readonly string[]) => Promise<void>;
};

const { mirrored } = pseudoLanguages;
const valuesOf = (catalogue: object): readonly string[] => [
  ...readTexts(JSON.stringify(catalogue)).texts.values(),
];

/** What may be read in each language. */
const said: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(valuesOf(german)),
  pt: new Set(valuesOf(portuguese)),
  en: new Set(valuesOf(english)),
  'pt-PT': new Set([...valuesOf(portuguese), ...valuesOf(european)]),
  [mirrored]: new Set(valuesOf(english).map((text) => pseudo(text, mirrored))),
};
const isKnown = (text: string): boolean => Object.values(said).some((words) => words.has(text));
/** What the company calls something may be one of our words, too, in the language it has it in. */
const inManifest = new Set(plainStrings(example));
/** Each is switched to from another, and some twice: then nothing is loaded any more. */
const journey = ['pt', 'en', 'pt-PT', mirrored, 'de', mirrored, 'en', 'pt', 'de'];

/** Own texts of all shown elements. */
function texts(element: Element): readonly string[] {
  return [...everyElement(element)]
    .filter((one) => one.localName !== 'style')
    .flatMap((one) => [...one.childNodes].filter((node) => node instanceof Text))
    .map(({ data }) => data.trim())
    .filter((text) => text !== '');
}

const key = /^[a-z]\w*(?:\.\w+)+$/;
const keys = new Set(readTexts(JSON.stringify(english)).texts.keys());

/** Why a frame is wrong: a key, or sentences that no one language has all of. */
function wrongIn(element: Element): string | undefined {
  const all = texts(element);
  const raw = all.find((text) => key.test(text) && keys.has(text));
  if (raw) return `the key ${raw}`;
  const known = all.filter((text) => isKnown(text) && !inManifest.has(text));
  if (known.length < 5) return `only ${known.length} texts`;
  const languages = Object.entries(said);
  if (languages.some(([, words]) => known.every((text) => words.has(text)))) return undefined;
  const few = languages.map(([tag, words]) => [tag, known.filter((text) => !words.has(text))]);
  const [nearest] = few.sort(([, one = ''], [, other = '']) => one.length - other.length);
  return `two languages: ${JSON.stringify(nearest)}`;
}

/** Looks at every frame until it is told to stop; tells what was wrong in them. */
function watchFrames(element: Element): () => readonly string[] {
  const wrong = new Set<string>();
  let isOver = false;
  const look = (): void => {
    if (isOver) return;
    const reason = wrongIn(element);
    if (reason) wrong.add(reason);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  return () => {
    isOver = true;
    return [...wrong];
  };
}

const controls = (element: Element): readonly Control[] =>
  [...everyElement(element)].filter((one): one is Control =>
    one.matches('input:not([type="file"]), textarea, select'),
  );

/** What each control holds: a box by what it stands for, anything else by its name. */
function filledIn(element: Element): Readonly<Record<string, string>> {
  return Object.fromEntries(
    controls(element)
      .filter(({ name }) => name !== '')
      .map((one) => [isBox(one) ? boxName(one) : one.name, stateOf(one)]),
  );
}

/** What is agreed to goes with the box as JSON, the language it was read in included: that may change. */
const boxName = ({ name, value }: Control): string =>
  value.startsWith('[') ? name : `${name}=${value}`;

const isBox = ({ type }: Control): boolean => /checkbox|radio/.test(type);

const stateOf = (control: Control): string =>
  'checked' in control && isBox(control) ? String(control.checked) : control.value;

function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Where everything that scrolls is. */
const scrolled = (element: Element): readonly number[] =>
  [document.documentElement, ...everyElement(element)].map(({ scrollTop }) => scrollTop);

/** The field that somebody is in while the language changes. */
const typedInto: Readonly<Record<string, string>> = {
  'trust-disclosure-form': 'title',
  'trust-document-request': 'company',
};

async function halfFilled(tag: string): Promise<FormElement> {
  const element = document.createElement(tag) as FormElement;
  const { catalogs: _, ...data } = structuredClone(example);
  element.data = data;
  await fixture(element, { attributes: { lang: 'de' } });
  await customElements.whenDefined(tag);
  await element.ready;
  await element.show?.(['pentest']);
  await eventually(() => expect(queryAllByPart(element, 'label').length).to.be.greaterThan(3));
  for (const control of controls(element)) fill(control);
  // Their words come later than the form's.
  if (tag === 'trust-disclosure-form') {
    await attach(element, [picture('screen.png')]);
    await rate(element, 'CVSS:3.1/AV:N/AC:L');
  }
  const field = controls(element).find(({ name }) => name === typedInto[tag]) as HTMLInputElement;
  field.focus();
  field.scrollIntoView({ block: 'center' });
  await sendKeys({ type: 'ada' });
  return element;
}

function fill(control: Control): void {
  if (control instanceof HTMLTextAreaElement) control.value = 'Half of a sentence, and then';
  else if (control instanceof HTMLSelectElement) control.selectedIndex = 1;
  else if (control.type === 'checkbox') control.checked = true;
  else if (control.type === 'text') control.value = 'Ada';
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

const isIn = (element: Element, tag: string): boolean => {
  const labels = queryAllByPart(element, 'label').flatMap((label) => texts(label));
  const known = labels.filter((text) => isKnown(text) && !inManifest.has(text));
  return known.length > 2 && known.every((text) => said[tag]?.has(text));
};

before(() => addCatalogue(mirrored, pseudoWords(mirrored)));

for (const tag of ['trust-disclosure-form', 'trust-document-request'])
  describe(`<${tag}>, half filled in`, () => {
    async function travel(element: Element, each: (tag: string) => unknown): Promise<void> {
      for (const lang of journey) {
        (element.parentElement as HTMLElement).lang = lang;
        await eventually(() => expect(isIn(element, lang), lang).to.be.true);
        await each(lang);
      }
    }

    it('keeps every value in every language', async () => {
      const element = await halfFilled(tag);
      // More fields may come while one goes on; none may lose what it holds.
      const before = filledIn(element);
      await travel(element, (lang) => expect(filledIn(element), lang).to.include(before));
    });

    it('keeps focus and caret', async () => {
      const element = await halfFilled(tag);
      const field = focused() as HTMLInputElement;
      const { value } = field;
      await travel(element, (lang) => expect(focused(), lang).to.equal(field));
      await sendKeys({ type: '@' });
      expect(field.value).to.equal(`${value}@`);
    });

    it('scrolls back to the place it was at', async () => {
      const element = await halfFilled(tag);
      // By then all that is loaded with the first input is there.
      await travel(element, () => undefined);
      const before = scrolled(element);
      await travel(element, () => undefined);
      expect(scrolled(element)).to.deep.equal(before);
    });

    it('shows no key and no two languages in any frame', async () => {
      const element = await halfFilled(tag);
      const stop = watchFrames(element);
      await travel(element, () => undefined);
      expect(stop().join('\n')).to.equal('');
    });
  });
