import type { CatalogFinding } from '../../src/cli/catalog/catalog-finding.js';
import type { CatalogueSet, Language } from '../../src/cli/catalog/catalogue-set.js';
import { checkLanguage } from '../../src/cli/catalog/check-set.js';
import { neededKeys, sourceKey } from '../../src/cli/catalog/plurals.js';
import { statusOf } from '../../src/cli/catalog/status.js';

/** What can be said of a text, the gravest first. */
export const flagWords = {
  missing: { icon: '○', word: 'Missing' },
  stale: { icon: '↻', word: 'Source changed' },
  'too-long': { icon: '↔', word: 'Too long' },
  check: { icon: '!', word: 'Check' },
} as const;

export type Flag = keyof typeof flagWords;

/** A text as the page lists it. */
export interface Entry {
  readonly key: string;
  readonly source: string;
  readonly text: string;
  readonly flags: readonly Flag[];
  readonly findings: readonly CatalogFinding[];
  readonly isEdited: boolean;
}

/** The texts of a language, as they stand, in the order of the source. @param isEdited by key */
export function entriesOf(
  set: CatalogueSet,
  tag: string,
  isEdited: (key: string) => boolean,
): readonly Entry[] {
  const language = languageOf(set, tag);
  const listed = listsOf(set, tag);
  const findings = byKey(checkLanguage(language, set));
  const source = set.source.file.texts;
  return neededKeys(source, tag).map((key): Entry => {
    const mine = (findings.get(key) ?? []).filter(({ code }) => !told.has(code));
    const flags = (Object.keys(flagWords) as Flag[]).filter((flag) =>
      flag === 'check' ? mine.length > 0 : listed[flag].has(key),
    );
    return {
      key,
      source: source.get(sourceKey(key, source) ?? key) ?? '',
      text: language.file.texts.get(key) ?? language.inline.get(key) ?? '',
      flags,
      findings: mine,
      isEdited: isEdited(key),
    };
  });
}

type Lists = Readonly<Record<Exclude<Flag, 'check'>, ReadonlySet<string>>>;

function listsOf(set: CatalogueSet, tag: string): Lists {
  const status = statusOf(set).find((one) => one.language === tag);
  const { missing, stale, tooLong } = status ?? {};
  return { missing: new Set(missing), stale: new Set(stale), 'too-long': new Set(tooLong) };
}

/** What has a flag of its own, or is about the file and not the text. */
const told = new Set(['key-missing', 'plural-missing', 'length', 'order', 'context']);

export function languageOf({ languages, source }: CatalogueSet, tag: string): Language {
  return languages.find((one) => one.tag === tag) ?? source;
}

function byKey(findings: readonly CatalogFinding[]): ReadonlyMap<string, CatalogFinding[]> {
  const map = new Map<string, CatalogFinding[]>();
  for (const finding of findings) map.set(finding.key, [...(map.get(finding.key) ?? []), finding]);
  return map;
}
