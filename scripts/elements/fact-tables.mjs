// The facts of the custom elements manifest as tables in Markdown.

/** In a table a pipe would end the cell. */
const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** Code in a cell; nothing for nothing. */
export const code = (text) => (text ? `\`${cell(text)}\`` : '');

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 * @returns {string[]} one table; none without rows
 */
export function table(head, rows) {
  if (rows.length === 0) return [];
  const lines = [head, head.map(() => '---'), ...rows];
  return [lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')];
}

const bare = (preset) => preset?.replaceAll("'", '');

function attributeRows({ attributes, members }) {
  const fields = members.filter(({ kind }) => kind === 'field');
  const both = attributes.map(({ name, fieldName, type, default: preset, description }) => [
    code(name),
    code(fieldName),
    code(type.text),
    code(bare(preset)),
    cell(description),
  ]);
  const only = fields
    .filter(({ attribute }) => !attribute)
    .map(({ name, type, default: preset, description, readonly }) => [
      '',
      code(name),
      code(type?.text),
      code(bare(preset)),
      `${cell(description)}${readonly ? ' Read only.' : ''}`,
    ]);
  return [...both, ...only];
}

function methodRows({ members }) {
  const methods = members.filter(({ kind }) => kind === 'method');
  return methods.map(({ name, parameters = [], return: answer, description }) => {
    const given = parameters.map(
      (one) => `${one.name}${one.optional ? '?' : ''}: ${one.type.text}`,
    );
    return [code(`${name}(${given.join(', ')})`), code(answer?.type.text), cell(description)];
  });
}

function eventRows({ events }) {
  return events.map(({ name, type, description }) => {
    const detail = type.text.replace(/^CustomEvent<(\w+)>$/, '$1');
    const isCancelable = /\bcancelable\b/.test(description);
    const link = `[\`${detail}\`](#${detail.toLowerCase()})`;
    return [code(name), isCancelable ? 'yes' : 'no', link, cell(description)];
  });
}

const named = (list, form) => list.map(({ name, description }) => [form(name), cell(description)]);

const propertyRows = ({ cssProperties }) =>
  cssProperties.map(({ name, default: preset, description }) => [
    code(name),
    code(preset),
    cell(description),
  ]);

/** @returns {string[]} each kind of fact under its heading, where there is one */
export function factTables(facts) {
  const tables = {
    'Attributes and properties': table(
      ['attribute', 'property', 'type', 'default', 'what it does'],
      attributeRows(facts),
    ),
    Methods: table(['method', 'answers', 'what it does'], methodRows(facts)),
    Events: table(['event', 'cancelable', 'detail', 'when'], eventRows(facts)),
    Slots: table(
      ['slot', 'what goes there'],
      named(facts.slots, (name) => code(name) || 'default'),
    ),
    States: table(
      ['state', 'when'],
      named(facts.cssStates, (name) => code(`:state(${name})`)),
    ),
    Parts: table(
      ['part', 'what it is'],
      named(facts.cssParts, (name) => code(name)),
    ),
    'Custom properties': table(['property', 'default', 'what it is'], propertyRows(facts)),
  };
  return Object.entries(tables).flatMap(([title, rows]) =>
    rows.length > 0 ? [`### ${title}`, ...rows] : [],
  );
}
