import { html, nothing, type TemplateResult } from 'lit';

import { dateSentences, overviewView, type OverviewView } from '../../content/overview-view.js';
import { safeUrl } from '../../schema/url.js';
import { heading } from '../../templates/heading.js';
import { richText } from '../../templates/rich-text.js';
import { foreignLang, say, type Sayable } from '../../templates/say.js';
import type { SectionContext } from './section-context.js';

/** What opens the center: who speaks, about what, and how current it is. */
export function overview(context: SectionContext): TemplateResult {
  const { content, rich, level } = context;
  const { words, base, manifest, reader } = content;
  const view = overviewView(manifest, reader);
  return html`<div class="overview" part="overview">
    ${brand(view, context)} ${heading(level, 'title', say(view.title, words))}
    ${richText(view.body, { rich, words, base })}
    ${facts([view.legalName, ...dates(context)], context)}
    ${
      view.sections.length > 0
        ? html`<div class="topics">
            ${view.sections.map(
              ({ title, body }) =>
                html`<div>
                  ${heading(level + 1, 'subheading', say(title, words))}
                  ${richText(body, { rich, words, base })}
                </div>`,
            )}
          </div>`
        : nothing
    }
  </div>`;
}

/** On paper, a center without its overview still says whose it is, and of when. */
export function printedFacts(context: SectionContext): TemplateResult | typeof nothing {
  const { manifest, reader } = context.content;
  const { name } = overviewView({ ...manifest, overview: undefined }, reader);
  return context.printed ? facts([name, ...dates(context)], context) : nothing;
}

function dates({ content, asOf, printed }: SectionContext): Sayable[] {
  return dateSentences({ ...content.manifest, asOf, printed });
}

function facts(
  items: readonly (Sayable | undefined)[],
  { content }: SectionContext,
): TemplateResult | typeof nothing {
  const shown = items.filter((item) => item !== undefined);
  if (shown.length === 0) return nothing;
  return html`<p class="facts parts" part="facts">
    ${shown.map((item) => html`<span>${say(item, content.words)}</span> `)}
  </p>`;
}

/** The logo, else the name, leading to the company's own site. */
function brand(view: OverviewView, context: SectionContext): TemplateResult | typeof nothing {
  const { words, base } = context.content;
  const shown = logo(view, context) ?? (view.name && say(view.name, words));
  if (!shown) return nothing;
  const href = safeUrl(view.url, 'link', base);
  return html`<p class="brand" part="brand">
    ${href ? html`<a part="link" href=${href}>${shown}</a>` : shown}
  </p>`;
}

function logo({ logo }: OverviewView, { content }: SectionContext): TemplateResult | undefined {
  const src = safeUrl(logo?.src, 'image', content.base);
  if (!logo || !src) return undefined;
  const dark = safeUrl(logo.dark, 'image', content.base);
  const { alt } = logo;
  return html`<span class="logo">
    <img
      part="logo"
      src=${src}
      alt=${alt.text}
      lang=${foreignLang(alt, content.words) ?? nothing}
    />
    ${dark ? html`<img class="dark" part="logo" src=${dark} alt="" />` : nothing}
  </span>`;
}
