import { UsageError } from '../io.js';
import type { Exchange, Unit, UnitState } from './exchange.js';
import { escapeAttribute, escapeText, InlineCodes, isWritable } from './xliff-text.js';

/** XLIFF knows these states; what is stale or empty is to be translated again. */
const states: Readonly<Record<UnitState, 'initial' | 'translated'>> = {
  missing: 'initial',
  empty: 'initial',
  stale: 'initial',
  translated: 'translated',
  unused: 'translated',
};

/**
 * A language's file as XLIFF 2.1 (OASIS, 2018), for translation tools. Placeholders are inline codes; our
 * own states stand in notes.
 * @throws {UsageError} for a key with characters that XML has not
 */
export function writeXliff({ sourceTag, tag, original, units }: Exchange): string {
  const body = units.map(writeUnit).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="${escapeAttribute(sourceTag)}" trgLang="${escapeAttribute(tag)}">
  <file id="f1" original="${escapeAttribute(original)}">
${body}  </file>
</xliff>
`;
}

function writeUnit({ key, source, target, state, note, maximum }: Unit, index: number): string {
  if (!isWritable(key)) throw new UsageError(`The key "${key}" cannot stand in XML. Rename it.`);
  const codes = new InlineCodes();
  const [from, to] = [codes.write(source), target === undefined ? undefined : codes.write(target)];
  const notes = [
    `<note category="state">${state}</note>`,
    ...(note === ''
      ? []
      : [`<note category="description">${escapeText(withoutCodes(note))}</note>`]),
    ...(maximum === undefined ? [] : [`<note category="maximum">${maximum}</note>`]),
  ];
  const translation =
    to === undefined ? '' : `\n        <target xml:space="preserve">${to}</target>`;
  return `    <unit id="u${index + 1}" name="${escapeAttribute(key)}">
      <notes>${notes.join('')}</notes>
${codes.originalData}      <segment state="${states[state]}">
        <source xml:space="preserve">${from}</source>${translation}
      </segment>
    </unit>
`;
}

/** Notes hold no inline elements: what XML cannot write is left out of them. */
const withoutCodes = (text: string): string => [...text].filter(isWritable).join('');
