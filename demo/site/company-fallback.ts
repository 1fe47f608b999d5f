import { localize } from '../../src/content/localize.js';
import type { Manifest } from '../../src/schema/index.js';
import { html, type Html } from '../receiver/html.js';
import type { Company } from './companies.js';
import { languages, type Language } from './document.js';
import { richText } from './rich-text.js';

/**
 * What stands inside `<trust-center>` until its script has come, and where none runs: for search engines, for
 * readers whose blocker hides the elements, for the first second. In the page's own language in full; in
 * the others what is seen first.
 */
export function companyFallback({ manifest, lang }: Company): Html[] {
  return languages.map(
    (language) =>
      html`<div data-in="${language}" lang="${language}">
        ${opening(manifest, language)} ${language === lang && policies(manifest, language)}
        ${contacts(manifest)}
      </div>`,
  );
}

const readerOf = (lang: Language, { defaultLocale }: Manifest) => ({
  chain: [lang],
  defaultLocale,
});

function opening(manifest: Manifest, lang: Language): Html {
  const reader = readerOf(lang, manifest);
  const { organization, overview } = manifest;
  const title = localize(overview?.title ?? organization.name, reader).text;
  const name = localize(organization.name, reader).text;
  const body = localize(overview?.body, reader);
  return html`${!title.includes(name) && html`<p class="name">${name}</p>`}
    <h1>${title}</h1>
    ${body && richText(body.text)}`;
}

function policies(manifest: Manifest, lang: Language): Html[] {
  const reader = readerOf(lang, manifest);
  return (manifest.policies ?? []).map(
    (group) =>
      html`<h2>${localize(group.title, reader).text}</h2>
        ${group.items.map((item) => {
          const body = localize(item.body, reader);
          return html`<h3>${localize(item.title, reader).text}</h3>
            ${body && richText(body.text)}`;
        })}`,
  );
}

function contacts({ contacts = [] }: Manifest): Html[] {
  return contacts.flatMap(({ email }) =>
    email === undefined ? [] : [html`<p><a href="mailto:${email}">${email}</a></p>`],
  );
}
