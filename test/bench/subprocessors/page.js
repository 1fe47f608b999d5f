// Measures in the page: work until the layout is done. Chunks and words are there before, because loading
// them does not depend on the number of rows.
import '/dist/trust.js';

const few = { schemaVersion: 1, organization: { name: 'Example' }, defaultLocale: 'en' };
const entry = { name: 'A', purpose: 'B', countries: ['DE'], since: '2020-01-01' };

/** Puts the element with this manifest on the page, and times how long it takes to stand there. */
async function show(data) {
  const element = document.createElement('trust-subprocessors');
  let parsed = 0;
  element.addEventListener('trust-manifest-loaded', () => (parsed = performance.now()));
  const start = performance.now();
  element.data = data;
  document.body.append(element);
  await customElements.whenDefined(element.localName);
  await element.ready;
  await element.updateComplete;
  document.body.getBoundingClientRect();
  return { element, parse: parsed - start, paint: performance.now() - parsed };
}

/** A warm page, as with other elements on it: code is compiled, formatters are made, words are loaded. */
const { element: warm } = await show({ ...few, subprocessors: Array(50).fill(entry) });
warm.remove();

const { element, parse, paint } = await show(
  await (await fetch(`/manifest.json${location.search}`)).json(),
);
const { shadowRoot } = element;

async function timed(act) {
  const start = performance.now();
  act();
  await element.updateComplete;
  document.body.getBoundingClientRect();
  return performance.now() - start;
}

const input = shadowRoot.querySelector('input');
const filter = (query) =>
  timed(() => {
    input.value = query;
    input.dispatchEvent(new Event('input'));
  });
const sort = (index) => timed(() => shadowRoot.querySelectorAll('thead button')[index].click());

/** The reader goes to the field, and takes a moment to type. */
const prepared = await new Promise((resolve) => {
  const start = performance.now();
  input.focus();
  setTimeout(() => resolve(performance.now() - start));
});
window.measured = {
  parse,
  paint,
  prepared,
  filter: Math.max(await filter('germany'), await filter('no such word'), await filter('')),
  firstSort: await sort(0),
  sort: Math.max(await sort(0), await sort(0)),
};
