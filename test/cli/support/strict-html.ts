// A parser of the little HTML that `render` may print. Everything else is an error: a stray `<` or `&`, an
// attribute without quotes, an element or attribute that is not expected, one that is not closed.

export interface StrictElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (StrictElement | string)[];
}

const elements =
  /^(a|blockquote|br|code|dd|div|dl|dt|em|h[1-6]|img|li|link|ol|p|picture|section|source|span|strong|table|tbody|td|th|thead|time|tr|trust-center|ul)$/;
const attributes =
  /^(alt|as|crossorigin|datetime|dir|heading-level|height|href|hreflang|id|integrity|lang|locale|manifest|media|rel|scope|src|srcset|start|translate)$/;
const empty = /^(br|img|link|source)$/;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const token = /<(\/?)([a-z][a-z0-9-]*)((?: [a-z-]+="[^"<>]*")*)>|([^<>]+)/gy;

/** Parses printed HTML. @throws {Error} with what stands where it must not */
export function parseStrictly(markup: string): StrictElement {
  const root: StrictElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  token.lastIndex = 0;
  for (let at = 0; at < markup.length; at = token.lastIndex) {
    const match = token.exec(markup);
    if (!match) throw new Error(`not expected: ${markup.slice(at, at + 80)}`);
    const [, slash, name = '', list = '', text] = match;
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(decode(text));
    else if (slash) close(open, name);
    else {
      const element = elementOf(name, list);
      parent.children.push(element);
      if (!empty.test(name)) open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`not closed: ${open.at(-1)?.name}`);
  return root;
}

function close(open: StrictElement[], name: string): void {
  if (open.length < 2 || open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
}

function elementOf(name: string, list: string): StrictElement {
  if (!elements.test(name)) throw new Error(`<${name}> is not expected`);
  const pairs = [...list.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => {
    if (!attributes.test(key)) throw new Error(`${key} is not expected`);
    return [key, decode(value)] as const;
  });
  return { name, attributes: Object.fromEntries(pairs), children: [] };
}

function decode(text: string): string {
  return text.replace(/&(\w*;?)/g, (written, entity: string) => {
    const character = entities[entity.replace(/;$/, '')];
    if (!character || !entity.endsWith(';')) throw new Error(`${written} is not expected`);
    return character;
  });
}

/** All elements, in document order. */
export function elementsIn(element: StrictElement): readonly StrictElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [child, ...elementsIn(child)],
  );
}

/** The text of an element, with white space as a reader sees it. */
export function textOf(element: StrictElement): string {
  return rawText(element).replace(/\s+/g, ' ').trim();
}

function rawText({ children }: StrictElement): string {
  return children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('');
}
