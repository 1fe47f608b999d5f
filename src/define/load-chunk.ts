/**
 * How the script build loads its chunks: `build/lazy-chunks.ts` puts it around every `import()`. Chunks do not
 * import `trust.js`, which under another address (WordPress writes `trust.js?ver=2`) would be a second copy of
 * everything; what they need of it is handed to one small file that they import.
 * @module
 */
interface EntryFile {
  readonly give: (parts: object) => void;
}

/** Knows what each file has to be and what it imports. */
interface IntegrityList {
  readonly check: (file: string, hold: typeof holdTo) => Promise<unknown>;
}

/**
 * The element that loaded this script with `integrity`: its chunks are then held to theirs. The stack names the
 * script in modules and in classic scripts, where `import.meta` would be a syntax error.
 */
const script = [...document.querySelectorAll<HTMLScriptElement>('[src][integrity]')].find(
  ({ src }) => String(new Error().stack).includes(src),
);

let parts: object;

/** Takes what chunks need of the entry. */
export function share(all: object): void {
  parts = all;
}

/**
 * Loads a chunk.
 * @param file its place below the script's folder, such as `locales/de.js`
 * @throws when it cannot be loaded, or is not what was built
 */
export async function loadChunk(file: string): Promise<unknown> {
  // Words need no entry, but what comes after them does: it is asked for at the same time.
  const entry = load<EntryFile>(__TRUST_ENTRY__).then(({ give }) => give(parts));
  if (file.startsWith('c')) await entry;
  else entry.catch(() => undefined);
  return load(file);
}

async function load<T>(file: string): Promise<T> {
  if (script) {
    await holdTo(__TRUST_LIST__, __TRUST_LIST_HASH__);
    await (await imported<IntegrityList>(__TRUST_LIST__)).check(file, holdTo);
  }
  return imported(file);
}

function imported<T>(file: string): Promise<T> {
  return import(/* @vite-ignore */ `./${file}`) as Promise<T>;
}

/**
 * Has the browser load a file as what was built; `import()` then takes that one. The element is gone at once.
 * Where browsers cannot preload modules, nothing is held, as with every `integrity` a browser does not know.
 */
function holdTo(file: string, integrity: string): Promise<unknown> | undefined {
  const link = document.createElement('link');
  const rel = 'modulepreload';
  if (!link.relList.supports(rel)) return undefined;
  return new Promise((onload, onerror) => {
    const href = new URL(file, script?.src).href;
    Object.assign(link, { rel, href, integrity, nonce: script?.nonce, onload, onerror });
    document.querySelector('head')?.append(link);
  }).finally(() => link.remove());
}
