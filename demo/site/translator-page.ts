import { html, type Html } from '../receiver/html.js';
import { page, siteHeader } from './document.js';

/**
 * The page on which translators see what they write; all it does is in `translator/`.
 * @param languages the tags of the locale files
 */
export function translatorPage(languages: readonly string[]): string {
  return page({
    title: 'Translate – trust-elements',
    description: 'Every text of the elements in its place, in every state, while it is translated.',
    styles: ['/assets/site.css', '/translator/translator.css'],
    scripts: ['/translator/translator.js'],
    body: html`${siteHeader('/translator/')}
      <main class="translator" data-languages="${languages.join(' ')}">
        <h1>Translate</h1>
        <p class="lead">
          Every text in its place, in every state. Choose a language, or drop a locale file, a
          content catalogue or a manifest anywhere on this page. Nothing leaves your browser.
        </p>
        ${toolbar()}
        <div class="desk">${texts()} ${chosenText()} ${preview()}</div>
        ${discardDialog()}
        <noscript><p>This page is made by a script, and does nothing without.</p></noscript>
      </main>`,
  });
}

/** What is on the stage is an element and nothing else. */
export function stagePage(): string {
  return page({
    title: 'Stage – trust-elements',
    description: 'One element in one state.',
    styles: ['/assets/site.css', '/translator/stage.css'],
    scripts: ['/translator/stage.js'],
    body: html`<main></main>`,
  });
}

function toolbar(): Html {
  return html`<section class="toolbar" aria-label="File">
      <label
        >Texts
        <select data-part="kind">
          <option value="strings">Interface</option>
          <option value="content">Content of the manifest</option>
        </select>
      </label>
      <label
        >Language
        <select data-part="language"></select
      ></label>
      <label class="open">Open a file <input type="file" accept=".json" data-part="pick" /></label>
      <div class="actions">
        <button type="button" class="primary" data-part="save">
          Save <span data-part="file"></span>
        </button>
        <button type="button" data-part="discard" disabled>Discard changes…</button>
      </div>
    </section>
    <ul class="counts" data-part="counts" aria-label="How far the file is"></ul>
    <p class="said" role="status" data-part="said"></p>`;
}

function texts(): Html {
  const only = [
    ['all', 'All texts'],
    ['open', 'With something to do'],
    ['missing', 'Missing'],
    ['stale', 'Source changed'],
    ['too-long', 'Too long'],
    ['check', 'Check'],
    ['edited', 'Edited'],
  ];
  return html`<section class="texts" aria-labelledby="texts">
    <h2 id="texts">Texts</h2>
    <div class="filter">
      <label>Search <input type="search" data-part="search" /></label>
      <label
        >Show
        <select data-part="only">
          ${only.map(([value = '', word]) => html`<option value="${value}">${word}</option>`)}
        </select>
      </label>
    </div>
    <p class="muted" data-part="shown-count"></p>
    <ul class="keys" data-part="keys" aria-labelledby="texts"></ul>
  </section>`;
}

function chosenText(): Html {
  return html`<section class="chosen" aria-labelledby="key">
    <h2 id="key" data-part="key"></h2>
    <p class="flags" data-part="flags"></p>
    <p data-part="description"></p>
    <p class="muted" data-part="where"></p>
    <dl data-part="placeholders"></dl>
    <div class="source">
      <h3 id="source">Source</h3>
      <p data-part="source" dir="auto"></p>
    </div>
    <label
      >Translation
      <textarea rows="3" dir="auto" data-part="field" aria-describedby="length"></textarea>
    </label>
    <p class="length" id="length" data-part="length"></p>
    <ul class="findings" data-part="findings" aria-label="What the checks say"></ul>
    <h3 id="places">Where it appears</h3>
    <p class="muted" data-part="places-note"></p>
    <ul class="places" data-part="places" aria-labelledby="places"></ul>
  </section>`;
}

function preview(): Html {
  return html`<section class="preview" aria-labelledby="preview">
    <h2 id="preview">In its place</h2>
    <div class="filter">
      <label class="wide"
        >State
        <select data-part="scene"></select
      ></label>
      <label
        >Width
        <select data-part="width">
          <option value="full">As wide as there is</option>
          <option value="768">768 px</option>
          <option value="320">320 px</option>
        </select>
      </label>
      <div class="manners" role="group" aria-label="Language of the preview">
        <button type="button" data-manner="file" aria-pressed="true">This file</button>
        <button type="button" data-manner="accented" aria-pressed="false">Åççéñţéð +35 %</button>
        <button type="button" data-manner="mirrored" aria-pressed="false">Right to left</button>
      </div>
    </div>
    <div class="scroller">
      <iframe
        src="/translator/stage/"
        title="The element with the texts of this file"
        data-part="stage"
      ></iframe>
    </div>
    <p class="pointed" data-part="pointed">
      Point at a text, or move the focus to it, to see its key. A click chooses it.
    </p>
  </section>`;
}

function discardDialog(): Html {
  return html`<dialog data-part="discard-dialog" aria-labelledby="discard-title">
    <h2 id="discard-title">Discard all changes?</h2>
    <p>All files go back to how they came with this page. What you wrote or opened is lost.</p>
    <div class="actions">
      <button type="button" data-part="keep">Keep them</button>
      <button type="button" class="primary" data-part="discard-now">Discard</button>
    </div>
  </dialog>`;
}
