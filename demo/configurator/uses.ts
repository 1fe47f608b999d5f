import { sectionNames, type SectionName } from '../../src/content/center-sections.js';
import { h, printHtml, type Attributes } from '../../src/cli/html.js';
import type { WordsFile } from '../../src/cli/render/words-files.js';
import type { Manifest } from '../../src/schema/index.js';
import type { Choice } from './choice.js';
import type { SingleTag } from './singles.js';

/** An element as it will stand on a page. */
export interface Use {
  readonly tag: 'trust-center' | SingleTag;
  readonly attributes: Attributes;
  /** A control of the page's own that opens a dialog; else what stands there is the fallback. */
  readonly trigger?: string;
}

/** The elements that are chosen, with their attributes. What is as it is by default is not written. */
export function usesOf(choice: Choice): readonly Use[] {
  const { shape, sections, elements, level, language, manifest } = choice;
  const attributes = {
    manifest,
    locale: language === 'page' ? undefined : language,
    'heading-level': level === 2 ? undefined : String(level),
  };
  if (shape === 'center') {
    const isUsual = sections.join(' ') === sectionNames.join(' ');
    const list = isUsual ? undefined : sections.join(' ');
    return [{ tag: 'trust-center', attributes: { ...attributes, sections: list } }];
  }
  return elements.map((tag): Use => {
    if (tag === 'trust-document-request') return { tag, attributes, trigger: triggerOf(choice) };
    return { tag, attributes: { ...attributes, ...own(tag, choice) } };
  });
}

function own(tag: SingleTag, { layout, filter }: Choice): Attributes {
  if (tag === 'trust-badges' && layout === 'compact') return { layout };
  return tag === 'trust-policies' && filter ? { filter: true } : {};
}

const triggers = {
  de: 'Unterlagen anfordern',
  en: 'Request documents',
  pt: 'Solicitar documentos',
} as const;

/** What readers see without scripts, and a button's text, are the page's own: in the language chosen. */
const fallbacks = {
  de: (address: string) => `Fragen zu unserer Sicherheit? Schreiben Sie an ${address}.`,
  en: (address: string) => `Questions about our security? Write to ${address}.`,
  pt: (address: string) => `Dúvidas sobre nossa segurança? Escreva para ${address}.`,
  'pt-PT': (address: string) => `Dúvidas sobre a nossa segurança? Escreva para ${address}.`,
} as const;

function triggerOf({ language }: Choice): string {
  return triggers[language === 'de' ? 'de' : language.startsWith('pt') ? 'pt' : 'en'];
}

/** The sentence that stands inside an element. */
export function fallbackOf({ language }: Choice, manifest: Manifest | undefined): string {
  const wanted = language === 'page' ? (manifest?.defaultLocale ?? 'en') : language;
  const sentence =
    Object.entries(fallbacks).findLast(
      ([tag]) => wanted === tag || wanted.startsWith(`${tag}-`),
    )?.[1] ?? fallbacks.en;
  return sentence(addressIn(manifest) ?? 'security@example.com');
}

function addressIn(manifest: Manifest | undefined): string | undefined {
  const contacts = manifest?.contacts ?? [];
  const security = contacts.find(({ role, email }) => role === 'security' && email);
  const channel = manifest?.disclosure?.channels?.find(({ type }) => type === 'email');
  const value = channel && 'value' in channel ? channel.value : undefined;
  return security?.email ?? value ?? contacts.find(({ email }) => email)?.email;
}

/** The elements as HTML, one below the other. */
export function markupOf(uses: readonly Use[], fallback: string): string {
  return printHtml(
    uses.map(({ tag, attributes, trigger }) =>
      h(
        tag,
        attributes,
        trigger === undefined ? h('p', {}, fallback) : h('button', { slot: 'trigger' }, trigger),
      ),
    ),
  );
}

const later: Readonly<Partial<Record<Use['tag'] | SectionName, readonly WordsFile[]>>> = {
  disclosure: ['.disclosure'],
  contacts: ['.disclosure'],
  subprocessors: ['.register'],
  updates: ['.register'],
  'trust-document-request': ['.forms'],
  'trust-disclosure': ['.disclosure'],
  'trust-contacts': ['.disclosure'],
  'trust-subprocessors': ['.register'],
  'trust-updates': ['.register'],
  'trust-disclosure-form': ['.disclosure', '.forms', '.scope'],
};

/** The parts of the words that the chosen elements ask for. */
export function wordsPartsOf(
  { shape, sections, elements }: Choice,
  has: (section: SectionName) => boolean,
): readonly WordsFile[] {
  const shown = shape === 'single' ? elements : sections.filter(has);
  return [...new Set<WordsFile>(['', ...shown.flatMap((name) => later[name] ?? [])])];
}
