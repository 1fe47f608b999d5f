import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { h, printHtml } from '../../src/cli/html.js';
import { elementsIn, parseStrictly, textOf } from './support/strict-html.js';

/** What the printer replaces. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

describe('printHtml', () => {
  it('prints each block on a line of its own, indented', () => {
    const list = h('ul', {}, h('li', {}, 'one'), h('li', {}, 'two', h('ul', {}, h('li', {}, '3'))));
    assert.equal(
      printHtml(list),
      [
        '<ul>',
        '  <li>one</li>',
        '  <li>',
        '    two',
        '    <ul>',
        '      <li>3</li>',
        '    </ul>',
        '  </li>',
        '</ul>',
        '',
      ].join('\n'),
    );
  });

  it('puts no white space between the parts of a line', () => {
    const line = h('p', {}, 'a', h('strong', {}, 'b', h('em', {}, 'c')), h('br'), 'd');
    assert.equal(printHtml(line), '<p>a<strong>b<em>c</em></strong><br>d</p>\n');
  });

  it('leaves out what is undefined', () => {
    const picture = h('p', { lang: undefined, id: 'a' }, undefined, ['b', [undefined]]);
    assert.equal(printHtml(picture), '<p id="a">b</p>\n');
  });

  it('prints an attribute that is true by its name', () => {
    assert.equal(printHtml(h('link', { crossorigin: true })), '<link crossorigin>\n');
  });

  it('shows markup in text as text', () => {
    const text = '</p><script>alert("1" & \'2\')</script>';
    const printed = printHtml(h('p', {}, text));
    assert.doesNotMatch(printed, /<script/);
    assert.equal(textOf(parseStrictly(printed)), text);
  });

  it('replaces control characters, which could command a terminal', () => {
    const printed = printHtml(h('p', {}, 'a\u0000\u001b[2J\u009b1m'));
    assert.equal(printed, '<p>a\ufffd\ufffd[2J\ufffd1m</p>\n');
  });

  it('keeps any text and any attribute what it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { children } = parseStrictly(printHtml(h('p', { alt: text }, `.${text}.`)));
        const [paragraph] = elementsIn({ name: '', attributes: {}, children });
        const kept = text.replace(control, '\ufffd');
        assert.equal(paragraph?.attributes['alt'], kept);
        assert.deepEqual(paragraph?.children, [`.${kept}.`]);
      }),
    );
  });
});
