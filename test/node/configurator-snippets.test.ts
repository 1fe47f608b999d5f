// What the configurator writes for each kind of page: read by the tools that will read it there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { compile as compileSvelte } from 'svelte/compiler';
import ts from 'typescript';
import { compileTemplate, parse } from 'vue/compiler-sfc';

import { checkText } from '../../demo/configurator/checked.js';
import { start, type Choice } from '../../demo/configurator/choice.js';
import { hosts } from '../../demo/configurator/hosts.js';
import { policyOf } from '../../demo/configurator/policy.js';
import { kitOf, type Release, type Step } from '../../demo/configurator/snippets/kit.js';
import { stepsOf } from '../../demo/configurator/snippets/steps.js';
import { singleTags } from '../../demo/configurator/singles.js';
import { parseManifest, type Manifest } from '../../src/schema/index.js';

const release: Release = {
  version: '1.2.3',
  integrities: {
    'trust.js': 'sha384-script',
    'locales/de.js': 'sha384-de',
    'locales/en.js': 'sha384-en',
    'locales/en.forms.js': 'sha384-forms',
    'chunks/integrity-AbCd.js': 'sha384-list',
  },
};

function manifestOf(given: object): Manifest {
  const { manifest, issues } = parseManifest({
    schemaVersion: 1,
    defaultLocale: 'de',
    organization: { name: 'Beispiel' },
    ...given,
  });
  assert.deepEqual(issues, []);
  assert.ok(manifest);
  return manifest;
}

const steps = (choice: Partial<Choice>, manifest?: Manifest): readonly Step[] =>
  stepsOf(kitOf({ ...start, ...choice }, manifest, release));

function textAt(place: string, choice: Partial<Choice>, manifest?: Manifest): string {
  const step = steps(choice, manifest).find((one) => one.place === place);
  assert.ok(step?.text, `no ${place}`);
  return step.text;
}

/** Every element, with every attribute, and an address that templates could stumble over. */
const everything: Partial<Choice> = {
  shape: 'single',
  elements: singleTags,
  layout: 'compact',
  filter: true,
  level: 3,
  language: 'pt-PT',
  accent: '#0b5394',
};
const awkward = manifestOf({ contacts: [{ role: 'security', email: 'a{b}@example.com' }] });

describe('a snippet', () => {
  for (const host of hosts)
    it(`for ${host} says what to install or publish, where what stands, and the policy`, () => {
      const found = steps({ host, accent: '#0b5394' });
      assert.ok(found[0]?.isManifest);
      const all = found.map(({ text = '' }) => text).join('\n');
      assert.match(all, /<trust-center manifest="(https:\/\/trust\.example\.com)?\/trust\.json"/);
      assert.match(all, /--trust-color-accent: light-dark\(#0b5394/);
      assert.match(all, /require-trusted-types-for 'script';\ntrusted-types lit-html( [\w-]+)?\n/);
      const loads = ['html', 'wordpress', 'webflow'].includes(host)
        ? /<script type="module" src="(https:\/\/trust\.example\.com)?\/trust-elements\/1\.2\.3\/trust\.js"/
        : /import 'trust-elements\/define\/trust-center';/;
      assert.match(all, loads);
    });

  it('names the version, and holds what it loads to its integrity', () => {
    const head = textAt('<head>', { language: 'de' });
    assert.match(head, /href="\/trust-elements\/1\.2\.3\/locales\/de\.js" integrity="sha384-de"/);
    assert.match(head, /chunks\/integrity-AbCd\.js" integrity="sha384-list"/);
    assert.match(head, /<link rel="preload" href="\/trust\.json" as="fetch"/);
    assert.match(head, /<script type="module" src="[^"]*trust\.js" integrity="sha384-script"/);
  });

  it('hints at the words of the sections that are shown, in the manifest’s language', () => {
    const manifest = manifestOf({ contacts: [{ role: 'security', email: 'a@example.com' }] });
    assert.match(textAt('<head>', {}, manifest), /locales\/de\.disclosure\.js/);
    const badges = textAt('<head>', { sections: ['badges'] }, manifest);
    assert.doesNotMatch(badges, /disclosure/);
    const form = textAt('<head>', { shape: 'single', elements: ['trust-disclosure-form'] });
    assert.match(form, /locales\/en\.forms\.js/);
  });

  it('writes what is chosen, and nothing that is so anyway', () => {
    assert.equal(
      textAt('<body>', {}),
      '<trust-center manifest="/trust.json">\n' +
        '  <p>Questions about our security? Write to security@example.com.</p>\n</trust-center>\n',
    );
    const chosen: Partial<Choice> = { sections: ['badges', 'overview'], level: 3, language: 'de' };
    assert.match(
      textAt('<body>', chosen, awkward),
      /^<trust-center manifest="\/trust\.json" locale="de" heading-level="3" sections="badges overview">\n {2}<p>Fragen .* a\{b\}@example\.com\.<\/p>/,
    );
  });

  it('escapes what comes from the manifest', () => {
    const manifest = { contacts: [{ role: 'security', email: '<b>&"' }] } as unknown as Manifest;
    assert.match(textAt('<body>', {}, manifest), /Write to &lt;b&gt;&amp;&quot;\./);
  });

  it('puts a button of the page’s own into a dialog’s trigger', () => {
    const choice: Partial<Choice> = { shape: 'single', elements: ['trust-document-request'] };
    assert.match(textAt('<body>', choice), /<button slot="trigger">Request documents<\/button>/);
  });

  it('for Webflow has both on another origin, whichever that is', () => {
    const embed = textAt('Code Embed', { host: 'webflow' });
    assert.match(embed, /^<trust-center manifest="https:\/\/trust\.example\.com\/trust\.json">/);
    const own = { assets: 'https://c.example/t/', manifest: 'https://c.example/trust.json' };
    const [publish, head] = steps({ host: 'webflow', ...own });
    assert.match(publish?.note ?? '', /Access-Control-Allow-Origin\.$/);
    assert.match(head?.text ?? '', /src="https:\/\/c\.example\/t\/trust\.js"/);
    const policy = textAt('Content-Security-Policy', { host: 'webflow', ...own });
    assert.match(policy, /script-src https:\/\/c\.example;/);
  });

  it('for WordPress has each element on one line, where paragraphs are not added', () => {
    const choice: Partial<Choice> = {
      host: 'wordpress',
      shape: 'single',
      elements: ['trust-badges', 'trust-document-request'],
    };
    assert.match(
      textAt('Custom HTML', choice),
      /<\/script>\n<trust-badges manifest="\/trust\.json">Questions [^<]*<\/trust-badges>\n<trust-document-request [^>]*><button[^\n]*<\/button><\/trust-document-request>\n$/,
    );
  });
});

describe('a snippet in the language of its host', () => {
  it('is TypeScript and JSX for React and Next.js', () => {
    for (const [host, place] of [
      ['react', 'src/TrustSection.tsx'],
      ['next', 'app/trust-section.tsx'],
    ] as const)
      assert.deepEqual(syntaxErrors(textAt(place, { ...everything, host }, awkward)), []);
  });

  it('begins with the directive of client components for Next.js', () => {
    assert.match(textAt('app/trust-section.tsx', { host: 'next' }), /^'use client';\n/);
  });

  it('compiles as a component of Vue, whose elements stay elements', () => {
    const source = textAt('src/TrustSection.vue', { ...everything, host: 'vue' }, awkward);
    const { descriptor, errors } = parse(source);
    const compiled = compileTemplate({
      id: 'x',
      filename: 'TrustSection.vue',
      source: descriptor.template?.content ?? '',
      compilerOptions: { isCustomElement: (tag) => tag.startsWith('trust-') },
    });
    assert.deepEqual([...errors, ...compiled.errors, ...compiled.tips], []);
    assert.match(compiled.code, /a\{b\}@example\.com/);
    assert.deepEqual(syntaxErrors(descriptor.scriptSetup?.content ?? '', 'x.ts'), []);
  });

  it('compiles as a component of Svelte without a warning', () => {
    const source = textAt('src/TrustSection.svelte', { ...everything, host: 'svelte' }, awkward);
    const { js, warnings } = compileSvelte(source, { generate: 'server' });
    assert.deepEqual(warnings, []);
    assert.match(js.code, /a\{b\}@example\.com/);
  });

  it('is TypeScript for Angular, whose template has nothing that begins a block', () => {
    const source = textAt('src/app/trust-section.ts', { ...everything, host: 'angular' }, awkward);
    assert.deepEqual(syntaxErrors(source, 'x.ts'), []);
    const [, template = ''] = /template: `([^`]*)`/.exec(source) ?? [];
    assert.match(template, /a&#123;b&#125;&#64;example\.com/);
    assert.doesNotMatch(template, /[{}@]/);
  });
});

describe('the policy', () => {
  const manifest = manifestOf({
    organization: { name: 'B', logo: { src: '/logo.svg', dark: 'https://img.example/dark.svg' } },
    catalogs: { pt: 'https://texts.example/pt.json', en: 'en.json' },
    contacts: [
      {
        role: 'security',
        pgp: { fingerprint: 'A'.repeat(40), url: 'https://keys.example/key.asc' },
      },
    ],
    forms: {
      documentRequest: { transport: { type: 'http', url: '/api' } },
      disclosure: { transport: { type: 'http', url: 'https://intake.example/reports' } },
    },
  });

  it('allows the origins of manifest, catalogues, keys, receivers and images, and no others', () => {
    const policy = policyOf({ ...start, assets: 'https://cdn.example/t/' }, manifest);
    assert.deepEqual(policy['script-src'], ['https://cdn.example']);
    assert.deepEqual(policy['connect-src'], [
      "'self'",
      'https://texts.example',
      'https://intake.example',
      'https://keys.example',
    ]);
    assert.deepEqual(policy['img-src'], ["'self'", 'https://img.example']);
  });

  it('leads relative addresses from where the manifest is', () => {
    const elsewhere = { ...start, manifest: 'https://cdn.example/trust.json', assets: '/t/' };
    const policy = policyOf(elsewhere, manifestOf({ catalogs: { pt: 'pt.json' } }));
    assert.deepEqual(policy['connect-src'], ['https://cdn.example']);
    assert.deepEqual(policyOf(elsewhere, undefined, [])['script-src'], ["'self'"]);
  });
});

describe('the manifest that one begins with', () => {
  it('lacks nothing but the day on which it was made sure of', () => {
    const text = readFileSync('demo/configurator/own.json', 'utf8');
    const { report } = checkText(text, Date.parse('2026-11-22'));
    assert.deepEqual(
      report.findings.map(({ code }) => code),
      ['date-manifest'],
    );
  });
});

/** What the parser of TypeScript cannot read. */
function syntaxErrors(source: string, fileName = 'x.tsx'): readonly string[] {
  const { diagnostics = [] } = ts.transpileModule(source, {
    fileName,
    reportDiagnostics: true,
    compilerOptions: { jsx: ts.JsxEmit.Preserve, experimentalDecorators: true },
  });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
