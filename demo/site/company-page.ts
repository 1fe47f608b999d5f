import { html, type Html } from '../receiver/html.js';
import { companyFallback } from './company-fallback.js';
import type { Company } from './companies.js';
import {
  inEach,
  languages,
  page,
  themeSwitch,
  trustScript,
  type InEach,
  type Language,
} from './document.js';

const titles: InEach = {
  de: 'Sicherheit und Compliance',
  pt: 'Segurança e conformidade',
  en: 'Security and compliance',
};

const names: InEach = { de: 'Deutsch', pt: 'Português', en: 'English' };

const phrases = {
  dark: { de: 'Dunkel', pt: 'Escuro', en: 'Dark' },
  skip: { de: 'Zum Inhalt', pt: 'Ir para o conteúdo', en: 'Skip to content' },
  illustration: { de: 'Veranschaulichung', pt: 'Ilustração', en: 'Illustration' },
  facts: {
    de: 'Welche Tatsache wo steht',
    pt: 'Onde está cada fato',
    en: 'Where each fact went',
  },
  more: { de: 'Alle Demoseiten', pt: 'Todas as páginas', en: 'All demo pages' },
} satisfies Record<string, InEach>;

const notice = (name: string): InEach => ({
  de: `Diese Seite zeigt trust-elements mit öffentlich bekannten Tatsachen über ${name}, in eigenen Worten. Sie ist nicht von ${name}, und ${name} ist daran nicht beteiligt. Maßgeblich ist, was ${name} selbst veröffentlicht.`,
  pt: `Esta página mostra o trust-elements com fatos públicos sobre ${name}, em palavras próprias. Ela não é de ${name} e não tem vínculo com a empresa. Vale o que ${name} publica.`,
  en: `This page shows trust-elements with public facts about ${name}, in words of our own. It is not by ${name} and not affiliated with the company. What counts is what ${name} itself publishes.`,
});

/** A trust page as the company might host it: its own header and colours around one element. */
export function companyPage(company: Company): string {
  const { name, lang } = company;
  const titleIn = (language: Language): string => `${titles[language]} – ${name}`;
  return page({
    title: titleIn(lang),
    titles: { de: titleIn('de'), pt: titleIn('pt'), en: titleIn('en') },
    lang,
    description: notice(name)[lang],
    styles: ['/assets/company.css', `host.css`],
    head: trustScript(lang, 'trust.json'),
    body: html`<a class="skip" href="#content">${inEach(phrases.skip)}</a>
      <header>
        <div class="wide">
          <p class="company" translate="no">${name}</p>
          ${languageSwitch(lang)} ${themeSwitch(inEach(phrases.dark))}
        </div>
      </header>
      <aside>
        <p class="wide">
          <strong>${inEach(phrases.illustration)}</strong>
          <span>${inEach(notice(name))} <a href="facts/">${inEach(phrases.facts)}</a></span>
        </p>
      </aside>
      <main id="content" class="wide" tabindex="-1">
        <trust-center manifest="trust.json" heading-level="1">
          ${companyFallback(company)}
        </trust-center>
      </main>
      <footer>
        <p class="wide">
          <a href="/">${inEach(phrases.more)}</a>
          <a href="facts/">${inEach(phrases.facts)}</a>
          <a href="trust.json">trust.json</a>
        </p>
      </footer>`,
  });
}

/** Links, so that they work without a script, too: a page then loads again in another language. */
function languageSwitch(current: Language): Html {
  return html`<nav class="languages" aria-label="Deutsch, Português, English">
    ${languages.map(
      (lang) =>
        html`<a
          href="?lang=${lang}"
          lang="${lang}"
          hreflang="${lang}"
          data-language="${lang}"
          title="${names[lang]}"
          ${lang === current && html`aria-current="true"`}
          >${lang.toUpperCase()}</a
        >`,
    )}
  </nav>`;
}
