import { manifestSchema } from './manifest.js';

/**
 * Where a manifest may hold text that is translated, read from the schema itself: what is added there needs
 * no list of its own.
 */
export type TextShape =
  | { readonly type: 'text' }
  | { readonly type: 'list'; readonly entry: TextShape }
  | {
      readonly type: 'fields';
      readonly fields: Readonly<Record<string, TextShape>>;
      /** The field that says which entry of a list this is: the first one of its schema. */
      readonly first: string;
    };

/** What is read of a zod schema: the parts that hold others. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly options?: readonly Schema[];
  readonly params?: { readonly key?: RegExp };
}

interface Schema {
  readonly _zod: { readonly def: Definition };
}

let made: TextShape | undefined;

/** The texts of a whole manifest. Made on first use, as the schema is. */
export function manifestTextShape(): TextShape | undefined {
  return (made ??= shapeOf(manifestSchema() as unknown as Schema));
}

function shapeOf({ _zod: { def } }: Schema): TextShape | undefined {
  const { type, innerType, element, options, shape } = def;
  if (innerType) return shapeOf(innerType);
  if (type === 'union') return isText(options ?? []) ? { type: 'text' } : united(options ?? []);
  if (element) {
    const entry = shapeOf(element);
    return entry && { type: 'list', entry };
  }
  return shape && fieldsOf(shape);
}

/** A text in one language, or a dictionary of languages: see `localizedText`. */
function isText([one, other]: readonly Schema[]): boolean {
  return one?._zod.def.type === 'string' && other?._zod.def.params?.key !== undefined;
}

/** The shapes that something may have differ by their fields: what one of them has may be there. */
function united(options: readonly Schema[]): TextShape | undefined {
  return fieldsOf(Object.assign({}, ...options.map(({ _zod: { def } }) => def.shape)) as never);
}

function fieldsOf(shape: Readonly<Record<string, Schema>>): TextShape | undefined {
  const found = Object.entries(shape).flatMap(([name, schema]) => {
    const inner = shapeOf(schema);
    return inner ? [[name, inner] as const] : [];
  });
  if (found.length === 0) return undefined;
  return { type: 'fields', fields: Object.fromEntries(found), first: Object.keys(shape)[0] ?? '' };
}
