import { html, type TemplateResult } from 'lit';

/** Deepest level HTML knows. */
const deepest = 6;

/**
 * A heading of a level that is known only at run time. Levels below 6 do not exist and become 6.
 * @param level 1 to 6; anything else counts as 2
 */
export function heading(level: number, part: string, content: unknown): TemplateResult {
  switch (Math.min(Number.isInteger(level) && level > 0 ? level : 2, deepest)) {
    case 1:
      return html`<h1 part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    default:
      return html`<h6 part=${part}>${content}</h6>`;
  }
}
