/**
 * How headings and sentences of security pages are told apart, in English, German and Portuguese. They are
 * compared without upper case and diacritics: see {@link fold}.
 */

/** A part of a disclosure policy, by its heading or the line that leads into a list. */
export type DisclosurePart =
  | 'excluded'
  | 'accepted'
  | 'include'
  | 'promises'
  | 'bounty'
  | 'dont'
  | 'do'
  | 'rules'
  | 'channels'
  | 'reservation';

/** Lower case, without diacritics. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').toLowerCase();
}

const finding = String.raw`(vulnerabilit|vulnerabilidade|schwachstelle|sicherheitslucke|sicherheitsproblem|verwundbarkeit|falhas? de seguranca|security (bug|flaw|issue|problem))`;

/** Repetition is bounded: these are matched against paragraphs, too. */
const disclosure = new RegExp(
  [
    String.raw`\b(vulnerability|responsible|coordinated|security) disclosure\b`,
    String.raw`\bdisclosure (policy|program)`,
    String.raw`\breport(ing)?\b.{0,80}${finding}`,
    String.raw`\bvulnerability report(ing)?\b`,
    String.raw`\bbug.?bounty\b`,
    String.raw`\b(verantwortung\w{0,20}|koordinierte\w{0,20}) offenlegung`,
    String.raw`\boffenlegung von ${finding}`,
    String.raw`${finding}\w{0,20} (zu )?meld`,
    String.raw`\bmeld\w{0,20}.{0,80}${finding}`,
    String.raw`\bdivulgacao\b.{0,80}(responsavel|coordenada|${finding})`,
    String.raw`\b(relat(ar|e|o)|report(ar|e)|comunic(ar|acao)|denunci(ar|e)|notific(ar|acao))\b.{0,80}${finding}`,
  ].join('|'),
);

/** Whether a heading opens a disclosure policy. */
export function opensDisclosure(heading: string): boolean {
  return disclosure.test(fold(heading));
}

const reservation =
  /^(please note|note|bitte beachten|hinweis|vorbehalt|nota|observacao|ressalva)\b/;

/** The first that fits decides: "not accepted" before "accepted". */
const parts: readonly (readonly [DisclosurePart, RegExp])[] = [
  ['reservation', reservation],
  [
    'excluded',
    /out.of.scope|not (in|within) scope|exclu[ds]|not accepted|non.?qualifying|ineligible|(does|do) not include|won.?t accept|ausserhalb|ausschl|ausgeschlossen|ausgenommen|nicht (akzeptiert|angenommen|enthalten|eingeschlossen|im geltungsbereich)|beinhaltet nicht|umfasst nicht|fora d[oe] (escopo|ambito)|exclus|nao (aceit|inclu|elegive)/,
  ],
  [
    'accepted',
    /in.scope|\bscope\b|\baccept|qualifying|eligible|geltungsbereich|erfassungsbereich|\bumfang|akzeptiert|angenommen|eingeschlossen|escopo|ambito|aceit|incluid|elegive/,
  ],
  [
    'include',
    /what to include|include in (your|the|a) report|what we need|ihre meldung|enthalten soll|o que incluir|o que o relato|deve(m)? (conter|incluir)|inclua/,
  ],
  [
    'promises',
    /(can|to) expect|our (promise|commitment)|we promise|safe harbou?r|sie erwarten|wir versprechen|unser versprechen|(pode|podem) esperar|nosso compromisso/,
  ],
  ['bounty', /bounty|reward|belohnung|pramie|vergutung|recompensa/],
  ['rules', /\bdo.?s? (and|&) don.?t|was zu tun und|o que fazer e/],
  [
    'dont',
    /\bdon.?ts?\b|please do not|not allowed|unterlassen|was nicht|nicht erlaubt|verboten|o que nao|nao fazer|nao faca|proibid|evit(e|ar)/,
  ],
  ['do', /please do\b|what to do|darum bitten|was zu tun|o que fazer|pedimos|\bfaca\b/],
  ['rules', /\brules\b|guidelines|regeln|regras|diretrizes/],
  [
    'channels',
    /(how|where) to report|contact|meldeweg|wie .{0,80}meld|so melden|kontakt|como (relatar|reportar|comunicar|denunciar)|canais|contato/,
  ],
];

/** The part of a disclosure policy that a heading names. */
export function disclosurePart(heading: string): DisclosurePart | undefined {
  const folded = fold(heading);
  return parts.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** Whether a heading stands above addresses. */
export function isContactHeading(heading: string): boolean {
  return /^(contacts?|kontakt|contatos?|contactos?|ansprechpartner|fragen|questions)\b/.test(
    fold(heading),
  );
}

/** Whether a rule says what not to do. */
export function forbids(rule: string): boolean {
  return /\b(do not|don.?t|never|avoid|refrain|must not|nicht|kein\w*|niemals|vermeiden|verzichten|unterlassen|nao|nunca|evit\w+|jamais)\b/.test(
    fold(rule),
  );
}

/** Whether a company speaks of itself: of what it will do. */
export function isPromise(sentence: string): boolean {
  return /\b(we|our|us|wir|uns|unser\w*|nos|nosso\w*|nossa\w*|iremos|vamos)\b/.test(fold(sentence));
}

/** Whether a sentence says what a report should hold. */
export function isAboutReports(sentence: string): boolean {
  return /proof.of.concept|\bpoc\b|konzeptnachweis|prova de conceito|reproduc|reproduk|reproduz/.test(
    fold(sentence),
  );
}

/** Whether a paragraph limits what was said before it: "Note: …". */
export function isReservation(paragraph: string): boolean {
  return reservation.test(fold(paragraph));
}

const functionWords: Readonly<Record<string, RegExp>> = {
  de: /\b(und|der|die|das|wir|nicht|fur|mit|werden|unsere?)\b/g,
  en: /\b(and|the|we|not|for|with|are|our|of|to)\b/g,
  pt: /\b(e|os|as|nao|para|com|sao|nos|nossos?|uma|do|da)\b/g,
};

/** The language a text seems to be in; English when nothing speaks for another. */
export function guessLanguage(text: string): string {
  const folded = fold(text);
  const counts = Object.entries(functionWords).map(
    ([language, words]) => [language, folded.match(words)?.length ?? 0] as const,
  );
  const [best] = counts.sort(([, one], [, other]) => other - one);
  return best && best[1] > 0 ? best[0] : 'en';
}
