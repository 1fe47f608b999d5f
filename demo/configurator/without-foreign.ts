type Json = Record<string, unknown>;

/**
 * A manifest without what other servers would be asked for: the preview asks nobody. Images get a stand-in;
 * catalogues go, and a key is looked for here, in vain: the form shows for whom it would encrypt.
 * @returns the manifest, and how much was left out
 */
export function withoutForeign(
  manifest: object,
  origin: string,
  image: string,
): { readonly data: object; readonly foreign: number } {
  let foreign = 0;
  const isForeign = (value: unknown): boolean => {
    const is = typeof value === 'string' && /^https?:/i.test(value) && originOf(value) !== origin;
    if (is) foreign += 1;
    return is;
  };
  const replaced = (key: string, value: unknown): unknown => {
    if ((key === 'src' || key === 'dark') && isForeign(value)) return new URL(image, origin).href;
    if (!isRecord(value)) return value;
    if (key === 'catalogs')
      return Object.fromEntries(Object.entries(value).filter(([, url]) => !isForeign(url)));
    if (key === 'pgp' && value['key'] === undefined && isForeign(value['url']))
      return { ...value, url: new URL('/configurator/key-elsewhere', origin).href };
    return value;
  };
  const data = JSON.parse(JSON.stringify(manifest, replaced)) as object;
  return { data, foreign };
}

function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
