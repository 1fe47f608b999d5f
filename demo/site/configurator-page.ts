import { hostNames, hosts } from '../configurator/hosts.js';
import { html, type Html } from '../receiver/html.js';
import { segments, select, tab } from './configurator-controls.js';
import { options } from './configurator-options.js';
import { page, siteHeader } from './document.js';

/** The page on which a section is put together; all it does is in `configurator/`. */
export function configuratorPage(): string {
  return page({
    title: 'Configure – trust-elements',
    description: 'Choose elements, language, look and manifest; copy what your page needs.',
    styles: ['/assets/site.css', '/configurator/configurator.css', '/configurator/code.css'],
    scripts: ['/configurator/configurator.js'],
    body: html`${siteHeader('/configurator/')}
      <main class="configurator">
        <div class="top">
          <div>
            <h1>Configure</h1>
            <p class="lead">
              Choose what your page shows and how it looks, bring your manifest, and copy the lines
              your site needs. Nothing leaves your browser.
            </p>
          </div>
          <div class="actions">
            <button type="button" data-part="link">Copy link</button>
            <button type="button" data-part="again">Start again…</button>
          </div>
        </div>
        <p class="said" role="status" data-part="said"></p>
        <div class="bench" data-part="bench" data-panel="content">${options()} ${preview()}</div>
        ${taking()} ${againDialog()}
        <noscript><p>This page is made by a script, and does nothing without.</p></noscript>
      </main>`,
  });
}

/** What is on the stage is the section and nothing else. Links in it do not lead the frame away. */
export function configuratorStage(): string {
  return page({
    title: 'Preview – trust-elements',
    description: 'The section as it is configured.',
    styles: ['/configurator/stage.css'],
    scripts: ['/configurator/stage.js', '/dist/trust.js'],
    head: html`<base target="_blank" />`,
    body: html`<main></main>`,
  });
}

function preview(): Html {
  return html`<section class="preview" aria-labelledby="preview">
    <div class="tools">
      <h2 id="preview">Preview</h2>
      ${segments('width', 'Width', [
        ['390', 'Phone'],
        ['768', 'Tablet'],
        ['1280', 'Desktop'],
      ])}
      ${segments('pageScheme', 'Page', [
        ['light', 'Light'],
        ['dark', 'Dark'],
      ])}
      ${select('pageLanguage', 'Page’s language', [
        ['en', 'English'],
        ['de', 'Deutsch'],
        ['pt', 'Português'],
      ])}
    </div>
    <div class="window" data-part="window">
      <iframe
        src="/configurator/stage/"
        title="The section as configured"
        data-part="stage"
      ></iframe>
    </div>
    <p class="hint">
      <span data-part="preview-size"></span> · <span data-part="preview-note"></span>
    </p>
  </section>`;
}

function taking(): Html {
  return html`<section class="taking" aria-labelledby="taking">
    <h2 id="taking">On your page</h2>
    <div class="tabs" role="tablist" aria-labelledby="taking" data-part="hosts">
      ${hosts.map((host) => tab(host, html`${hostNames[host]}`, 'steps'))}
    </div>
    <div class="places">
      <label data-part="assets-set"
        >Folder of the script
        <input name="assets" autocomplete="off" spellcheck="false" aria-describedby="places-hint" />
      </label>
      <label
        >Address of the manifest
        <input
          name="manifest"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="places-hint"
        />
      </label>
      <p class="hint" id="places-hint">
        From the site’s root (/…), or with https:// on another origin.
      </p>
    </div>
    <div role="tabpanel" id="panel-steps" aria-labelledby="tab-html">
      <ol class="steps" data-part="steps"></ol>
    </div>
  </section>`;
}

function againDialog(): Html {
  return html`<dialog data-part="again-dialog" aria-labelledby="again-title">
    <h2 id="again-title">Start again?</h2>
    <p>Every choice goes back to where it began, and what you changed in manifests is lost.</p>
    <div class="actions">
      <button type="button" data-part="keep">Keep it</button>
      <button type="button" class="primary" data-part="again-now">Start again</button>
    </div>
  </dialog>`;
}
