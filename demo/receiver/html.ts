/** Markup that is safe to send: made by {@link html} only. */
export class Html {
  readonly #markup: string;

  constructor(strings: TemplateStringsArray, values: readonly HtmlValue[]) {
    this.#markup = String.raw({ raw: strings }, ...values.map(toMarkup));
  }

  toString(): string {
    return this.#markup;
  }
}

/** What a template may hold. `undefined` and `false` show nothing. */
export type HtmlValue = string | number | Html | readonly HtmlValue[] | undefined | false;

/**
 * A template of markup. Every value is escaped, in text and in quoted attributes, unless it is itself such
 * a template: what a stranger sent cannot become markup by being forgotten.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings, values);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function toMarkup(value: HtmlValue): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.toString();
  if (typeof value === 'object') return value.map(toMarkup).join('');
  return String(value).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
