import { importsOf, indented, inTemplate, type Kit, type Step } from './kit.js';
import { policyStep, styleSteps } from './pages.js';

const install: Step = { title: 'Install', place: 'Terminal', text: 'npm install trust-elements\n' };

/** Any bundler: the elements register themselves, and stand in the page's HTML. */
export function npmSteps(kit: Kit): readonly Step[] {
  return app(kit, [
    { title: 'Register what you use', place: 'src/main.js', text: importsOf(kit) },
    { title: 'Where the section stands', place: 'index.html', text: kit.markup },
  ]);
}

/** React 19: attributes and events of custom elements as they are. */
export function reactSteps(kit: Kit): readonly Step[] {
  return app(kit, [{ title: 'A component', place: 'src/TrustSection.tsx', text: component(kit) }]);
}

/** On the server only the fallback is written; the browser registers the elements. */
export function nextSteps(kit: Kit): readonly Step[] {
  // Where the elements are there before React, what they have of their own is no mistake.
  const markup = kit.markup.replace(/^<(trust-[^>]*)>/gm, '<$1 suppressHydrationWarning>');
  return app(
    kit,
    [
      {
        title: 'A client component',
        note: 'The server writes the fallback, for readers without scripts; the browser does the rest.',
        place: 'app/trust-section.tsx',
        text: `'use client';\n\n${component({ ...kit, markup })}`,
      },
    ],
    ['nextjs'],
    'Next.js writes scripts into its pages: give them a nonce.',
  );
}

function component(kit: Kit): string {
  const markup = inTemplate(kit.markup);
  const [open, close] = kit.uses.length > 1 ? ['<>', '</>'] : [];
  const body = open ? `${open}\n${indented(markup, 2)}${close}\n` : markup;
  return (
    `${importsOf(kit)}import type {} from 'trust-elements/react';\n\n` +
    `export function TrustSection() {\n  return (\n${indented(body, 4)}  );\n}\n`
  );
}

/** Vue has to be told which tags are none of its components. */
export function vueSteps(kit: Kit): readonly Step[] {
  return app(
    kit,
    [
      {
        title: 'Tell Vue which tags are not its own',
        place: 'vite.config.ts',
        text: [
          "import vue from '@vitejs/plugin-vue';",
          "import { defineConfig } from 'vite';",
          '',
          'export default defineConfig({',
          '  plugins: [',
          '    vue({',
          "      template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('trust-') } },",
          '    }),',
          '  ],',
          '});',
          '',
        ].join('\n'),
      },
      {
        title: 'A component',
        place: 'src/TrustSection.vue',
        text:
          `<script setup lang="ts">\n${importsOf(kit)}import type {} from 'trust-elements/vue';\n</script>\n\n` +
          `<template>\n${indented(inTemplate(kit.markup), 2)}</template>\n`,
      },
    ],
    ['vue'],
  );
}

export function svelteSteps(kit: Kit): readonly Step[] {
  return app(
    kit,
    [
      {
        title: 'A component',
        place: 'src/TrustSection.svelte',
        text:
          `<script lang="ts">\n${indented(importsOf(kit), 2)}  import type {} from 'trust-elements/svelte';\n</script>\n\n` +
          inTemplate(kit.markup),
      },
    ],
    ['svelte-trusted-html'],
  );
}

/** Templates of Angular read `@` as the start of a block. */
export function angularSteps(kit: Kit): readonly Step[] {
  const template = indented(inTemplate(kit.markup, /[{}@`$\\]/g), 4);
  return app(
    kit,
    [
      {
        title: 'A component',
        place: 'src/app/trust-section.ts',
        text:
          "import { Component } from '@angular/core';\n" +
          `import { TRUST_ELEMENTS } from 'trust-elements/angular';\n${importsOf(kit)}\n` +
          "@Component({\n  selector: 'app-trust-section',\n  imports: [TRUST_ELEMENTS],\n" +
          `  template: \`\n${template}  \`,\n})\nexport class TrustSection {}\n`,
      },
    ],
    ['angular'],
  );
}

/** @param types the Trusted Types policies that the framework makes for its own templates */
function app(
  kit: Kit,
  steps: readonly Step[],
  types: readonly string[] = [],
  more = '',
): readonly Step[] {
  const note = `The bundler brings the script. Publish your manifest as ${kit.choice.manifest}.`;
  const strictest =
    'Add these to what your application sends. As it stands, it is the strictest that works.';
  return [
    { ...install, note, isManifest: true },
    ...steps,
    ...styleSteps(kit),
    policyStep(kit, `${strictest} ${more}`.trim(), types),
  ];
}
