// The gallery: every element in every state, language and colour scheme. What is shown follows the address,
// so that each specimen has one: ?element=trust-badges&state=failed&lang=de&colours=dark
import { absoluteFrom } from './absolute.js';
import { asOf, elements, languages, colours } from './states.js';

const filters = document.querySelector('[data-filters]');
const list = document.querySelector('[data-specimens]');
const count = document.querySelector('[data-count]');
const all = 'all';

/** Elements are made when they come into view: hundreds at once would all load at once. */
const viewer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      viewer.unobserve(target);
      void bringToLife(target);
    }
  },
  { rootMargin: '600px' },
);

const specimens = new WeakMap();

function wanted() {
  const { element, state, lang, colours: scheme } = Object.fromEntries(new FormData(filters));
  const fits = (choice, value) => choice === all || choice === value;
  return Object.entries(elements)
    .filter(([tag]) => fits(element, tag))
    .flatMap(([tag, states]) => states.map((one) => ({ tag, ...one })))
    .filter(({ id }) => fits(state, id))
    .flatMap((one) =>
      languages.filter((value) => fits(lang, value)).map((value) => ({ ...one, lang: value })),
    )
    .flatMap((one) =>
      colours.filter((value) => fits(scheme, value)).map((value) => ({ ...one, colours: value })),
    );
}

function show() {
  const found = wanted();
  viewer.disconnect();
  count.textContent = found.length === 1 ? '1 specimen' : `${found.length} specimens`;
  list.dataset.width = filters.elements.width.value;
  list.replaceChildren(...found.map((specimen) => figure(specimen, found.length === 1)));
  history.replaceState(null, '', address(Object.fromEntries(new FormData(filters))));
}

function address(choices) {
  return `?${new URLSearchParams(choices)}`;
}

function figure(specimen, isAlone) {
  const { tag, id, says, lang, colours: scheme, play } = specimen;
  const box = document.createElement('figure');
  const caption = document.createElement('figcaption');
  const link = document.createElement('a');
  link.href = address({ element: tag, state: id, lang, colours: scheme });
  link.textContent = `${tag} · ${id} · ${lang} · ${scheme}`;
  const note = document.createElement('span');
  note.textContent = says;
  caption.append(link, note);
  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.lang = lang;
  stage.dataset.theme = scheme;
  box.append(caption, stage);
  specimens.set(stage, specimen);
  if (play) caption.append(playButton(stage, isAlone));
  viewer.observe(stage);
  return box;
}

/** A form's state takes focus, and a dialog covers the page, so they wait to be asked for, unless alone. */
function playButton(stage, isAlone) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Play';
  button.addEventListener('click', () => void play(stage));
  if (isAlone) specimens.get(stage).playsAtOnce = true;
  return button;
}

async function bringToLife(stage) {
  const { tag, manifest, change, attributes = {}, playsAtOnce } = specimens.get(stage);
  const element = document.createElement(tag);
  element.setAttribute('as-of', asOf);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(fallback(tag));
  if (change) {
    const text = await (await fetch(manifest)).text();
    element.data = change(JSON.parse(text, absoluteFrom(manifest)));
  } else if (manifest) element.setAttribute('manifest', manifest);
  stage.replaceChildren(element);
  if (playsAtOnce) await play(stage);
}

/** What a page writes inside the element: for readers without scripts, and while it loads. */
function fallback(tag) {
  const content = document.createElement(tag === 'trust-document-request' ? 'button' : 'p');
  if (tag === 'trust-document-request') {
    content.type = 'button';
    content.slot = 'trigger';
  }
  content.textContent =
    tag === 'trust-document-request'
      ? 'Request documents'
      : 'Fallback: write to security@talbrook.example';
  return content;
}

async function play(stage) {
  const { tag, play: act } = specimens.get(stage);
  await customElements.whenDefined(tag);
  await act(stage.firstElementChild);
}

function fillSelects() {
  const stateIds = new Set(Object.values(elements).flatMap((states) => states.map(({ id }) => id)));
  const options = {
    element: Object.keys(elements),
    state: [...stateIds],
    lang: languages,
    colours,
  };
  for (const [name, values] of Object.entries(options)) {
    for (const value of values) filters.elements[name].add(new Option(value, value));
  }
  for (const [name, value] of new URLSearchParams(location.search)) {
    const select = filters.elements[name];
    if (select && [...select.options].some((option) => option.value === value))
      select.value = value;
  }
}

fillSelects();
filters.addEventListener('change', show);
show();
