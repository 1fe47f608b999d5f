import { html, type Html } from '../receiver/html.js';
import { page, siteHeader, trustScript } from './document.js';

/** Every element in every state; the specimens themselves are made by `gallery/gallery.js`. */
export function galleryPage(): string {
  return page({
    title: 'Gallery – trust-elements',
    description: 'Every element in every state, language and colour scheme.',
    styles: ['/assets/site.css', '/gallery/gallery.css'],
    scripts: ['/gallery/gallery.js'],
    head: trustScript('en'),
    body: html`${siteHeader('/gallery/')}
      <main class="gallery">
        <h1>Gallery</h1>
        <p class="lead">
          Every element in every state, made by real means: a manifest that is not there, an answer
          that stalls, entries that are broken. Everything is judged on 3 May 2026.
        </p>
        <form class="filters" data-filters>
          ${select('element', 'Element', [['all', 'All elements']])}
          ${select('state', 'State', [['all', 'All states']])}
          ${select('lang', 'Language', [['all', 'All languages']])}
          ${select('colours', 'Colours', [['all', 'Light and dark']])}
          ${select('width', 'Width', [
            ['full', 'As wide as there is'],
            ['768', '768 px'],
            ['320', '320 px'],
          ])}
          <output data-count></output>
        </form>
        <div class="specimens" data-specimens></div>
        <noscript
          ><p>
            The gallery is made by a script. Without one, elements show their fallback.
          </p></noscript
        >
      </main>`,
  });
}

function select(name: string, label: string, options: readonly [string, string][]): Html {
  return html`<label
    >${label}
    <select name="${name}">
      ${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}
    </select>
  </label>`;
}
