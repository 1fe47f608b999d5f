// What a careful developer writes by hand for one page: native disclosures, all of the text in the document.
import { afterPaint, expose } from './measured.js';

function element(tag, ...children) {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}

const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const rows = [];

function row({ title, body }) {
  const paragraphs = body.split('\n\n').map((text) => element('p', text));
  const details = element('details', element('summary', element('h4', title)), ...paragraphs);
  const made = element('li', details);
  rows.push({ made, title, body, folded: undefined });
  return made;
}

function group({ title, items }) {
  return element('section', element('h3', title), element('ul', ...items.map(row)));
}

function filter() {
  const query = fold(input.value);
  for (const one of rows) {
    one.folded ??= fold(`${one.title} ${one.body}`);
    one.made.hidden = !one.folded.includes(query);
  }
  for (const section of document.querySelectorAll('section'))
    section.hidden = !section.querySelector('li:not([hidden])');
  const found = rows.filter(({ made }) => !made.hidden).length;
  count.textContent = `${found} of ${rows.length} topics`;
}

const input = element('input');
const label = element('label', 'Filter topics', input);
const count = element('p');
count.setAttribute('role', 'status');
input.addEventListener('input', filter);

const response = await fetch(`manifest.json${location.search}`);
const { policies } = await response.json();
document.body.append(element('h2', 'How we protect data'), label, count, ...policies.map(group));
const painted = await afterPaint();
expose({ painted, complete: painted, input });
