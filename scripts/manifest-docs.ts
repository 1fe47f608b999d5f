// Writes docs/manifest.md: the manifest's reference, from the schema and its descriptions, with the parts of
// docs/manifest-example.json as examples. A test fails when the file is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { format } from 'prettier';

import { findingCodes } from '../src/cli/check/finding-codes.js';
import { manifestJsonSchema, type JsonSchema } from '../src/cli/json-schema.js';

const file = fileURLToPath(new URL('../docs/manifest.md', import.meta.url));
const exampleFile = fileURLToPath(new URL('../docs/manifest-example.json', import.meta.url));

const introduction = `# The trust manifest, version 1

One JSON file holds everything that a trust section says. This page is generated from the schema
(\`npm run docs\`); the whole example is [manifest-example.json](manifest-example.json). \`trust-elements schema\` prints the
schema for editors, \`trust-elements check\` finds what is wrong.

| type | what to write |
|---|---|
| Text | a string in \`defaultLocale\`, or one per language: \`{"en": "…", "de": "…"}\` |
| Rich text | the same, with a CommonMark subset: paragraphs, nested lists, emphasis, strong, inline code, links, block quotes; anything else shows as it is written |
| Id | lower-case letters, digits, \`.\`, \`_\`, \`-\`, beginning with one of the first two; unique in its collection |
| Date | ISO 8601; without a time it counts through the end of that day, UTC |
| URL | \`https:\`, \`mailto:\`, \`tel:\`, or relative to the manifest (\`http:\` only for this machine) |
| Language tag | BCP 47, such as \`de\` or \`pt-BR\` |

A broken entry is left out and the rest of the page stands; without a valid \`schemaVersion\`,
\`organization\` and \`defaultLocale\` there is no page. Unknown keys are kept and have no effect.
**Bold** fields are required.`;

interface Row {
  readonly field: string;
  readonly type: string;
  readonly isRequired: boolean;
  readonly meaning: string;
}

const typeNames: Readonly<Record<string, string>> = {
  Text: 'Text',
  RichText: 'Rich text',
  Id: 'Id',
  Date: 'Date',
  Url: 'URL',
  LanguageTag: 'Language tag',
};

function typeOf(schema: JsonSchema): string {
  const reference = schema.$ref ?? schema.allOf?.[0]?.$ref;
  if (reference) return typeNames[reference.replace('#/definitions/', '')] ?? reference;
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(' · ');
  if (schema.items) return `list of ${typeOf(schema.items)}`;
  if (schema.oneOf ?? schema.anyOf) return 'object';
  if (typeof schema.additionalProperties === 'object')
    return `object of ${typeOf(schema.additionalProperties)}`;
  return schema.type === 'boolean' ? '`true` · `false`' : (schema.type ?? 'anything');
}

/** The rows of an object's fields and of what is inside them. */
function rowsOf(schema: JsonSchema, prefix = ''): Row[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, part]) => {
    const field = prefix + key;
    const row = {
      field,
      type: typeOf(part),
      isRequired: schema.required?.includes(key) ?? false,
      meaning: part.description ?? '',
    };
    return [row, ...innerRows(part, field)];
  });
}

function innerRows(part: JsonSchema, field: string): Row[] {
  const variants = part.oneOf ?? part.anyOf ?? [];
  if (variants.length > 0) return variantRows(variants, field);
  return part.items ? rowsOf(part.items, `${field}[].`) : rowsOf(part, `${field}.`);
}

/** Of a choice, each field once, with the types that have it. */
function variantRows(variants: readonly JsonSchema[], field: string): Row[] {
  const nameOf = ({ properties }: JsonSchema): string =>
    String(properties?.['type']?.const ?? properties?.['type']?.enum?.[0]);
  const types = variants.map((variant) => `\`${nameOf(variant)}\``);
  const rows = new Map<string, Row>();
  for (const variant of variants) {
    for (const row of rowsOf(variant, `${field}.`)) {
      const known = rows.get(row.field)?.meaning.replace(/^With (.*?): .*$/, '$1 or ');
      const meaning = `With ${known ?? ''}\`${nameOf(variant)}\`: ${row.meaning}`;
      const isType = row.field === `${field}.type`;
      rows.set(row.field, isType ? { ...row, type: types.join(' · ') } : { ...row, meaning });
    }
  }
  return [...rows.values()];
}

function table(rows: readonly Row[]): string {
  const cells = rows.map(({ field, type, isRequired, meaning }) => {
    const name = isRequired ? `**\`${field}\`**` : `\`${field}\``;
    return `| ${name} | ${type.replace(/^list of object$/, 'list')} | ${meaning} |`;
  });
  return ['| field | type | meaning |', '|---|---|---|', ...cells].join('\n');
}

function example(value: unknown): string {
  return `\`\`\`json\n${JSON.stringify(value)}\n\`\`\``;
}

function section(key: string, part: JsonSchema, whole: Record<string, unknown>): string {
  const rows = rowsOf(part.items ?? part);
  const isForms = key === 'forms';
  return [
    `## \`${key}\``,
    `${part.description}${isForms ? ' Both have the same settings: `*` is either.' : ''}`,
    ...(rows.length > 0 ? [table(isForms ? withoutSecondForm(rows) : rows)] : []),
    example({ [key]: whole[key] }),
  ].join('\n\n');
}

function withoutSecondForm(rows: readonly Row[]): Row[] {
  const settings = rows.filter(({ field }) => field.startsWith('documentRequest.'));
  return [
    ...rows.filter(({ field }) => !field.includes('.')),
    ...settings.map((row) => ({ ...row, field: row.field.replace('documentRequest', '*') })),
  ];
}

function findings(): string {
  const rows = Object.entries(findingCodes).map(
    ([code, { severity, summary }]) => `| \`${code}\` | ${severity} | ${summary} |`,
  );
  return [
    '## What `check` finds',
    'An error keeps part of the manifest from being shown: `check` answers with exit code 1. With a warning it is shown, but untrue, stale or unfinished; `--strict` counts warnings as well. `ignore` silences a finding by its code; the reason is for the next person who reads the file.',
    ['| code | | what it finds |', '|---|---|---|', ...rows].join('\n'),
  ].join('\n\n');
}

/** What has a section of its own: an object, or a list of objects. */
function hasSection(part: JsonSchema): boolean {
  return Boolean(part.properties ?? part.items?.properties ?? isTable(part));
}

function isTable({ additionalProperties }: JsonSchema): boolean {
  return (
    typeof additionalProperties === 'object' && Boolean(additionalProperties.additionalProperties)
  );
}

/** The root's own row for each section, without what is inside. */
function rootTable({ properties = {}, required = [] }: JsonSchema): string {
  const rows = Object.entries(properties).map(([field, part]) => ({
    field,
    type: isTable(part) ? 'object' : typeOf(part),
    isRequired: required.includes(field),
    meaning: part.description ?? '',
  }));
  return table(rows);
}

/** The text of docs/manifest.md. */
export async function manifestDocs(): Promise<string> {
  const whole = JSON.parse(readFileSync(exampleFile, 'utf8')) as Record<string, unknown>;
  const schema = manifestJsonSchema();
  const entries = Object.entries(schema.properties ?? {});
  const sections = entries.filter(([, part]) => hasSection(part));
  const isSection = (key: string): boolean => sections.some(([name]) => name === key);
  const rootExample = Object.entries(whole).filter(([key]) => !isSection(key));
  const parts = [
    introduction,
    '## The root',
    rootTable(schema),
    example(Object.fromEntries(rootExample)),
    ...sections.map(([key, part]) => section(key, part, whole)),
    findings(),
  ];
  return format(parts.join('\n\n'), { parser: 'markdown', printWidth: 100 });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(file, await manifestDocs());
