import { html, type Html } from '../receiver/html.js';
import type { Company } from './companies.js';
import { page, siteHeader } from './document.js';
import { richLine, richText } from './rich-text.js';

/** The page for a FACTS.md: where each fact of a company's page went. */
export function factsPage({ name }: Company, markdown: string): string {
  return page({
    title: `${name}: where each fact went`,
    description: `Every fact of the public page of ${name}, and where it stands in the manifest.`,
    styles: ['/assets/site.css', '/assets/facts.css'],
    body: html`${siteHeader()}
      <main>
        <p class="crumb">
          <a href="../">Back to the page</a> <a href="../trust.json">trust.json</a>
        </p>
        ${blocksOf(markdown).map(renderBlock)}
      </main>`,
  });
}

/** The parts of a file: headings, tables, and prose. The elements' parser knows neither of the first two. */
export function blocksOf(markdown: string): readonly string[] {
  return markdown
    .split(/\n{2,}|\n(?=#)|(?<=^#.*)\n/m)
    .map((block) => block.trim())
    .filter((block) => block !== '');
}

function renderBlock(block: string): Html {
  const [, marks = '', text = ''] = /^(#{1,3}) (.+)$/.exec(block) ?? [];
  if (marks === '#') return html`<h1>${richLine(text)}</h1>`;
  if (marks !== '') return html`<h2>${richLine(text)}</h2>`;
  return block.startsWith('|') ? table(block) : richText(block);
}

/**
 * A pipe table. On narrow screens its rows are stacked, which takes the table's meaning from it for screen
 * readers: the roles give it back.
 */
export function table(block: string): Html {
  const [head = [], , ...rows] = block.split('\n').map(cellsOf);
  return html`<table role="table">
    <thead role="rowgroup">
      <tr role="row">
        ${head.map((cell) => html`<th role="columnheader" scope="col">${richLine(cell)}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (cells) =>
          html`<tr role="row">
            ${cells.map((cell) => html`<td role="cell">${richLine(cell)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A pipe that belongs to the text is written `\|`. */
function cellsOf(line: string): string[] {
  return line
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}
