import type { Plugin } from 'vite';

/** `import { t as __exportAll } from "./rolldown-runtime-1234.js";`, before anything is minified. */
const helper = /^import \{ \w+ as (\w+) \} from "[^"]*rolldown-runtime[^"]*";\n/m;

/**
 * Writes the namespace of a module without exports as an empty object. A module that is only imported for what it
 * does, such as the definition of an element, has such a namespace where its chunk is shared; the bundler makes
 * it with a helper in a file of its own, which would be a request more.
 */
export function emptyNamespaces(): Plugin {
  return {
    name: 'trust-elements:empty-namespaces',
    renderChunk(code) {
      const [line = '', name = ''] = helper.exec(code) ?? [];
      if (!name) return null;
      const call = `/* @__PURE__ */ ${name}({})`;
      const plain = code.replaceAll(call, '{}');
      const isNeeded = plain.replace(line, '').includes(`${name}(`);
      return { code: isNeeded ? plain : plain.replace(line, ''), map: null };
    },
  };
}
