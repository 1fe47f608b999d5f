import { html, type Html, type HtmlValue } from '../receiver/html.js';

/** The languages of the demo. */
export const languages = ['de', 'pt', 'en'] as const;

export type Language = (typeof languages)[number];

/** One sentence in every language of the demo. */
export type InEach = Readonly<Record<Language, string>>;

export interface Page {
  readonly title: string;
  /** Titles by language, where the page can be read in several; the switch changes the title, too. */
  readonly titles?: InEach;
  readonly lang?: Language;
  readonly description: string;
  /** Addresses of style sheets, in order. */
  readonly styles: readonly string[];
  /** Addresses of scripts of the demo's own. */
  readonly scripts?: readonly string[];
  /** What else stands in the head: hints for what is loaded early. */
  readonly head?: HtmlValue;
  readonly body: HtmlValue;
}

/**
 * A whole page. Nothing is inline: neither script nor style, so that the strictest policy has nothing to
 * refuse. `settings.js` is no module, because it has to set language and colours before the first paint.
 */
export function page({ title, titles, lang = 'en', description, ...rest }: Page): string {
  return html`<!doctype html>
    <html
      lang="${lang}"
      ${titles && html` data-title-de="${titles.de}" data-title-pt="${titles.pt}" data-title-en="${titles.en}"`}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        <link rel="icon" href="/assets/icon.svg" />
        <script src="/assets/settings.js"></script>
        ${rest.styles.map((href) => html`<link rel="stylesheet" href="${href}" />`)} ${rest.head}
        ${(rest.scripts ?? []).map((src) => html`<script type="module" src="${src}"></script>`)}
      </head>
      <body>
        ${rest.body}
      </body>
    </html> `.toString();
}

/**
 * The script tag, with hints for what it will ask for first: the words of the language, and the manifest.
 * Without them both would be asked for one after the other, once the script has come.
 */
export function trustScript(lang: Language, manifest?: string): Html {
  return html`<link rel="modulepreload" href="/dist/locales/${lang}.js" />
    ${manifest && html`<link rel="preload" href="${manifest}" as="fetch" crossorigin />`}
    <script type="module" src="/dist/trust.js"></script>`;
}

/** A sentence in every language; the style sheet shows the one that the page is in. */
export function inEach(sentence: InEach): Html[] {
  return languages.map(
    (lang) => html`<span data-in="${lang}" lang="${lang}">${sentence[lang]}</span>`,
  );
}

/** Between light and dark. Hidden until its script has come, since it does nothing without. */
export function themeSwitch(label: HtmlValue): Html {
  return html`<button type="button" class="switch" data-theme-switch aria-pressed="false" hidden>
    ${label}
  </button>`;
}

/** What the demo's own pages begin with. */
export function siteHeader(current?: string): Html {
  const links: [string, string][] = [
    ['/configurator/', 'Configure'],
    ['/gallery/', 'Gallery'],
    ['/plain/', 'Plain page'],
    ['/translator/', 'Translate'],
    ['/inbox/', 'Inbox'],
  ];
  return html`<header class="site">
    <a class="home" href="/">trust-elements</a>
    <nav aria-label="Demo">
      ${links.map(
        ([href, name]) =>
          html`<a href="${href}" ${href === current && html` aria-current="page"`}>${name}</a>`,
      )}
    </nav>
    ${themeSwitch('Dark')}
  </header>`;
}
