// Prose through an allow-list of templates: every link passes `safeUrl` where it is rendered.
import { expect } from 'chai';
import { render } from 'lit';

import { parseMarkdown } from '../../src/content/markdown.js';
import { loadWords, type Words } from '../../src/i18n/index.js';
import { richText, type RichTextContext } from '../../src/templates/rich-text.js';
import { queryAllByRole } from '../support/query.js';

const base = 'https://example.com/trust/trust.json';
const parsing: RichTextContext['rich'] = { blocks: parseMarkdown };
const waiting: RichTextContext['rich'] = { blocks: () => undefined };

let words: Words;
let box: HTMLElement;

before(async () => {
  words = await loadWords({ locale: 'en', parts: ['page'] });
});

beforeEach(() => {
  box = document.createElement('div');
  document.body.append(box);
});

afterEach(() => {
  box.remove();
});

function show(prose: string, { lang = 'en', rich = parsing } = {}) {
  render(richText({ text: prose, lang }, { rich, words, base }), box);
  return box;
}

const text = () => box.textContent?.replaceAll(/\s+/g, ' ').trim();

const links = () => queryAllByRole(box, 'link').map((link) => link.getAttribute('href'));

describe('prose', () => {
  it('shows the subset with the elements of HTML', () => {
    const prose = '*a* **b** `c`\n\n> d\n\n- e\n  1. f\n\n- g\\\n  h';
    const tags = [...show(prose).querySelectorAll('*')].map(({ localName }) => localName);
    expect(tags).to.deep.equal(
      ['div', 'p', 'em', 'strong', 'code', 'blockquote', 'p', 'ul', 'li', 'ol', 'li', 'li', 'br'], // prettier-ignore
    );
  });

  it('shows HTML as text', () => {
    const html = '<img src=x onerror=alert(1)> <script>alert(1)</script>';
    show(html);
    expect(text()).to.equal(html);
    expect(box.querySelector('img, script')).to.equal(null);
  });

  it('starts an ordered list where it is written to start', () => {
    expect(show('7. a\n8. b').querySelector('ol')?.start).to.equal(7);
  });

  it('resolves links against the address of the manifest', () => {
    show('[a](soc-2.pdf) [b](mailto:a@example.com) <https://b.example/x?y>');
    expect(links()).to.deep.equal([
      'https://example.com/trust/soc-2.pdf',
      'mailto:a@example.com',
      'https://b.example/x?y',
    ]);
  });

  it('takes a fragment alone for a place on the page', () => {
    show('[a](#trust-document-soc-2)');
    expect(links()).to.deep.equal([new URL('#trust-document-soc-2', location.href).href]);
  });

  for (const href of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#9;script:alert(1)',
    'data:text/html,x',
    'http://example.com/',
    'https://user@example.com/',
    '',
  ])
    // prettier-ignore
    it(`keeps the text of a link to ${JSON.stringify(href)}, not the link`, () => {
      show(`Read [the *report*](<${href}>).`);
      expect([links(), text(), box.querySelectorAll('a, em').length]).to.deep.equal([[], 'Read the report.', 1]); // prettier-ignore
    });

  it('is marked with its language where it is not the page’s', () => {
    expect(show('Hallo', { lang: 'de' }).querySelector('[lang]')?.getAttribute('lang')).to.equal('de'); // prettier-ignore
    expect(show('Hello', { lang: 'en-GB' }).querySelector('[lang]')).to.equal(null);
  });

  it('keeps its place unseen until the parser is there', () => {
    const pending = show('*a* and more', { rich: waiting }).querySelector('p');
    expect(pending?.textContent).to.equal('*a* and more');
  });

  it('that is missing is nothing', () => {
    render(richText(undefined, { rich: parsing, words, base }), box);
    expect(box.children).to.be.empty;
  });
});
