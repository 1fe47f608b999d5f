// Splits the static part of a lit template into text, elements and attributes. It knows as much HTML
// as templates use: quoted values, comments and expressions; not raw text elements or CDATA.

export interface Markup {
  text: string;
  elements: string[];
  attributes: { name: string; value: string }[];
}

const COMMENT = /<!--[^]*?-->/g;
/** An opening or closing tag whose quoted values may contain `>`. */
const TAG = /<(\/?)([^\s>/]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g;
const ATTRIBUTE = /([^\s"'=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const ENTITY = /&#?\w+;/g;
const HOLES = /\uE000/g;

export function scan(template: string): Markup {
  const markup: Markup = { text: '', elements: [], attributes: [] };
  const source = template.replaceAll(COMMENT, '');
  let end = 0;
  for (const tag of source.matchAll(TAG)) {
    const [whole, slash = '', name = '', rest = ''] = tag;
    markup.text += source.slice(end, tag.index);
    end = tag.index + whole.length;
    if (slash !== '') continue;
    markup.elements.push(name);
    markup.attributes.push(...attributesOf(rest));
  }
  markup.text += source.slice(end);
  markup.text = markup.text.replaceAll(ENTITY, ' ').replaceAll(HOLES, ' ');
  return markup;
}

function attributesOf(source: string): Markup['attributes'] {
  return [...source.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => ({
    name,
    value: double ?? single ?? bare ?? '',
  }));
}
