import { dateSentences, overviewView, type OverviewView } from '../../content/overview-view.js';
import { h, type Content } from '../html.js';
import { deeper, type RenderContext } from './context.js';
import { prose } from './prose.js';
import { foreignLang, heading, say, sayAll } from './say.js';

/** What opens a trust center: who speaks, about what, how current it is, and at which date it was judged. */
export function overview(context: RenderContext): Content {
  const { manifest, reader, now } = context;
  const view = overviewView(manifest, reader);
  const asOf = new Date(now).toISOString().slice(0, 10);
  const facts = [view.legalName, ...dateSentences({ ...manifest, asOf })];
  const below = deeper(context);
  return [
    brand(view, context),
    heading(view.title, context),
    prose(view.body, context),
    // Printed statuses are as old as the page: it says of when they are.
    h('p', {}, sayAll(facts, context)),
    view.sections.map(({ title, body }) => [heading(title, below), prose(body, below)]),
  ];
}

/** The logo, else the name, leading to the company's own site. */
function brand(view: OverviewView, context: RenderContext): Content {
  const shown = logo(view, context) ?? say(view.name, context);
  if (!shown) return undefined;
  const href = context.url(view.url, 'link');
  return h('p', {}, href ? h('a', { href }, shown) : shown);
}

function logo({ logo }: OverviewView, context: RenderContext): Content {
  const src = context.url(logo?.src, 'image');
  if (!logo || !src) return undefined;
  const dark = context.url(logo.dark, 'image');
  const lang = foreignLang(logo.alt, context);
  // The element's own size: without styles a logo is as large as its file.
  const image = h('img', { src, alt: logo.alt.text, lang, height: '32' });
  if (!dark) return image;
  const source = h('source', { media: '(prefers-color-scheme: dark)', srcset: srcsetOf(dark) });
  return h('picture', {}, source, image);
}

/** A comma or a space in a `srcset` begins the next candidate. */
function srcsetOf(url: string): string {
  return url.replace(/,/g, '%2C');
}
