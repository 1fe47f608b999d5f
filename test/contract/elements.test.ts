// What every page relies on, element by element: the terms are those of the contract, not of the code.
import { expect } from 'chai';
import { html } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';

import '../../src/define/index.js';
import example from '../../demo/example/trust.json';
import { eventually } from '../support/eventually.js';
import { fixture, settled } from '../support/fixture.js';
import { bareManifest, certificationWith, manifestWith } from '../support/manifest.js';
import { everyElement, getByPart, queryAllByPart, textOf } from '../support/query.js';

/** Tag, its own attributes, and its slots. */
const elements: readonly [tag: string, attributes: readonly string[]][] = [
  ['trust-center', ['sections']],
  ['trust-badges', ['layout']],
  ['trust-documents', ['categories']],
  ['trust-document-request', ['documents', 'open']],
  ['trust-policies', ['groups', 'filter', 'open']],
  ['trust-disclosure', []],
  ['trust-disclosure-form', []],
  ['trust-subprocessors', []],
  ['trust-updates', []],
];
const shared = ['manifest', 'locale', 'heading-level', 'as-of'];

interface DataElement extends HTMLElement {
  data: unknown;
  locale: string | undefined;
  headingLevel: number;
  open: boolean;
  readonly ready: Promise<void>;
  reload(): Promise<void>;
  show(ids?: readonly string[]): Promise<void>;
  close(): void;
}

const url = (manifest: unknown): string =>
  new URL(`/fixtures/x?page=${crypto.randomUUID()}&body=${encodeURIComponent(JSON.stringify(manifest))}`, location.href).href; // prettier-ignore

/** The example without its catalogue, which is not on this server. */
const { catalogs: _, ...whole } = example;

async function show(
  tag: string,
  attributes: Record<string, string> = {},
  data?: unknown,
): Promise<DataElement> {
  const element = document.createElement(tag) as DataElement;
  for (const [name, value] of Object.entries({ locale: 'en', ...attributes }))
    element.setAttribute(name, value);
  if (data !== undefined) element.data = data;
  element.append(Object.assign(document.createElement('p'), { textContent: 'Our fallback.' }));
  await fixture(element);
  await customElements.whenDefined(tag);
  await settled(element);
  return element;
}

const stateOf = (element: Element): string | undefined =>
  ['loading', 'ready', 'failed', 'empty'].filter((state) => element.matches(`:state(${state})`)).join(); // prettier-ignore

for (const [tag, own] of elements)
  describe(`<${tag}>`, () => {
    it('has its attributes', async () => {
      await show(tag);
      const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: readonly string[] }; // prettier-ignore
      expect(observedAttributes).to.include.members([...shared, ...own]);
    });

    it('is loading without a manifest, and busy', async () => {
      const element = await show(tag);
      expect([stateOf(element), element.getAttribute('aria-busy')]).to.deep.equal(['loading', 'true']); // prettier-ignore
    });

    it('is ready with one, no longer busy, and says so by a promise', async () => {
      const element = await show(tag, {}, whole);
      expect(await element.ready).to.equal(undefined);
      expect([stateOf(element), element.getAttribute('aria-busy')]).to.deep.equal(['ready', 'false']); // prettier-ignore
    });

    it('is empty where the manifest has nothing for it', async () => {
      const element = await show(tag, { sections: 'badges' }, bareManifest);
      await element.ready;
      expect(stateOf(element)).to.equal('empty');
    });

    it('has failed without one that can be had: with a sentence, a button, and its fallback', async () => {
      const element = await show(tag, { manifest: '/fixtures/none?status=404' });
      await element.ready;
      // What a dialog says is seen when it is open.
      if (tag === 'trust-document-request') await element.show();
      await settled(element);
      expect(stateOf(element)).to.equal('failed');
      expect(getByPart(element, 'retry')).to.be.instanceOf(HTMLButtonElement);
      expect(textOf(queryAllByPart(element, 'dialog')[0] ?? element))
        .to.contain('Our fallback.')
        .and.to.match(/not available/);
    });

    it('loads again on demand', async () => {
      const element = await show(tag, {
        manifest: `/demo/example/trust.json?page=${crypto.randomUUID()}`,
      });
      await element.ready;
      expect(await element.reload()).to.equal(undefined);
      expect(stateOf(element)).to.equal('ready');
    });
  });

const badges = manifestWith({ certifications: [certificationWith()] });

describe('where a manifest comes from', () => {
  it('`data` wins over `manifest`', async () => {
    const element = await show('trust-badges', { manifest: '/fixtures/none?status=404' }, badges);
    await element.ready;
    expect(stateOf(element)).to.equal('ready');
  });

  it('`#id` is an inline script', async () => {
    const box = await fixture(
      html`<div>
        <script type="application/json" id="inline">
          ${JSON.stringify(badges)}
        </script>
        <trust-badges manifest="#inline"></trust-badges>
      </div>`,
    );
    const element = box.querySelector<DataElement>('trust-badges');
    await element?.ready;
    expect(queryAllByPart(box, 'badge')).to.have.length(1);
  });

  it('else the nearest ancestor says, and `lang` too, through shadow roots, and both are followed', async () => {
    const box = await fixture(html`<div lang="de" data-trust-manifest=${url(badges)}><p></p></div>`); // prettier-ignore
    const root = box.firstElementChild?.attachShadow({ mode: 'open' });
    const element = document.createElement('trust-badges');
    root?.append(element);
    await eventually(() => /Zertifi/.test(textOf(getByPart(element, 'heading'))));
    box.lang = 'pt';
    await eventually(() => /Certifica/.test(textOf(getByPart(element, 'heading'))));
    box.dataset['trustManifest'] = url(bareManifest);
    await eventually(() => element.matches(':state(empty)'));
  });

  it('is asked once, however many elements there are', async () => {
    const key = crypto.randomUUID();
    const address = `/fixtures/whole.json?key=${key}`;
    const box = await fixture(
      html`<div data-trust-manifest=${address}>
        <trust-badges></trust-badges><trust-policies></trust-policies><trust-center></trust-center>
      </div>`,
    );
    await Promise.all([...box.children].map((element) => (element as DataElement).ready));
    const requests = (await (await fetch(`/fixtures/requests?key=${key}`)).json()) as { count: number }; // prettier-ignore
    expect(requests.count).to.equal(1);
  });
});

describe('attributes', () => {
  it('heading-level is that of the heading; the default is 2', async () => {
    const levels = ['', '2', '3', '6'].map(async (level) => {
      const element = await show('trust-badges', level ? { 'heading-level': level } : {}, badges);
      await element.ready;
      return getByPart(element, 'heading').localName;
    });
    expect(await Promise.all(levels)).to.deep.equal(['h2', 'h2', 'h3', 'h6']);
  });

  it('sections chooses and orders', async () => {
    const element = await show('trust-center', { sections: 'policies badges' }, whole);
    await element.ready;
    const sections = queryAllByPart(element, 'section').map(({ localName }) => localName);
    expect(sections).to.deep.equal(['trust-policies', 'trust-badges']);
  });

  it('layout is cards or compact', async () => {
    const cards = await show('trust-badges', {}, whole);
    const compact = await show('trust-badges', { layout: 'compact' }, whole);
    await Promise.all([cards.ready, compact.ready]);
    const evidence = [cards, compact].map((one) => queryAllByPart(one, 'evidence').length > 0);
    expect(evidence).to.deep.equal([true, false]);
  });

  it('groups, filter and open are those of policies', async () => {
    const [first, second] = example.policies;
    const open = second?.items[0]?.id ?? '';
    const element = await show('trust-policies', { groups: `${second?.id} ${first?.id}`, filter: '', open }, whole); // prettier-ignore
    await element.ready;
    await settled(element);
    expect(queryAllByPart(element, 'group')).to.have.length(2);
    expect(queryAllByPart(element, 'filter')).to.have.length(1);
    const opened = queryAllByPart(element, 'policy').filter((one) => one.matches('[open], :has([open])')); // prettier-ignore
    expect(opened.map(({ id }) => id)).to.deep.equal([`trust-policy-${open}`]);
  });

  it('categories are those of documents', async () => {
    const element = await show('trust-documents', { categories: 'pentest' }, whole);
    await element.ready;
    const wanted = example.documents.filter(({ category }) => category === 'pentest').length;
    expect(queryAllByPart(element, 'document')).to.have.length(wanted);
  });

  it('documents and open, show() and close() are those of the dialog; a trigger opens it', async () => {
    const element = await fixture<DataElement>(staticHtml`<${unsafeStatic('trust-document-request')} locale="en" documents="pentest" .data=${whole}><button slot="trigger">Ask</button></${unsafeStatic('trust-document-request')}>`); // prettier-ignore
    await element.ready;
    element.querySelector('button')?.click();
    await settled(element);
    const chosen = () => [...everyElement(element)].filter((one): one is HTMLInputElement => one instanceof HTMLInputElement && one.name === 'documents' && one.checked).map(({ value }) => value); // prettier-ignore
    const dialog = getByPart<HTMLDialogElement>(element, 'dialog');
    expect([dialog.open, element.hasAttribute('open'), chosen()]).to.deep.equal([true, true, ['pentest']]); // prettier-ignore
    element.close();
    await settled(element);
    expect([dialog.open, element.open]).to.deep.equal([false, false]);
    await element.show(['soc-2-report']);
    expect([dialog.open, chosen()]).to.deep.equal([true, ['soc-2-report']]);
  });
});
