// A page whose style sheets do what they can: the parts of a center look as they do on a blank page. The font
// family alone is the page's, on purpose.
import { expect } from 'chai';

import { eventually } from '../support/eventually.js';
import { openPage, type Page } from '../support/page.js';
import { everywhere, within } from './center-page.js';

const compared = [
  'background-color', 'border-block-start-style', 'border-block-start-width', 'border-collapse', 'border-spacing',
  'box-sizing', 'caption-side', 'color', 'cursor', 'display', 'font-size', 'font-style', 'font-variant',
  'font-weight', 'hyphens', 'inline-size', 'letter-spacing', 'line-break', 'line-height', 'list-style-type',
  'margin-block-start', 'margin-inline-start', 'opacity', 'padding-block-start', 'padding-inline-start', 'position',
  'tab-size', 'text-align', 'text-indent', 'text-shadow', 'text-transform', 'visibility', 'white-space', 'word-break',
  'word-spacing', '-webkit-text-stroke-width',
]; // prettier-ignore

/** Computed styles of every part, by the part and its place among those of its name. */
function looks({ window, document }: Page): Record<string, Record<string, string>> {
  const seen = new Map<string, number>();
  return Object.fromEntries(
    everywhere(document, '[part]').map((element) => {
      const name = `${element.localName} ${element.getAttribute('part') ?? ''}`;
      const place = (seen.get(name) ?? 0) + 1;
      seen.set(name, place);
      const style = window.getComputedStyle(element);
      const values = compared.map((property) => [property, style.getPropertyValue(property)]);
      return [`${name} ${place}`, Object.fromEntries(values) as Record<string, string>];
    }),
  );
}

type Looks = ReturnType<typeof looks>;

/** What is otherwise on the second page, as it would be written in a style sheet, and how it is on the first. */
const differences = (blank: Looks, foreign: Looks): readonly string[] =>
  Object.entries(blank).flatMap(([part, style]) =>
    compared
      .filter((property) => foreign[part]?.[property] !== style[property])
      .map(
        (property) => `${part} { ${property}: ${foreign[part]?.[property]} } ${style[property]}`,
      ),
  );

const partsOf = (page: Page): string => Object.keys(looks(page)).join();

async function openShown(name: string): Promise<Page> {
  const page = await openPage(`/csp/${name}.html?policy=none`);
  for (const tag of ['trust-contacts', 'trust-subprocessors', 'trust-updates', 'trust-disclosure'])
    await eventually(() => everywhere(page.document, `${tag}:state(ready)`)[0], tag);
  return page;
}

/** Opens the report form, and the dialog above the page with a document that comes under an agreement. */
async function openForms(page: Page): Promise<void> {
  (await within(page, '[part~="open-form"]')).click();
  for (const part of ['rating', 'encryption', 'submit'])
    await within(page, `form[part~="form"] [part~="${part}"]`);
  (await within(page, '#document-pentest [part~="request"]')).click();
  (await within(page, 'dialog[open] [part~="agreement-text"] summary')).click();
  await within(page, 'dialog[open] [part~="agreement-text"] em');
  // It fades in.
  const dialog = await within(page, 'dialog[open]');
  await Promise.all(dialog.getAnimations({ subtree: true }).map(({ finished }) => finished));
}

describe("the parts of a center on somebody else's page", () => {
  it('have the sizes and colours that they have on a blank page', async () => {
    const [one, other] = [await openShown('blank'), await openShown('foreign')];
    // Prose comes with its parser, at no certain moment.
    await eventually(() => everywhere(one.document, '[part~="prose"] em').length >= 4);
    await eventually(() => partsOf(one) === partsOf(other), 'the same parts on both pages');
    expect(Object.keys(looks(one)).length).to.be.greaterThan(40);
    expect(differences(looks(one), looks(other))).to.deep.equal([]);
  });

  it('have them too in the report form and in the dialog', async () => {
    const [one, other] = [await openShown('blank'), await openShown('foreign')];
    const before = new Set(Object.keys(looks(one)));
    for (const page of [one, other]) await openForms(page);
    await eventually(() => partsOf(one) === partsOf(other), 'the same parts on both pages');
    const opened = Object.keys(looks(one)).filter((part) => !before.has(part));
    expect(opened.length).to.be.greaterThan(80);
    expect(differences(looks(one), looks(other))).to.deep.equal([]);
  });
});
