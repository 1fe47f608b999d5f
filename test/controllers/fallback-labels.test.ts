// `show-fallback`: text in another language than the page's says so. Seen on <trust-badges> in a center.
import { expect } from 'chai';
import { html } from 'lit';

import '../../src/define/trust-badges.js';
import '../../src/define/trust-center.js';
import type { TrustBadges } from '../../src/elements/trust-badges/trust-badges.js';
import type { TrustCenter } from '../../src/elements/trust-center/trust-center.js';
import { expectAccessible } from '../support/axe.js';
import { eventually } from '../support/eventually.js';
import { fixture } from '../support/fixture.js';
import { certificationWith, manifestWith } from '../support/manifest.js';
import { getByPart, queryAllByPart } from '../support/query.js';

const data = manifestWith({
  certifications: [certificationWith({ scope: 'All of our software', name: { en: 'Our badge' } })],
});

/** The labels that stand behind texts, as far as they are drawn. Firefox does not say what `attr()` is. */
function labels(element: Element): string[] {
  return [...(element.shadowRoot?.querySelectorAll('[lang]') ?? [])]
    .filter((marked) => /^["a]/.test(getComputedStyle(marked, '::after').content))
    .map((marked) => marked.getAttribute('data-fallback') ?? '');
}

const badges = (template = html`<trust-badges locale="de" .data=${data}></trust-badges>`) =>
  fixture<TrustBadges>(template);

describe('show-fallback', () => {
  it('labels text with its language, in the language of the page', async () => {
    const element = await badges(html`<trust-badges locale="de" show-fallback .data=${data}></trust-badges>`); // prettier-ignore
    await eventually(() => labels(element).includes('Englisch'));
    await expectAccessible(element);
  });

  it('labels nothing without it', async () => {
    const element = await badges();
    await eventually(() => queryAllByPart(element, 'badge-name').length === 1);
    await element.ready;
    expect(labels(element)).to.deep.equal([]);
  });

  it('leaves proper names alone', async () => {
    const element = await badges(html`<trust-badges locale="de" show-fallback .data=${data}></trust-badges>`); // prettier-ignore
    await eventually(() => labels(element).length > 0);
    const issuer = [...getByPart(element, 'badge').querySelectorAll('[lang]')].filter(
      (marked) => marked.textContent === 'TÜV SÜD',
    );
    expect(issuer.length).to.be.greaterThan(0);
    for (const marked of issuer)
      expect(getComputedStyle(marked, '::after').content).to.be.oneOf(['none', 'normal']);
  });

  it('takes its labels away again', async () => {
    const element = await badges(html`<trust-badges locale="de" show-fallback .data=${data}></trust-badges>`); // prettier-ignore
    await eventually(() => labels(element).length > 0);
    element.removeAttribute('show-fallback');
    await eventually(() => labels(element).length === 0);
  });

  it('has none left once a text is in the language of the page', async () => {
    const element = await badges(html`<trust-badges locale="de" show-fallback .data=${data}></trust-badges>`); // prettier-ignore
    await eventually(() => labels(element).length > 0);
    element.locale = 'en';
    await eventually(() => labels(element).length === 0);
  });

  it('on a center holds for what it composes', async () => {
    const center = await fixture<TrustCenter>(
      html`<trust-center locale="de" show-fallback sections="badges" .data=${data}></trust-center>`,
    );
    await center.ready;
    const inner = center.shadowRoot?.querySelector('trust-badges');
    await eventually(() => inner && labels(inner).includes('Englisch'));
  });
});
