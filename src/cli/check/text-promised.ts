import type { CheckContext } from './check-context.js';
import { finding, quoted, type Finding } from './finding.js';
import { passagesOf, sentencesOf, type Sentence } from './prose.js';
import type { TextFound } from './texts.js';

/** An email that the reader is to write, or has written. Not the address that a form asks for. */
const email =
  /\b(?:Ihrer?|Deine?r?|eine|per) E-?Mail\b(?!-?\s?(?:Adress|Programm|Anbieter|Konto))|\b(?:your|an|by|via) e-?mail\b(?! (?:address|account|provider))|\b(?:e?mail us)\b|(?<!\p{L})(?:seu|um|por|via) e-?mail\b/iu;

/** A sentence that sends the reader elsewhere with a word that is the label of a link. */
const pointers: readonly RegExp[] = [
  // German
  /\bhier\b[^.!?]{0,20}\b(?:ein(?:ge)?sehen|ab(?:ge)?rufen|abrufbar|einsehbar|herunterladen|nachlesen|an(?:ge)?sehen|verfügbar|lesen)\b/iu,
  /\b(?:finden|lesen|erfahren|sehen|melden|klicken)\b[^.!?]{0,80}\bhier\b\s*(?::|\.|$)/iu,
  /\b(?:klicken Sie|klicke|siehe) hier\b/iu,
  /\b(?:lesen|erfahren) Sie mehr\b|\bmehr (?:lesen|erfahren)\b/iu,
  /\b(?:weitere|mehr|nähere) (?:Informationen|Details|Angaben)\b[^.!?]{0,80}\b(?:finden|stehen|erhalten|gibt es)\b/iu,
  /\bsiehe (?!oben|unten|auch unten|Abschnitt|Anhang|Kapitel|Punkt|Ziffer|Artikel|Art\.|Tabelle|Seite)/iu,
  /\b(?:oben|unten|hier) verlinkte?n?\b/iu,
  // English
  /\b(?:click|see|read more|read it|download it|view it|available|found|viewed|report(?:ed)?|learn more) here\b/iu,
  /\b(?:learn|read|find out) more\b/iu,
  /\b(?:more|further) (?:information|details)\b[^.!?]{0,80}\b(?:found|available|see|visit)\b/iu,
  /(?:^|[(;,] ?)(?:please )?see (?:our|the) (?!above|below|section)/iu,
  /\blinked (?:above|below)\b/iu,
  // Portuguese
  /\b(?:clique|veja|acesse|consulte|leia|baixe|confira|disponível|encontrad[oa]s?|acessad[oa]s?|vist[oa]s?|relatar[^.!?]{0,40}) aqui\b/iu,
  /\b(?:saiba|leia) mais\b/iu,
  /\bmais (?:informações|detalhes)\b[^.!?]{0,80}\b(?:consulte|veja|encontr\p{L}*|acesse|disponíveis)/iu,
  /\b(?:consulte|veja) (?:nossas?|nossos?|as?|os?) /iu,
  /\b(?:com|no) link acima\b/iu,
];

/** What the reader needs is on the page itself. */
const onThisPage =
  /\b(?:auf dieser Seite|in diesem Abschnitt|in dieser Liste|Dokumentenliste|on this page|in this section|document list|nesta página|nesta seção|lista de documentos)\b/iu;

/** Things that a text promises and does not give: an address to write to, the target of a link. */
export function textPromised(context: CheckContext): readonly Finding[] {
  const hasAddress = givesAddress(context);
  return context.texts
    .filter(({ role, field }) => role === 'prose' && !field.startsWith('agreements'))
    .flatMap((found) => {
      const sentences = passagesOf(found.text).flatMap(sentencesOf);
      return [
        ...(hasAddress
          ? []
          : sentences.filter(({ text }) => email.test(text)).map(noAddress(found))),
        ...sentences.filter(lacksTarget).map(noTarget(found)),
        ...sentences
          .flatMap(({ links }) => links.filter(({ href }) => /^#?$/.test(href)))
          .map(noHref(found)),
      ];
    });
}

function givesAddress({ manifest, texts }: CheckContext): boolean {
  const { contacts = [], disclosure } = manifest;
  return (
    contacts.some(({ email }) => email !== undefined) ||
    (disclosure?.channels ?? []).some(({ type, value }) => type === 'email' && value) ||
    texts.some(({ role, text }) => role === 'prose' && /[^\s@(]+@[^\s@)]+\.\w{2,}/.test(text))
  );
}

function lacksTarget({ text, links }: Sentence): boolean {
  if (links.length > 0 || /https?:\/\/|\bwww\.|[^\s@]+@[^\s@]+\.\w/.test(text)) return false;
  return !onThisPage.test(text) && pointers.some((pointer) => pointer.test(text));
}

const noAddress =
  (found: TextFound) =>
  ({ text }: Sentence): Finding =>
    finding(
      'text-email',
      found.path,
      `${quoted(text, 100)} speaks of an email, but the manifest gives no address.`,
      'Add an "email" channel or contact, or speak of a report.',
    );

const noTarget =
  (found: TextFound) =>
  ({ text }: Sentence): Finding =>
    finding(
      'text-link',
      found.path,
      `${quoted(text, 100)} points to something without a link.`,
      'Make the label a link, [label](https://…), or say it without pointing.',
    );

const noHref = (found: TextFound) => (): Finding =>
  finding(
    'text-link',
    found.path,
    'A link has no target.',
    'Write the address between its brackets.',
  );
