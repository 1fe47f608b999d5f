// What editors read: VS Code's custom data and JetBrains' web-types, from the custom elements manifest.

/** The elements of a manifest, by their tags. */
export function elementsOf({ modules }) {
  return modules
    .flatMap(({ declarations }) => declarations)
    .sort((a, b) => a.tagName.localeCompare(b.tagName, 'en'));
}

const markdown = (value) => ({ kind: 'markdown', value });

/** The words of a union such as `'cards' | 'compact'`. */
const valuesOf = ({ type }) => [...type.text.matchAll(/'([^']+)'/g)].map(([, name]) => ({ name }));

/** https://code.visualstudio.com/blogs/2020/02/24/custom-data-format */
export function vscodeHtml(manifest) {
  const tags = elementsOf(manifest).map(({ tagName, description, attributes }) => ({
    name: tagName,
    description: markdown(description),
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: markdown(attribute.description),
      // `v`: an attribute that is there or not.
      ...(attribute.type.text === 'boolean' ? { valueSet: 'v' } : {}),
      ...(valuesOf(attribute).length > 0 ? { values: valuesOf(attribute) } : {}),
    })),
  }));
  return { version: 1.1, tags };
}

/** The same for style sheets: custom properties, parts and states. */
export function vscodeCss(manifest) {
  const elements = elementsOf(manifest);
  const only = (list) => [...new Map(list.map((one) => [one.name, one])).values()];
  const parts = elements.flatMap(({ cssParts }) => cssParts);
  const described = ({ name, description }) => ({ name, description: markdown(description) });
  return {
    version: 1.1,
    properties: only(elements.flatMap(({ cssProperties }) => cssProperties)).map(described),
    pseudoElements: only(parts).map((part) => described({ ...part, name: `::part(${part.name})` })),
    pseudoClasses: only(elements.flatMap(({ cssStates }) => cssStates)).map((state) =>
      described({ ...state, name: `:state(${state.name})` }),
    ),
  };
}

/** https://github.com/JetBrains/web-types */
export function webTypes(manifest, { name, version }) {
  const elements = elementsOf(manifest).map((element) => ({
    name: element.tagName,
    description: element.description,
    attributes: element.attributes.map(webAttribute),
    slots: element.slots.map(({ name: slot, description }) => ({
      name: slot || 'default',
      description,
    })),
    js: {
      properties: element.members.filter(({ kind }) => kind === 'field').map(webProperty),
      events: element.events.map(({ name: event, description }) => ({ name: event, description })),
    },
    css: {
      properties: element.cssProperties.map(({ name: property, description }) => ({
        name: property,
        description,
      })),
      parts: element.cssParts,
      'pseudo-classes': element.cssStates.map(({ name: state, description }) => ({
        name: `state(${state})`,
        description,
      })),
    },
  }));
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: { html: { elements } },
  };
}

const webAttribute = ({ name, description, type, default: preset }) => ({
  name,
  description,
  ...(preset === undefined ? {} : { default: preset.replaceAll("'", '') }),
  value: { type: type.text, required: type.text !== 'boolean' },
});

const webProperty = ({ name, description, type, readonly }) => ({
  name,
  description,
  type: type.text,
  ...(readonly ? { 'read-only': true } : {}),
});
