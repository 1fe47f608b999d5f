import { parseManifest, type Manifest } from '../../schema/index.js';
import { lineIndex, type LineIndex } from '../line-index.js';
import type { CheckContext, Rule } from './check-context.js';
import { claimEntries } from './claim-entries.js';
import { claimProviders } from './claim-providers.js';
import { claimWording } from './claim-wording.js';
import { dateCertifications } from './date-certifications.js';
import { dateRules } from './date-rules.js';
import { finding, type Finding } from './finding.js';
import { formRules } from './form-rules.js';
import { givenPaths } from './given-paths.js';
import { jsonFault } from './json-fault.js';
import { keyRules } from './key-rules.js';
import { referenceRules } from './reference-rules.js';
import { schemaFindings } from './schema-rules.js';
import { textEndings } from './text-endings.js';
import { textLanguages } from './text-languages.js';
import { textPromised } from './text-promised.js';
import { textRepeated } from './text-repeated.js';
import { localizedTexts, overriddenStrings } from './texts.js';
import { urlRules } from './url-rules.js';

const rules: readonly Rule[] = [
  claimWording,
  claimEntries,
  claimProviders,
  dateCertifications,
  dateRules,
  referenceRules,
  formRules,
  keyRules,
  urlRules,
  textLanguages,
  textRepeated,
  textEndings,
  textPromised,
];

/** What was found in a manifest's text, and what further checks need. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly lines: LineIndex;
  /** Missing when nothing could be made of the text. */
  readonly context?: CheckContext;
}

/**
 * Checks a manifest as it stands in its file. Pure; never throws.
 * @param text the file's text
 * @param now the moment at which dates are judged, in milliseconds since 1970 UTC
 */
export function checkManifest(text: string, now: number): Checked {
  const lines = lineIndex(text);
  const json = readJson(text);
  if ('error' in json) return notJson(json.error, lines, text);
  const { manifest, issues } = parseManifest(json.value);
  const faults = [...repeatedKeys(lines), ...schemaFindings(issues, json.value)];
  if (!manifest) return { lines, findings: faults };
  const context = contextOf(manifest, json.value, issues, now);
  return { lines, context, findings: [...faults, ...rules.flatMap((rule) => rule(context))] };
}

function contextOf(
  manifest: Manifest,
  given: unknown,
  issues: Parameters<typeof givenPaths>[2],
  now: number,
): CheckContext {
  const pathOf = givenPaths(manifest, given, issues);
  const localized = localizedTexts(manifest, pathOf);
  const texts = localized.flatMap((found) => found.texts);
  return {
    manifest,
    pathOf,
    now,
    localized,
    texts: [...texts, ...overriddenStrings(manifest, pathOf)],
  };
}

function readJson(text: string): { readonly value: unknown } | { readonly error: string } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, ' ')) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function notJson(error: string, lines: LineIndex, text: string): Checked {
  // Without a fault of its own it is too deep, or too large, for the engine.
  const { offset, problem, remedy } = jsonFault(text.replace(/^\uFEFF/, ' ')) ?? {
    offset: 0,
    problem: error.replace(/\.$/, ''),
    remedy: 'Correct it.',
  };
  const place = lines.placeAt(offset);
  return {
    findings: [finding('schema-not-json', '', `This is not JSON: ${problem}.`, remedy)],
    // Nothing else can be found in such a text.
    lines: { ...lines, placeOf: () => place },
  };
}

function repeatedKeys({ repeatedKeys, placeAt }: LineIndex): readonly Finding[] {
  return repeatedKeys.map(({ path, offset }) => {
    const problem = `This key stands twice in its object; line ${placeAt(offset).line} is the one that counts.`;
    return finding('schema-repeated-key', path, problem, 'Remove one of the two.');
  });
}
