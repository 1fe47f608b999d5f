// A day is the same day for every reader: statuses and dates do not depend on the time zone of a machine.
import assert from 'node:assert/strict';
import process from 'node:process';
import { after, describe, it } from 'node:test';

import { certificationStatus } from '../../src/content/certification-status.js';
import { contactsView } from '../../src/content/contacts-view.js';
import { subprocessorsView, subprocessorView } from '../../src/content/subprocessors-view.js';
import { formatValue } from '../../src/i18n/format.js';
import type { Certification, Manifest, Subprocessor } from '../../src/schema/index.js';

const zones = [
  'UTC',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/Sao_Paulo',
  'Europe/Berlin',
];
const reader = { chain: ['en'], defaultLocale: 'en' };

const held = {
  id: 'x',
  standard: 'x',
  kind: 'certification',
  issuer: { name: 'Body' },
  issued: '2025-01-15',
};
const report = { ...held, kind: 'attestation-report', issued: undefined };

const boundaries: [parts: object, moment: string, status: string][] = [
  [{ ...held, validUntil: '2026-03-29' }, '2026-03-29T23:59:59.999Z', 'expiring'],
  [{ ...held, validUntil: '2026-03-29' }, '2026-03-30T00:00Z', 'expired'],
  [{ ...held, validUntil: '2026-07-03' }, '2026-05-03T00:00Z', 'certified'],
  [{ ...held, validUntil: '2026-07-02' }, '2026-05-03T23:59Z', 'expiring'],
  [{ ...held, issued: '2026-05-03' }, '2026-05-02T23:59:59.999Z', 'scheduled'],
  [{ ...held, issued: '2026-05-03' }, '2026-05-03T00:00Z', 'certified'],
  [{ ...report, period: { from: '2023-03-01', to: '2024-02-29' } }, '2025-02-28T23:59Z', 'report-issued'],
  [{ ...report, period: { from: '2023-03-01', to: '2024-02-29' } }, '2025-03-01T00:00Z', 'stale'],
]; // prettier-ignore

for (const zone of zones)
  describe(`in ${zone}`, () => {
    const own = process.env['TZ'];
    const there = <T>(work: () => T): T => {
      process.env['TZ'] = zone;
      return work();
    };

    after(() => {
      if (own === undefined) delete process.env['TZ'];
      else process.env['TZ'] = own;
    });

    it('is where the test believes it is', () => {
      const zoned = new Intl.DateTimeFormat('en', { timeZone: zone, timeStyle: 'short' });
      const here = there(() => new Intl.DateTimeFormat('en', { timeStyle: 'short' }));
      assert.equal(here.format(0), zoned.format(0));
    });

    for (const [parts, moment, status] of boundaries)
      it(`a badge is ${status} at ${moment}`, () => {
        const at = there(() => certificationStatus(parts as Certification, Date.parse(moment)));
        assert.equal(at, status);
      });

    it('a day reads as it was written', () => {
      assert.equal(
        there(() => formatValue({ day: '2026-03-29' }, 'de')),
        '29. März 2026',
      );
    });

    it('a subprocessor is there through its last day, and one can object through the last day', () => {
      const item = { name: 'A', purpose: 'B', countries: [], until: '2026-05-03', objectionUntil: '2026-05-03' }; // prettier-ignore
      const manifest = { subprocessors: [item] } as unknown as Manifest;
      const at = (moment: string) =>
        there(() => subprocessorsView(manifest, reader, Date.parse(moment)).entries.length);
      assert.deepEqual([at('2026-05-03T23:59Z'), at('2026-05-04T00:00Z')], [1, 0]);
      const keys = there(() =>
        subprocessorView(item as Subprocessor, reader, Date.parse('2026-05-03T23:59Z')).notes.map(
          ({ key }) => key,
        ),
      );
      assert.ok(keys.includes('subprocessors.objectionUntil'), keys.join());
    });

    it('a PGP key holds through its last day', () => {
      const pgp = { fingerprint: 'F'.repeat(40), expires: '2026-05-03' };
      const manifest = { contacts: [{ role: 'security', pgp }] } as unknown as Manifest;
      const at = (moment: string) =>
        there(() => contactsView(manifest, reader, Date.parse(moment))[0]?.pgp?.isExpired);
      assert.deepEqual([at('2026-05-03T23:59Z'), at('2026-05-04T00:00Z')], [false, true]);
    });
  });
