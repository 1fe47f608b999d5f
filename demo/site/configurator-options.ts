import { sectionNames } from '../../src/content/center-sections.js';
import { singles } from '../configurator/singles.js';
import { html, type Html } from '../receiver/html.js';
import { colourRows, segments, select, tab } from './configurator-controls.js';

/** What is chosen from, in three panels. */
export function options(): Html {
  return html`<section class="options" aria-label="Options">
    <div class="tabs" role="tablist" aria-label="Options" data-part="tabs">
      ${tab('content', html`Content`)} ${tab('look', html`Look`)}
      ${tab('manifest', html`Manifest <span class="count" data-part="count"></span>`)}
    </div>
    ${contentPanel()} ${lookPanel()} ${manifestPanel()}
  </section>`;
}

function contentPanel(): Html {
  const languages = [
    ['page', 'As the page’s'],
    ['de', 'Deutsch'],
    ['en', 'English'],
    ['pt', 'Português (Brasil)'],
    ['pt-PT', 'Português (Portugal)'],
  ] as const;
  return html`<div class="panel" role="tabpanel" id="panel-content" aria-labelledby="tab-content">
    ${segments('shape', 'Show', [
      ['center', 'The whole section'],
      ['single', 'Single elements'],
    ])}
    <fieldset data-part="sections-set">
      <legend>Sections, in this order</legend>
      <ol class="rows" data-part="sections" data-names="${sectionNames.join(' ')}"></ol>
      <p class="hint">A section without entries in the manifest is left out.</p>
    </fieldset>
    <fieldset data-part="elements-set">
      <legend>Elements</legend>
      <ul class="rows" data-part="elements">
        ${Object.entries(singles).map(
          ([tag, says]) =>
            html`<li>
              <label class="tick">
                <input type="checkbox" name="elements" value="${tag}" />
                <span>${says} <code>&lt;${tag}&gt;</code></span>
              </label>
            </li>`,
        )}
      </ul>
      ${segments('layout', 'Badges as', [
        ['cards', 'Cards'],
        ['compact', 'One line'],
      ])}
      <label class="tick" data-for="trust-policies">
        <input type="checkbox" name="filter" value="true" />
        <span>Policies with a field to filter them</span>
      </label>
    </fieldset>
    <div class="pair">
      ${select('language', 'Language', languages)} ${select('level', 'First heading', levels)}
    </div>
  </div>`;
}

const levels = [2, 3, 4, 5, 6].map((level) => [String(level), `h${level}`] as const);

function lookPanel(): Html {
  const fonts = [
    ['page', 'As the page’s'],
    ['sans', 'Sans serif of the system'],
    ['serif', 'Serif of the system'],
    ['mono', 'Monospace of the system'],
    ['own', 'Another…'],
  ] as const;
  return html`<div class="panel" role="tabpanel" id="panel-look" aria-labelledby="tab-look" hidden>
    ${segments('scheme', 'Light or dark', [
      ['page', 'As the page'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ])}
    <fieldset class="colours" data-part="colours">
      <legend>Colours</legend>
      ${colourRows()}
    </fieldset>
    <ul class="measures" data-part="measures" aria-label="What can be read"></ul>
    <div class="pair">
      <label>
        <span>Corners <output data-part="radius"></output></span>
        <input type="range" name="radius" min="0" max="24" step="1" />
      </label>
      <label>
        <span>Space <output data-part="space"></output></span>
        <input type="range" name="space" min="3" max="6" step="1" />
      </label>
    </div>
    <div class="pair">
      ${select('font', 'Font', fonts)}
      <label data-part="family-set"
        >Its name
        <input
          name="family"
          placeholder="Inter, sans-serif"
          autocomplete="off"
          spellcheck="false"
        />
      </label>
    </div>
  </div>`;
}

function manifestPanel(): Html {
  const sources = [
    ['talbrook', 'Talbrook: an example of everything'],
    ['calcom', 'Cal.com'],
    ['cozero', 'Cozero'],
    ['joor', 'JOOR'],
    ['web1on1', 'Web1on1'],
    ['own', 'Your own'],
  ] as const;
  return html`<div
    class="panel"
    role="tabpanel"
    id="panel-manifest"
    aria-labelledby="tab-manifest"
    hidden
  >
    <div class="tools">
      ${select('source', 'Manifest', sources)}
      <label class="open">Open a file <input type="file" accept=".json" data-part="pick" /></label>
    </div>
    <div class="editor" data-part="editor">
      <div class="gutter" data-part="gutter" aria-hidden="true"></div>
      <div class="sheet">
        <div class="bands" data-part="bands" aria-hidden="true"></div>
        <textarea
          data-part="text"
          aria-label="Text of the manifest"
          aria-describedby="place"
          wrap="off"
          spellcheck="false"
          autocapitalize="off"
          autocomplete="off"
          dir="ltr"
        ></textarea>
      </div>
    </div>
    <div class="foot">
      <p class="hint" id="place" data-part="place"></p>
      <div class="actions">
        <button type="button" data-part="revert" disabled>Undo all changes</button>
        <button type="button" class="primary" data-part="save">Save trust.json</button>
      </div>
    </div>
    <h2 class="verdict" data-part="verdict"></h2>
    <ol class="findings" data-part="findings"></ol>
  </div>`;
}
