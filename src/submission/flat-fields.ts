import { customPrefix } from '../schema/custom-prefix.js';
import type { ReceivedSubmission } from '../schema/index.js';

/** A name and a text, as forms are sent. */
export type FlatField = readonly [name: string, value: string];

/** Our field names → the names a receiver expects. */
export type FieldNames = Readonly<Record<string, string>>;

/** What a manifest calls a field, or what it is called without one. */
export function renamed(
  field: string,
  names: FieldNames = {},
  otherwise: (field: string) => string = (own) => own,
): string {
  return (Object.hasOwn(names, field) ? names[field] : undefined) ?? otherwise(field);
}

/**
 * The fields of a form as names and texts: a list repeats its name, an object is one JSON text, and a custom
 * field is `custom.<name>` unless it is renamed.
 * @param nameOf what each field is called
 */
export function dataFields(
  data: ReceivedSubmission['data'],
  nameOf: (field: string) => string,
): readonly FlatField[] {
  return Object.entries(data).flatMap(([field, value]: [string, unknown]) => {
    if (field === 'customFields' && isRecord(value))
      return Object.entries(value).map(([name, own]): FlatField => [
        nameOf(customPrefix + name),
        textOf(own),
      ]);
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.map((one): FlatField => [nameOf(field), textOf(one)]);
  });
}

/** A whole submission as names and texts: the envelope first, then the fields, then what is sent along. */
export function flatFields(
  { data, ...envelope }: ReceivedSubmission,
  names: FieldNames | undefined,
  extra: FieldNames | undefined,
): readonly FlatField[] {
  const own = [
    ...Object.entries(envelope).map(([name, value]): FlatField => [name, textOf(value)]),
    ...dataFields(data, (field) => renamed(field, names)),
  ];
  return [
    ...own,
    ...unused(
      extra,
      own.map(([name]) => name),
    ),
  ];
}

/** What is sent along never takes the place of what somebody typed. */
export function unused(
  extra: FieldNames | undefined,
  names: readonly string[],
): readonly FlatField[] {
  return Object.entries(extra ?? {}).filter(([name]) => !names.includes(name));
}

/**
 * Names and texts as a record, for services that take JSON without nesting; what is repeated is joined.
 */
export function asRecord(
  fields: readonly FlatField[],
  separator = ', ',
): Readonly<Record<string, string>> {
  const record = new Map<string, string>();
  for (const [name, value] of fields) {
    const before = record.get(name);
    record.set(name, before === undefined ? value : before + separator + value);
  }
  return Object.fromEntries(record);
}

/** The data with the receiver's names, for JSON as the contract shows it. */
export function renamedData(
  data: ReceivedSubmission['data'],
  names: FieldNames | undefined,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(data).map(
    ([field, value]: [string, unknown]): [string, unknown] => {
      if (field !== 'customFields' || !isRecord(value)) return [renamed(field, names), value];
      const own = Object.entries(value).map(([name, text]) => [
        renamed(customPrefix + name, names, () => name),
        text,
      ]);
      return [field, Object.fromEntries(own)];
    },
  );
  return Object.fromEntries(entries);
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
