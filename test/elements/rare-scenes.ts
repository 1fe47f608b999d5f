// What an element shows only with another manifest, or after more was done than in the gallery.
import { html, type TemplateResult } from 'lit';

import { choose, enter, field } from '../support/entry.js';
import { eventually } from '../support/eventually.js';
import { fixture, settled } from '../support/fixture.js';
import { manifestWith } from '../support/manifest.js';
import { getByPart } from '../support/query.js';
import { receiver } from '../support/receiver.js';
import {
  dropFiles,
  openCalculator,
  openReport,
  picture,
} from './trust-disclosure-form/findings.js';
import { fillIn, report, reportable, send } from './trust-disclosure-form/reports.js';

interface RareScene {
  readonly name: string;
  readonly tag: string;
  /** The parts that it is for. */
  readonly parts: readonly string[];
  readonly show: () => Promise<Element>;
}

interface Ready extends HTMLElement {
  readonly ready: Promise<void>;
}

async function shown(template: TemplateResult): Promise<Ready> {
  const element = await fixture<Ready>(template);
  await element.ready;
  await settled(element);
  return element;
}

const many = <T>(entry: (index: number) => T, count = 30): T[] => Array.from({ length: count }, (_, index) => entry(index)); // prettier-ignore

const documents = many((index) => ({ id: `d-${index}`, title: `D ${index}`, access: 'request' }), 5); // prettier-ignore
const noticeUrl = 'https://example.com/notice';
const requests = { documents, forms: { documentRequest: { noticeUrl } } };

const request = (manifest: object): Promise<Ready> =>
  shown(html`<trust-document-request locale="en" open .data=${manifestWith(manifest)}></trust-document-request>`); // prettier-ignore

const requestFrom = (manifest: string): Promise<Ready> =>
  shown(html`<trust-document-request locale="en" open manifest=${manifest}></trust-document-request>`); // prettier-ignore

const disclosure = (policy: object): Promise<Ready> =>
  shown(html`<trust-disclosure locale="en" .data=${manifestWith({ disclosure: policy })}></trust-disclosure>`); // prettier-ignore

async function subprocessors(query = ''): Promise<Ready> {
  const list = many((index) => ({ name: `S ${index}`, purpose: 'Mail', countries: ['DE'] }), 130);
  const data = manifestWith({ subprocessors: list });
  const element = await shown(html`<trust-subprocessors locale="en" .data=${data}></trust-subprocessors>`); // prettier-ignore
  if (query) enter(getByPart<HTMLInputElement>(element, 'filter'), query);
  return element;
}

function updates(): Promise<Ready> {
  const list = many((index) => ({ id: `u-${index}`, date: '2026-01-01', title: `U ${index}`, kind: 'incident', url: 'https://example.com', body: 'Text' })); // prettier-ignore
  return shown(html`<trust-updates locale="en" .data=${manifestWith({ updates: list })}></trust-updates>`); // prettier-ignore
}

/** What was typed before the page was loaded again. */
async function draftOf(make: () => Promise<HTMLElement>, label: string): Promise<Element> {
  const before = await make();
  const input = await eventually(() => field(before, label));
  enter(input, 'Ada');
  await eventually(() =>
    Object.values(sessionStorage).some((text) => String(text).includes('Ada')),
  );
  before.remove();
  return make();
}

/** One that is there, and one that was moved since it was chosen. */
async function withFiles(): Promise<Element> {
  const element = await openReport();
  const moved = picture('moved.png');
  moved.stream = () => new ReadableStream({ start: (it) => it.error(new DOMException('', 'NotReadableError')) }); // prettier-ignore
  dropFiles(element, picture(), moved);
  return element;
}

async function exploited(): Promise<Element> {
  const element = await openReport();
  choose(field(element, 'Is it being exploited?'), 'Yes');
  return element;
}

async function refusedKey(): Promise<Element> {
  const pgp = { key: 'none', fingerprint: 'ab'.repeat(20) };
  const data = { ...reportable(receiver().url), contacts: [{ role: 'security', email: 'a@example.com', pgp }] }; // prettier-ignore
  const element = await report(data);
  fillIn(element);
  send(element);
  return element;
}

const items = [{ id: 'a', title: 'A', body: 'Text', reviewed: '2026-01-01', cadence: 'Yearly', evidence: { url: 'https://example.com' } }]; // prettier-ignore
const policies = (): Promise<Ready> =>
  shown(html`<trust-policies locale="en" open="a" .data=${manifestWith({ policies: [{ id: 'g', title: 'G', items }] })}></trust-policies>`); // prettier-ignore

const form = 'trust-disclosure-form';
const dialog = 'trust-document-request';

/** Scenes that show what no state of the gallery does. */
export const rareScenes: readonly RareScene[] = [
  { name: 'a policy that is open', tag: 'trust-policies', parts: ['policy-body', 'policy-facts', 'link'], show: policies }, // prettier-ignore
  { name: 'many documents, a notice', tag: dialog, parts: ['all', 'notice'], show: () => request(requests) }, // prettier-ignore
  { name: 'a draft', tag: dialog, parts: ['draft', 'discard'], show: () => draftOf(() => request(requests), 'Name') }, // prettier-ignore
  { name: 'nothing to ask for', tag: dialog, parts: ['empty'], show: () => request({}) },
  { name: 'no manifest', tag: dialog, parts: ['failed', 'retry'], show: () => requestFrom('/fixtures/none?status=404') }, // prettier-ignore
  { name: 'a slow manifest', tag: dialog, parts: ['loading'], show: () => fixture(html`<trust-document-request locale="en" open></trust-document-request>`) }, // prettier-ignore
  { name: 'paused, with a reservation', tag: 'trust-disclosure', parts: ['state', 'reservation'], show: () => disclosure({ state: 'paused', reservation: 'We decide.', channels: [{ type: 'form' }] }) }, // prettier-ignore
  { name: 'files', tag: form, parts: ['attachments', 'attachment', 'attachment-remove', 'attachment-retry'], show: withFiles }, // prettier-ignore
  { name: 'a vector', tag: form, parts: ['cvss', 'cvss-score'], show: () => openCalculator() },
  { name: 'a hole in use', tag: form, parts: ['guidance'], show: exploited },
  { name: 'a draft', tag: form, parts: ['draft', 'discard'], show: () => draftOf(() => report(), 'Title') }, // prettier-ignore
  { name: 'a key that is refused', tag: form, parts: ['send-plain'], show: refusedKey },
  { name: 'a notice', tag: form, parts: ['notice'], show: () => report(reportable(undefined, { noticeUrl })) }, // prettier-ignore
  { name: 'a long list', tag: 'trust-subprocessors', parts: ['toolbar', 'filter', 'count', 'pager', 'more'], show: () => subprocessors() }, // prettier-ignore
  { name: 'a filter that finds nothing', tag: 'trust-subprocessors', parts: ['nothing', 'clear'], show: () => subprocessors('zebra') }, // prettier-ignore
  { name: 'a long list', tag: 'trust-updates', parts: ['pager', 'more'], show: updates },
];
