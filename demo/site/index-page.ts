import { html, type Html } from '../receiver/html.js';
import { contentsOf, type Company } from './companies.js';
import { page, siteHeader, trustScript } from './document.js';

const snippet = `<link rel="modulepreload" href="/dist/locales/en.js">
<link rel="preload" href="/trust.json" as="fetch" crossorigin>
<script type="module" src="/dist/trust.js"></script>

<trust-badges manifest="/trust.json">
  Questions about security? security@example.com
</trust-badges>`;

const places: readonly { href: string; name: string; text: string }[] = [
  {
    href: '/configurator/',
    name: 'Configure',
    text: 'Choose elements, language and look, edit the manifest beside its preview, copy what your site needs.',
  },
  {
    href: '/gallery/',
    name: 'Gallery',
    text: 'Every element in every state, in three languages, light and dark: loading, empty, failed, sent.',
  },
  {
    href: '/plain/',
    name: 'Plain page',
    text: 'An ordinary page with a few lines of ours, under the strictest policy. It counts what the policy refuses.',
  },
  {
    href: '/translator/',
    name: 'Translate',
    text: 'Every text in its place while it is translated: what is missing, changed or too long, and pseudo-languages.',
  },
  {
    href: '/inbox/',
    name: 'Inbox',
    text: 'What the forms of this demo send is kept in a database on this machine and listed here.',
  },
];

/** Where a visitor of the demo begins. */
export function indexPage(companies: readonly Company[]): string {
  return page({
    title: 'trust-elements: a company’s trust section on any page',
    description:
      'Compliance badges, documents, policies and vulnerability disclosure from one JSON file.',
    styles: ['/assets/site.css', '/assets/index.css'],
    scripts: ['/assets/taste.js'],
    head: trustScript('en', '/example/trust.json'),
    body: html`${siteHeader()}
      <main>${opening()} ${taste()} ${script()} ${trustPages(companies)} ${more()}</main>
      <footer>
        <p>
          The four companies are real, their pages here are not theirs. Talbrook does not exist.
          Nothing on these pages asks another server for anything.
        </p>
      </footer>`,
  });
}

function opening(): Html {
  return html`<section class="opening">
    <h1>A company’s trust section, on any page, from one JSON file</h1>
    <p class="lead">
      Compliance badges, documents to request, policies to read, a form to report a weakness.
      German, Portuguese and English. No account, no tracker, no third-party request.
    </p>
  </section>`;
}

function taste(): Html {
  return html`<section aria-labelledby="taste">
    <div class="split">
      <div>
        <h2 id="taste">Claims that stay honest</h2>
        <p>
          A badge’s status is computed from its dates when the page is shown. Move the date and
          watch what becomes of the certificates of Talbrook, a company that does not exist.
        </p>
      </div>
      <div class="dials">
        <label>Judged on <input type="date" name="as-of" value="2026-05-03" data-as-of /></label>
        <label
          >Language
          <select name="lang" data-lang>
            <option value="en">English</option>
            <option value="de">Deutsch</option>
            <option value="pt">Português</option>
          </select>
        </label>
      </div>
    </div>
    <div class="specimen" lang="en" data-specimen>
      <trust-badges manifest="/example/trust.json" heading-level="3" as-of="2026-05-03">
        <p>Questions about security? <a href="mailto:security@talbrook.example">Write to us</a>.</p>
      </trust-badges>
    </div>
  </section>`;
}

function script(): Html {
  return html`<section aria-labelledby="script">
    <div class="split">
      <div>
        <h2 id="script">Six lines</h2>
        <p>
          One script defines all elements. The two hints before it ask for words and manifest at
          once, not one after the other. What stands inside an element is for readers without
          scripts.
        </p>
      </div>
      <pre><code>${snippet}</code></pre>
    </div>
  </section>`;
}

function trustPages(companies: readonly Company[]): Html {
  return html`<section aria-labelledby="pages">
    <h2 id="pages">Four trust pages from public facts</h2>
    <ul class="rows">
      ${companies.map(
        (company) =>
          html`<li>
            <a class="name" href="/pages/${company.id}/">${company.name}</a>
            <span>${contentsOf(company)}</span>
            <span class="also">
              <a href="/pages/${company.id}/?lang=de" lang="de" hreflang="de">Deutsch</a>
              <a href="/pages/${company.id}/?lang=pt" lang="pt" hreflang="pt">Português</a>
              <a href="/pages/${company.id}/?lang=en" hreflang="en">English</a>
              <a href="/pages/${company.id}/facts/">Facts</a>
            </span>
          </li>`,
      )}
    </ul>
  </section>`;
}

function more(): Html {
  return html`<section aria-labelledby="more">
    <h2 id="more">Look closer</h2>
    <ul class="rows">
      ${places.map(
        ({ href, name, text }) =>
          html`<li><a class="name" href="${href}">${name}</a> <span>${text}</span></li>`,
      )}
    </ul>
  </section>`;
}
