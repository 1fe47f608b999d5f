import * as z from 'zod/mini';

import type { RuleParams } from '../schema/rules.js';
import { date, id, languageTag, localizedText, url } from '../schema/text.js';
import { manifestSchema } from '../schema/index.js';
import { textFields } from './check/text-fields.js';
import { describeField } from './field-descriptions.js';

/** The part of JSON Schema (draft 7) that a manifest needs. */
export interface JsonSchema {
  $schema?: string;
  $ref?: string;
  title?: string;
  description?: string;
  type?: string;
  const?: unknown;
  enum?: readonly unknown[];
  pattern?: string;
  format?: string;
  minLength?: number;
  properties?: Record<string, JsonSchema>;
  required?: readonly string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  additionalProperties?: JsonSchema | boolean;
  propertyNames?: JsonSchema;
  definitions?: Record<string, JsonSchema>;
}

/** What a date looks like; that it exists, a pattern cannot say. */
const datePattern =
  '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$';

/** Shapes that stand in many places: written once, and named. */
const named = {
  Text: [localizedText, 'A text in the default locale, or one text per language.'],
  Id: [id, 'Lower-case letters, digits, ".", "_" and "-"; unique in its collection.'],
  LanguageTag: [languageTag, 'A BCP 47 language tag, such as "de" or "pt-BR".'],
  Date: [date, 'An ISO 8601 date; without a time it counts through the end of that day, UTC.'],
  Url: [url, 'https:, mailto:, tel:, or relative to the manifest.'],
} as const;

const richText: JsonSchema = {
  description:
    'A text with paragraphs, lists, emphasis, strong, inline code, links and quotes as in CommonMark.',
  allOf: [{ $ref: '#/definitions/Text' }],
};

/**
 * The JSON Schema (draft 7) of a manifest, generated from the schema that the library itself checks with,
 * with a description for each field.
 */
export function manifestJsonSchema(): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};
  const names = new Map<string, string>();
  for (const [name, [make, description]] of Object.entries(named)) {
    const { $schema, ...shape } = generate(make());
    names.set(JSON.stringify(shape), name);
    definitions[name] = { ...shape, description };
  }
  const { $schema, ...root } = generate(manifestSchema());
  return {
    $schema: $schema ?? '',
    title: 'Trust manifest, version 1',
    ...described(root, '', names),
    definitions: { ...definitions, RichText: richText },
  };
}

/** What JSON Schema can say of one of our schemas. */
export function generate(
  schema: z.ZodMiniType,
  target: 'draft-7' | 'draft-2020-12' = 'draft-7',
): JsonSchema {
  return z.toJSONSchema(schema, {
    target,
    io: 'input',
    reused: 'inline',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { params: shape } = zodSchema._zod.def as { params?: DictionaryParams };
      if (shape?.value) Object.assign(jsonSchema, dictionaryShape(shape));
      const { checks = [] } = zodSchema._zod.def as { checks?: readonly z.core.$ZodCheck[] };
      for (const check of checks) {
        const { params } = check._zod.def as { params?: Partial<RuleParams> };
        Object.assign(jsonSchema, params?.json ?? formOf(params?.code));
      }
    },
  }) as JsonSchema;
}

/** What JSON Schema can say of a rule that is a function. */
function formOf(code: RuleParams['code'] | undefined): JsonSchema {
  if (code === 'format') return { pattern: datePattern };
  return code === 'unsafe-url' ? { format: 'uri-reference' } : {};
}

interface DictionaryParams {
  readonly key: RegExp;
  readonly value?: z.ZodMiniType;
}

/** A dictionary (see `schema/rules`) in JSON Schema's words. */
function dictionaryShape({ key, value }: DictionaryParams): JsonSchema {
  const { $schema, ...values } = generate(value as z.ZodMiniType);
  const propertyNames = key.source === '^' ? {} : { propertyNames: { pattern: key.source } };
  return { type: 'object', ...propertyNames, additionalProperties: values };
}

/** Names the known shapes in a schema and describes its fields. */
function described(
  schema: JsonSchema,
  field: string,
  names: ReadonlyMap<string, string>,
): JsonSchema {
  const description = describeField(field);
  const shape = names.get(JSON.stringify(schema));
  const name = textFields[field] === 'prose' ? 'RichText' : shape;
  const inner = (part: JsonSchema, suffix: string): JsonSchema =>
    described(part, field + suffix, names);
  // Beside `$ref`, draft 7 reads nothing.
  if (name)
    return description
      ? { description, allOf: [{ $ref: `#/definitions/${name}` }] }
      : { $ref: `#/definitions/${name}` };
  const copy: JsonSchema = description ? { description, ...schema } : { ...schema };
  if (schema.properties)
    copy.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([key, part]) => [
        key,
        inner(part, field === '' ? key : `.${key}`),
      ]),
    );
  if (schema.items) copy.items = inner(schema.items, '[]');
  for (const key of ['anyOf', 'oneOf'] as const)
    if (schema[key]) copy[key] = schema[key].map((part) => ({ ...inner(part, '') }));
  for (const key of ['additionalProperties', 'propertyNames'] as const)
    if (typeof schema[key] === 'object') copy[key] = inner(schema[key], '{}');
  return copy;
}
