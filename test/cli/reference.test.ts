// The schema that is published, what it says of each field, and the documents made from it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { manifestDocs } from '../../scripts/manifest-docs.js';
import { checkManifest } from '../../src/cli/check/check-manifest.js';
import { silence } from '../../src/cli/check/silence.js';
import { textFields } from '../../src/cli/check/text-fields.js';
import { describedFields } from '../../src/cli/field-descriptions.js';
import { manifestJsonSchema, type JsonSchema } from '../../src/cli/json-schema.js';
import { parseManifest } from '../../src/schema/index.js';
import { foundIn, saying } from './support/checked.js';

const docs = (name: string): string =>
  readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

interface FieldFound {
  readonly field: string;
  readonly schema: JsonSchema;
}

/** Every field, as the descriptions name it: the settings of both forms are one. */
function fieldsOf(schema: JsonSchema, field = ''): FieldFound[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, part]) => {
    const name = field === '' ? key : `${field}.${key}`;
    return [{ field: name, schema: part }, ...fieldsOf(part, name)];
  });
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const entry = schema.items ? [{ field: `${field}[]`, schema: schema.items }] : [];
  return [
    ...own,
    ...entry,
    ...(schema.items ? fieldsOf(schema.items, `${field}[]`) : []),
    ...choices.flatMap((choice) => fieldsOf(choice, field)),
  ];
}

const all = fieldsOf(manifestJsonSchema());
const reference = ({ schema }: FieldFound): string | undefined =>
  schema.$ref ?? schema.allOf?.[0]?.$ref;

describe('the JSON Schema', () => {
  it('describes every field', () => {
    const named = all.filter(({ field }) => !field.endsWith('[]'));
    const bare = named.filter(({ schema }) => !schema.description).map(({ field }) => field);
    assert.deepEqual(bare, []);
  });

  it('has every field that is described', () => {
    const names = new Set(
      all.map(({ field }) => field.replace(/^forms\.(?:documentRequest|disclosure)\./, 'forms.*.')),
    );
    assert.deepEqual(
      describedFields.filter((field) => !names.has(field)),
      [],
    );
  });

  it('has the localized texts that `check` reads', () => {
    const texts = all
      .filter((found) => /Text$/.test(reference(found) ?? ''))
      .map(({ field }) => field);
    assert.deepEqual([...new Set(texts)].sort(), Object.keys(textFields).sort());
  });

  it('refers only to definitions that it has', () => {
    const { definitions = {} } = manifestJsonSchema();
    const used = JSON.stringify(manifestJsonSchema()).match(/#\/definitions\/\w+/g) ?? [];
    const lost = used.filter((one) => !Object.hasOwn(definitions, one.replace(/^.*\//, '')));
    assert.deepEqual(lost, []);
  });
});

describe('docs/manifest.md', () => {
  it('is up to date; otherwise run "npm run docs"', async () => {
    assert.equal(docs('manifest.md'), await manifestDocs());
  });

  it('has an example for each part of a manifest', () => {
    const example = JSON.parse(docs('manifest-example.json')) as object;
    const missing = Object.keys(manifestJsonSchema().properties ?? {}).filter(
      (key) => !Object.hasOwn(example, key) && key !== 'catalogs',
    );
    assert.deepEqual(missing, []);
  });

  it('has an example that is valid', () => {
    assert.deepEqual(parseManifest(JSON.parse(docs('manifest-example.json'))).issues, []);
  });

  it('has an example in which nothing is found', () => {
    const { findings, context } = checkManifest(
      docs('manifest-example.json'),
      Date.parse('2026-11-10'),
    );
    assert.ok(context);
    assert.deepEqual(silence(findings, context.manifest, context.pathOf).findings, []);
  });
});

describe('docs/wording.md', () => {
  const rows = docs('wording.md')
    .split('## Words to avoid')[1]
    ?.matchAll(/^\| ([^|]+?) +\| ([^|]+?) +\|$/gm);
  const words = Array.from(rows ?? [], ([, wrong = '', right = '']) => ({ wrong, right })).slice(2);

  for (const { wrong, right } of words) {
    const lang = /-|hält/.test(wrong) ? 'de' : /cert?ific(ado|aç)/.test(wrong) ? 'pt' : 'en';
    const isClaim = (found: string): boolean => found.startsWith('claim-');

    it(`warns of "${wrong}", as \`check\` does`, () => {
      assert.ok(foundIn(saying(wrong, lang)).some(isClaim), `${lang}: nothing found`);
    });

    it(`proposes "${right}", of which \`check\` says nothing`, () => {
      assert.ok(!foundIn(saying(right, lang)).some(isClaim));
    });
  }
});
