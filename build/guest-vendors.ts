import { fileURLToPath } from 'node:url';

import type { Plugin } from 'vite';

/**
 * Makes bundled lit and zod as good guests as we are, in the script build only (see
 * docs/decisions/0003-guest-vendors.md):
 * - lit's version lists and decorator metadata and zod's config and registry are kept out of `globalThis`,
 *   where they would be shared with the host's own copies;
 * - zod reads its own tables without what a host put on `Object.prototype`, even where that is frozen;
 * - zod's schemas have no methods that nothing calls;
 * - lit's Trusted Types policy is made through our guard, so that a policy the host refuses does not kill
 *   the module while it is imported.
 * The build fails when a pattern no longer fits: a new version of lit or zod wants a new look.
 */
export function guestVendors(): Plugin {
  const guard = fileURLToPath(new URL('../src/define/trusted-types.ts', import.meta.url));
  return {
    name: 'trust-elements:guest-vendors',
    enforce: 'pre',
    transform(code, id) {
      const fitting = edits.filter(({ file }) => file.test(id));
      if (fitting.length === 0) return null;
      const edited = fitting.reduce((text, { pattern, replacement }) => {
        if (!pattern.test(text)) this.error(`${pattern} does not fit ${id}`);
        return text.replace(pattern, replacement);
      }, code);
      const isLitHtml = edited.includes('guardedPolicy(');
      return {
        code: isLitHtml ? `import{guardedPolicy}from${JSON.stringify(guard)};${edited}` : edited,
        map: null,
      };
    },
  };
}

interface Edit {
  readonly file: RegExp;
  readonly pattern: RegExp;
  readonly replacement: string;
}

const versionList =
  /\(\w+\.(?:litElementVersions|reactiveElementVersions)\?\?=\[\]\)\.push\("[^"]*"\)/;

const edits: readonly Edit[] = [
  {
    file: /zod[\\/]v4[\\/]core[\\/](core|registries)\.js$/,
    pattern: /^/,
    replacement: 'const globalThis={};',
  },
  {
    file: /zod[\\/]v4[\\/]core[\\/]util\.js$/,
    pattern: /for \(const key in table\) \{/,
    replacement: '$&if(!Object.hasOwn(table,key))continue;',
  },
  // What schemas can do besides being checked: nothing of ours calls it, and methods cannot be shaken off.
  {
    file: /zod[\\/]v4[\\/]mini[\\/]schemas\.js$/,
    pattern: /get with\(\) \{[^]*?(?=check\(\.\.\.checks\))/,
    replacement: '',
  },
  {
    file: /zod[\\/]v4[\\/]mini[\\/]schemas\.js$/,
    pattern: /(clone\(_def, params\) \{[^]*?\},)[^]*?(\n\}\);)/,
    replacement: '$1$2',
  },
  // Every browser we support adopts style sheets; where one did not, a strict policy would refuse <style>.
  {
    file: /reactive-element[\\/]css-tag\.js$/,
    pattern: /\w+\.ShadowRoot&&\(void 0===[^]*?"replace"in CSSStyleSheet\.prototype/,
    replacement: '!0',
  },
  { file: /reactive-element[\\/]reactive-element\.js$/, pattern: versionList, replacement: '0' },
  {
    file: /reactive-element[\\/]reactive-element\.js$/,
    pattern: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    replacement: 'const litPropertyMetadata=new WeakMap;',
  },
  { file: /lit-element[\\/]lit-element\.js$/, pattern: versionList, replacement: '0' },
  {
    file: /lit-html[\\/]lit-html\.js$/,
    pattern:
      /(\w+)\?\1\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\):void 0([^]*)\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/,
    replacement: 'guardedPolicy($1,$2)$30',
  },
];
