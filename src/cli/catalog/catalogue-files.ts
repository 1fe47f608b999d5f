import { basename, dirname, join } from 'node:path';

/** What leads to a place beside the manifest: no scheme, no host, not from the site's root. */
const relative = /^(?![a-z][a-z0-9+.-]*:|\/)[^?#]+\.json(?=[?#]|$)/i;

/**
 * Where the catalogue of a language stands: where `catalogs` says, as far as that is beside the manifest,
 * else in a file that is named like those; without any, `trust.<language>.json`.
 * @param manifest the path of the manifest
 */
export function catalogueFiles(
  manifest: string,
  catalogs: Readonly<Record<string, string>>,
): (tag: string) => string {
  const folder = dirname(manifest);
  const places = Object.entries(catalogs).flatMap(([tag, url]) => {
    const path = relative.exec(url)?.[0];
    // A catalogue is written: nothing else may stand at its place.
    if (path === undefined || join(folder, path) === join(manifest)) return [];
    return [[tag, path.replaceAll('%20', ' ')] as const];
  });
  const [pattern] = places.flatMap(([tag, path]) => {
    const at = path.lastIndexOf(tag);
    return at < 0 ? [] : [[path.slice(0, at), path.slice(at + tag.length)] as const];
  });
  const [before, after] = pattern ?? [`${basename(manifest).replace(/\.json$/, '')}.`, '.json'];
  return (tag) => join(folder, new Map(places).get(tag) ?? `${before}${tag}${after}`);
}
