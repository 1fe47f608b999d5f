// Types that follow from the custom elements manifest: tag names, attributes and events of every element.
// `types/*.d.ts` make of them what React, Vue and Svelte ask for.
import { elementsOf } from './editors.mjs';

/** The text of `dist/npm/elements.d.ts`. */
export function elementTypes(manifest) {
  const elements = elementsOf(manifest);
  const events = new Map(elements.flatMap(({ events }) => events).map((one) => [one.name, one]));
  const details = [...new Set([...events.values()].map(detailOf))].sort();
  return `// Generated from custom-elements.json.
import type {
${lines([...elements.map(({ name }) => name), ...details].sort(), (name) => `  ${name},`)}
} from './index.js';

/** The classes of all elements, by their tags. */
export interface TrustElementMap {
${lines(elements, ({ tagName, name }) => `  '${tagName}': ${name};`)}
}

/** The events of all elements, by their names. */
export interface TrustEventMap {
${lines([...events.values()].sort(byName), eventLine)}
}

/** The names of the events that an element dispatches, or lets through from an element within. */
export interface TrustElementEvents {
${lines(elements, ({ tagName, events }) => `  '${tagName}': ${union(events)};`)}
}

/** The names of an element's properties that can be set. */
export interface TrustElementProperties {
${lines(elements, ({ tagName, members }) => `  '${tagName}': ${union(members.filter(isSettable))};`)}
}

/** The attributes of all elements, as markup writes them. */
export interface TrustElementAttributes {
${lines(elements, ({ tagName, attributes }) => `  '${tagName}': {\n${lines(attributes, attributeLine)}\n  };`)}
}

declare global {
  interface HTMLElementTagNameMap extends TrustElementMap {}
  /** Every element, \`document\` and \`window\`: our events bubble and are composed. */
  interface GlobalEventHandlersEventMap extends TrustEventMap {}
}
`;
}

const lines = (list, line) => list.map(line).join('\n');
const byName = (one, other) => one.name.localeCompare(other.name, 'en');
const union = (list) => list.map(({ name }) => `'${name}'`).join(' | ');
const isSettable = ({ kind, readonly }) => kind === 'field' && !readonly;

/** `ManifestLoadedDetail` of `CustomEvent<ManifestLoadedDetail>`. */
function detailOf({ name, type }) {
  const [, detail] = /^CustomEvent<(\w+)>$/.exec(type?.text ?? '') ?? [];
  if (!detail)
    throw new Error(`${name} needs a type in its docblock: @fires {CustomEvent<…Detail>} ${name}`);
  return detail;
}

const eventLine = ({ name, type, description }) =>
  `  /** ${description} */\n  '${name}': ${type.text};`;

/** An attribute is text; where it stands for something else, that may be written, too. */
function attributeLine({ name, type, description }) {
  const wide = type.text === 'number' ? 'number | string' : type.text;
  return `    /** ${description} */\n    '${name}'?: ${wide} | undefined;`;
}
