// Templates lose their indentation on the way into the script, and nothing else.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAst } from 'vite';

import { compactTemplates } from '../../build/compact-templates.js';

const { transform } = compactTemplates() as unknown as {
  transform: (this: object, code: string, id: string) => { code: string } | null;
};

const compacted = (code: string, id = '/src/templates/x.ts') =>
  transform.call({ parse: parseAst }, code, id)?.code;

describe('compactTemplates', () => {
  const templates: [what: string, code: string, compact: string][] = [
    ['indentation', 'html`<p>\n    ${x}\n  </p>`', 'html`<p> ${x} </p>`'],
    ['line breaks between attributes', 'html`<a\n  href=${x}\n  >b</a\n>`', 'html`<a href=${x} >b</a >`'],
    ['what is in a template in a template', 'html`<p>\n ${y && html`\n<b>\n ${z}`}`', 'html`<p> ${y && html` <b> ${z}`}`'],
    ['what is in an image', 'svg`<g>\n\n  <path /></g>`', 'svg`<g> <path /></g>`'],
    ['no space inside of a line', 'html`<p>a  b </p>`', 'html`<p>a  b </p>`'],
    ['nothing of other texts', 'const text = `a\n  b`;', 'const text = `a\n  b`;'],
    ['nothing of other tags', 'css`a {\n  b: c }`', 'css`a {\n  b: c }`'],
    ['nothing of a text in a template', 'html`<p>${`a\n  b`}`', 'html`<p>${`a\n  b`}`'],
  ]; // prettier-ignore
  for (const [what, code, compact] of templates)
    it(`takes out ${what}`, () => {
      assert.equal(compacted(code), compact);
    });

  it('reads templates and elements only', () => {
    const code = 'html`a\n b`';
    assert.deepEqual(
      ['/src/elements/a/b.ts', '/src/content/x.ts', '/lit/src/templates/x.js'].map((id) =>
        compacted(code, id),
      ),
      ['html`a b`', undefined, undefined],
    );
  });
});
