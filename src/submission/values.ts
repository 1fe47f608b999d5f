/** The plain values of a form, by the names of its controls. What was left empty is left out. */
export type FormValues = Record<string, string | boolean | number | readonly string[]>;

/** How the values of some controls are read; all others are trimmed text. */
export interface ReadRules {
  /** Names whose values are a list, however many are chosen. */
  readonly lists?: readonly string[];
  readonly numbers?: readonly string[];
  /** Names of single check boxes: whether they are ticked. */
  readonly booleans?: readonly string[];
}

/** The hidden field's name: nonsense, so that no password manager fills it in. */
export const trapName = 'vq7zk';

/**
 * Reads a form. Custom fields, whose names begin with `custom.`, come together under `customFields`.
 * @param form native controls only; disabled ones are left out, as in a native submission
 */
export function readValues(form: HTMLFormElement, rules: ReadRules = {}): FormValues {
  const entries = new FormData(form);
  const values: FormValues = {};
  const custom: Record<string, string> = {};
  for (const name of new Set(entries.keys())) {
    const texts = entries.getAll(name).filter((value) => typeof value === 'string');
    const text = texts[0]?.trim() ?? '';
    if (name === trapName) continue;
    if (rules.lists?.includes(name)) values[name] = texts;
    else if (rules.booleans?.includes(name)) values[name] = true;
    else if (text === '') continue;
    else if (name.startsWith('custom.')) custom[name.slice('custom.'.length)] = text;
    else values[name] = rules.numbers?.includes(name) ? Number(text) : text;
  }
  return Object.keys(custom).length > 0
    ? { ...values, customFields: custom as unknown as string }
    : values;
}

/** A person needs at least this long, in milliseconds. */
const fastest = 3000;

/**
 * Signs of a script: a field that people do not see is filled in, or the form was sent at once. Signs only
 * flag a submission; it is sent all the same.
 * @param openedAt `performance.now()` when the form was first shown
 */
export function readSuspicion(
  form: HTMLFormElement,
  openedAt: number,
): ('hidden-field' | 'too-fast')[] {
  const trap = new FormData(form).get(trapName);
  return [
    ...(typeof trap === 'string' && trap !== '' ? (['hidden-field'] as const) : []),
    ...(performance.now() - openedAt < fastest ? (['too-fast'] as const) : []),
  ];
}
