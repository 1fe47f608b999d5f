// Whatever a company writes into its manifest, as long as the schema accepts it, every element shows it in
// every language: no exception, no broken promise, no complaint. Who can use it: any-manifest-access.test.ts.
import { expect } from 'chai';
import { html } from 'lit';

import { parseManifest } from '../../src/schema/index.js';
import {
  alone,
  composed,
  dataElements,
  dialog,
  eachOf,
  languages,
  whileShown,
  type DataElement,
} from '../support/any-page.js';
import { everyElement, textOf } from '../support/query.js';

/** What broke where nobody caught it, and what was said to developers, since the last look. */
const complaints: string[] = [];
const onError = ({ message }: ErrorEvent) => complaints.push(message);
const onRejection = ({ reason }: PromiseRejectionEvent) => complaints.push(String(reason));
const consoleError = console.error;

before(() => {
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  console.error = (...said: unknown[]) => complaints.push(said.map(String).join(' '));
});

after(() => {
  window.removeEventListener('error', onError);
  window.removeEventListener('unhandledrejection', onRejection);
  console.error = consoleError;
});

function isFinal(element: DataElement): boolean {
  return ['ready', 'empty'].some((state) => element.matches(`:state(${state})`));
}

const safeProtocols = ['https:', 'mailto:', 'tel:', 'http:'];

/** What has to be true of a page whatever it shows. */
function expectSound(box: HTMLElement): void {
  expect(
    dataElements(box).filter((one) => !isFinal(one)),
    'not final',
  ).to.be.empty;
  const elements = [...everyElement(box)];
  const links = elements.filter(
    (one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement,
  );
  expect(
    links.filter((link) => !safeProtocols.includes(link.protocol)),
    'live links',
  ).to.be.empty;
  expect(elements.filter((one) => /^(script|iframe|object|svg:a)$/i.test(one.localName))).to.be
    .empty;
  expect(textOf(box)).not.to.match(/\[object |Invalid Date|\bNaN\b/);
  expect(complaints.splice(0)).to.be.empty;
}

describe('any manifest that the schema accepts', function () {
  this.timeout(100_000);

  it('is read without an issue, or the generator would not tell the truth', () =>
    eachOf(200, async (data) => {
      expect(parseManifest(data).issues).to.be.empty;
    }));

  for (const lang of languages)
    it(`is shown by every element (${lang})`, () =>
      eachOf(40, (data) =>
        whileShown(html`${composed(data)} ${alone(data)} ${dialog(data)}`, lang, expectSound),
      ));
});
