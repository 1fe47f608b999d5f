// Each status is told by word, icon and colour: never by colour alone, in light and in dark.
import { expect } from 'chai';
import { html } from 'lit';

import '../../../src/define/trust-badges.js';
import type { TrustBadges } from '../../../src/elements/trust-badges/trust-badges.js';
import { expectAccessible } from '../../support/axe.js';
import { fixture } from '../../support/fixture.js';
import { certificationWith, manifestWith } from '../../support/manifest.js';
import { canEmulateMedia, emulateMedia } from '../../support/media.js';
import { getByPart, queryAllByPart, textOf } from '../../support/query.js';

const asOf = '2026-05-03';
const report = { kind: 'attestation-report' };

/** A certification of each status, and the words for it in English. */
const statuses: Record<string, [parts: object, word: string]> = {
  certified: [{}, 'Certified'],
  'report-issued': [report, 'Report issued'],
  expiring: [{ validUntil: '2026-06-01' }, 'Ends soon'],
  'in-progress': [{ issued: undefined, target: '2026-12-01' }, 'In progress'],
  scheduled: [{ issued: '2026-06-01' }, 'Scheduled'],
  expired: [{ validUntil: '2026-05-02' }, 'Expired'],
  stale: [{ ...report, period: { from: '2024-01-01', to: '2024-12-31' } }, 'Out of date'],
  unverified: [{ issuer: undefined }, 'Not verified'],
  suspended: [{ override: { status: 'suspended' } }, 'Suspended'],
  withdrawn: [{ override: { status: 'withdrawn' } }, 'Withdrawn'],
  'self-attested': [{ kind: 'self-attestation' }, 'Self-assessed'],
  aligned: [{ kind: 'alignment' }, 'Follows criteria'],
  compliant: [{ kind: 'legal-compliance' }, 'Declared'],
};

const all = manifestWith({
  certifications: Object.entries(statuses).map(([id, [parts]]) =>
    certificationWith({ ...parts, id }),
  ),
});

async function show(data: object, layout = 'cards', locale = 'en'): Promise<TrustBadges> {
  const element = await fixture<TrustBadges>(
    html`<trust-badges
      .data=${data}
      as-of=${asOf}
      layout=${layout}
      locale=${locale}
    ></trust-badges>`,
  );
  await element.ready;
  return element;
}

for (const layout of ['cards', 'compact'])
  describe(`trust-badges as ${layout}`, () => {
    for (const [status, [parts, word]] of Object.entries(statuses))
      it(`tells ${status} by a word, an icon and data-status`, async () => {
        const element = await show(
          manifestWith({ certifications: [certificationWith(parts)] }),
          layout,
        );
        const badge = getByPart(element, 'badge');
        const chip = getByPart(badge, 'badge-status');
        const [icon] = queryAllByPart(chip, 'icon');
        expect([badge.dataset['status'], textOf(chip)]).to.deep.equal([status, word]);
        expect(icon?.getBoundingClientRect().width).to.be.greaterThan(0);
        expect(icon?.ariaHidden).to.equal('true');
      });

    it('calls a registration registered', async () => {
      const certifications = [certificationWith({ kind: 'registration' })];
      const element = await show(manifestWith({ certifications }), layout);
      expect(textOf(getByPart(element, 'badge-status'))).to.equal('Registered');
    });

    it('has a word of its own for each status, in each language', async () => {
      for (const locale of ['en', 'de', 'pt']) {
        const words = queryAllByPart(await show(all, layout, locale), 'badge-status').map(textOf);
        expect(new Set(words).size, locale).to.equal(Object.keys(statuses).length);
        expect(words.filter(Boolean), locale).to.have.length(Object.keys(statuses).length);
      }
    });

    for (const colorScheme of ['light', 'dark'] as const)
      (canEmulateMedia ? it : it.skip)(
        `is accessible in ${colorScheme}, all of it open`,
        async () => {
          await emulateMedia({ colorScheme });
          document.documentElement.style.colorScheme = 'light dark';
          const element = await show(all, layout);
          for (const badge of queryAllByPart(element, 'badge'))
            badge.querySelector('details')?.setAttribute('open', '');
          element.parentElement?.style.setProperty('background', 'Canvas');
          await expectAccessible(element);
          document.documentElement.style.colorScheme = '';
        },
      );
  });
