// Several forms alike on one page: each keeps its own text and is its own submission, before a reload and after.
import { expect } from 'chai';
import { html, render, type TemplateResult } from 'lit';

import '../../../src/define/trust-document-request.js';
import type { TrustDocumentRequest } from '../../../src/elements/trust-document-request/trust-document-request.js';
import { enter, field, held } from '../../support/entry.js';
import { eventually, nextEvent } from '../../support/eventually.js';
import { faultBox, type FaultBox } from '../../support/fault-box.js';
import { fixture, settled } from '../../support/fixture.js';
import { getByPart } from '../../support/query.js';
import { fillIn, requestable, send } from './requests.js';

type Request = TrustDocumentRequest;

const one = (data: unknown, id?: string): TemplateResult =>
  html`<trust-document-request
    id=${id ?? ''}
    locale="en"
    documents="soc-2"
    .data=${data}
  ></trust-document-request>`;

const requests = (root: ParentNode): readonly Request[] => [
  ...root.querySelectorAll<Request>('trust-document-request'),
];

async function shown(template: TemplateResult): Promise<HTMLElement> {
  const root = await fixture(template);
  await Promise.all(requests(root).map((element) => element.ready));
  await settled(root);
  return root;
}

/** A page with buttons that each ask for documents; the page is one element. */
const page = (count = 2, data: unknown = requestable()): Promise<HTMLElement> =>
  shown(html`<div>${Array.from({ length: count }, () => one(data))}</div>`);

const kept = (): readonly string[] =>
  Object.entries(sessionStorage).flatMap(([key, value]) =>
    key.startsWith('trust-elements:') ? [value as string] : [],
  );

/** Types a company into a form, until that is kept. */
async function typed(element: Request, company: string): Promise<void> {
  enter(field(element, 'Company'), company);
  await eventually(() => kept().some((draft) => draft.includes(company)));
}

/** The companies that drafts hold. */
const textsOf = (drafts: readonly string[]): readonly unknown[] =>
  drafts.map((draft) => (JSON.parse(draft) as { values: { company?: string } }).values.company);

const companies = (root: ParentNode): readonly (string | undefined)[] =>
  requests(root).map((element) => held(element)['company']);

const isBack = (element: Request | undefined): Promise<HTMLElement> =>
  eventually(() => element && getByPart(element, 'draft'));

/** Opened, so that its fields can be found by their roles; one dialog is enough at a time. */
async function within(element: Request | undefined, act: (it: Request) => unknown): Promise<void> {
  if (!element) throw new Error('There is no such form.');
  await element.show();
  await act(element);
  element.close();
  await settled(element);
}

/** Fills in one of the forms, and sends it to a receiver that refuses it. @returns its id */
async function refused(root: Element, place: number): Promise<string> {
  let id = '';
  await within(requests(root)[place], async (it) => {
    const told = nextEvent(it, 'trust-document-request-failed');
    fillIn(it);
    await typed(it, `Company ${place}`);
    send(it);
    ({ id } = (await told).detail as { id: string });
  });
  return id;
}

async function changedAndSent(
  root: Element,
  place: number,
  company = `Changed ${place}`,
): Promise<void> {
  await within(requests(root)[place], async (it) => {
    enter(field(it, 'Company'), company);
    send(it);
    await eventually(() => getByPart(it, 'receipt'));
  });
}

/** The ids under which requests are stored, by their companies. */
async function arrived(box: FaultBox): Promise<Readonly<Record<string, string>>> {
  const { stored } = await box.stored();
  return Object.fromEntries(
    stored.map(({ id, data }) => [(data as { readonly company: string }).company, id]),
  );
}

describe('two forms alike on a page', () => {
  it('have each its own text after a reload', async () => {
    const before = await page();
    const [first, second] = requests(before);
    await within(second, (it) => typed(it, 'Second'));
    await within(first, (it) => typed(it, 'First'));
    before.remove();
    const after = await page();
    await Promise.all(requests(after).map(isBack));
    expect(companies(after)).to.deep.equal(['First', 'Second']);
  });
  it('leave the text of the second to the second, when only that was typed into', async () => {
    const before = await page();
    await within(requests(before)[1], (it) => typed(it, 'Second'));
    before.remove();
    const after = await page();
    await isBack(requests(after)[1]);
    await settled(after);
    expect(companies(after)).to.deep.equal([undefined, 'Second']);
  });

  it('go on each with its own submission after a reload', async () => {
    const box = faultBox(['413', '413']);
    const data = requestable(box.url);
    const before = await page(2, data);
    const [first, second] = [await refused(before, 0), await refused(before, 1)];
    before.remove();
    const after = await page(2, data);
    await Promise.all(requests(after).map(isBack));
    await changedAndSent(after, 0);
    await changedAndSent(after, 1);
    expect(await arrived(box)).to.deep.equal({ 'Changed 0': first, 'Changed 1': second });
  });

  it('keep each its own when one is moved behind the other', async () => {
    const root = await page();
    const [first, second] = requests(root);
    await within(first, (it) => typed(it, 'First'));
    root.append(first as Request);
    await within(second, (it) => typed(it, 'Second'));
    await within(first, (it) => typed(it, 'First, moved'));
    expect(textsOf(kept())).to.have.members(['First, moved', 'Second']);
  });

  it('keep each its own when one is put where the other is', async () => {
    const root = await page(1);
    await within(requests(root)[0], (it) => typed(it, 'First'));
    render(one(requestable()), root, { renderBefore: root.firstChild as ChildNode });
    await requests(root)[0]?.ready;
    await settled(root);
    await within(requests(root)[0], (it) => typed(it, 'Before it'));
    await within(requests(root)[1], (it) => typed(it, 'First, changed'));
    expect(textsOf(kept())).to.have.members(['First, changed', 'Before it']);
  });

  it('are told apart by their ids, wherever they are', async () => {
    const [before, after] = [
      [one(requestable(), 'soc'), one(requestable(), 'iso')],
      [one(requestable(), 'iso'), one(requestable(), 'soc')],
    ].map((both) => html`<div>${both}</div>`) as [TemplateResult, TemplateResult];
    const root = await shown(before);
    await within(requests(root)[0], (it) => typed(it, 'For SOC'));
    root.remove();
    const again = await shown(after);
    await isBack(requests(again)[1]);
    expect(companies(again)).to.deep.equal([undefined, 'For SOC']);
  });
});

describe('a form that is taken away and put back', () => {
  it('keeps its own text and its own submission', async () => {
    const box = faultBox(['413', '413']);
    const root = await page(2, requestable(box.url));
    const [first, second] = [await refused(root, 0), await refused(root, 1)];
    const [element] = requests(root);
    element?.remove();
    await settled(root);
    root.prepend(element as Request);
    await changedAndSent(root, 1);
    await changedAndSent(root, 0);
    expect(await arrived(box)).to.deep.equal({ 'Changed 0': first, 'Changed 1': second });
  });

  it('is another submission when a new form has gone on with its draft meanwhile', async () => {
    const box = faultBox(['413']);
    const root = await page(1, requestable(box.url));
    const id = await refused(root, 0);
    const [element] = requests(root);
    element?.remove();
    const other = await page(1, requestable(box.url));
    await isBack(requests(other)[0]);
    root.append(element as Request);
    await changedAndSent(root, 0, 'By the old one');
    await changedAndSent(other, 0, 'By the new one');
    const { 'By the old one': old, 'By the new one': anew } = await arrived(box);
    expect([anew, typeof old, old === id]).to.deep.equal([id, 'string', false]);
  });
});
