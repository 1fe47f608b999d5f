// Measures in the page: work until the layout is done. Chunks and words are there before, because loading
// them does not depend on the number of rows.
import '/dist/trust.js';

const few = { schemaVersion: 1, organization: { name: 'Example' }, defaultLocale: 'en' };
const entry = { name: 'A', purpose: 'B', countries: ['DE'], since: '2020-01-01' };

/** Puts an element with this manifest on the page and waits until it stands there. */
async function show(tag, data) {
  const element = document.createElement(tag);
  element.data = data;
  document.body.append(element);
  await customElements.whenDefined(tag);
  await element.ready;
  await element.updateComplete;
  document.body.getBoundingClientRect();
  return element;
}

async function timed(work) {
  const start = performance.now();
  const result = await work();
  return { time: performance.now() - start, result };
}

/** A warm page, as after the first element on it: formatters are made, words are loaded. */
for (const tag of ['trust-badges', 'trust-subprocessors'])
  (await show(tag, { ...few, subprocessors: [entry, entry] })).remove();

const count = new URLSearchParams(location.search).get('count');
const text = await (await fetch(`/manifest.json?count=${count}`)).text();

/** Badges find nothing to show in this manifest: what is left is parsing and checking it. */
const parsed = await timed(() => show('trust-badges', JSON.parse(text)));
parsed.result.remove();
const shown = await timed(() => show('trust-subprocessors', JSON.parse(text)));
const { shadowRoot } = shown.result;

const after = (act) =>
  timed(async () => {
    act();
    await shown.result.updateComplete;
    document.body.getBoundingClientRect();
  }).then(({ time }) => time);

const filter = (query) =>
  after(() => {
    const input = shadowRoot.querySelector('input');
    input.value = query;
    input.dispatchEvent(new Event('input'));
  });
const sort = (index) => after(() => shadowRoot.querySelectorAll('thead button')[index].click());

const measured = { parse: parsed.time, paint: shown.time - parsed.time };
measured.firstFilter = await filter('germany');
measured.filter = Math.max(
  await filter('germany l'),
  await filter('no such word'),
  await filter(''),
);
measured.firstSort = await sort(0);
measured.sort = Math.max(await sort(0), await sort(0));
window.measured = measured;
