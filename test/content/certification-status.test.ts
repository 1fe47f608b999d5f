// Every rule of docs/manifest.md, `certifications`, with the days on both sides of its boundary. First match wins.
import { expect } from 'chai';

import { certificationStatus } from '../../src/content/certification-status.js';
import type { Certification } from '../../src/schema/index.js';

const held = { kind: 'certification', issuer: { name: 'TÜV SÜD' }, issued: '2025-01-15' };
const report = { kind: 'attestation-report', issuer: { name: 'Auditor' } };

type Row = [parts: object, day: string, status: string];

const rules: Record<string, Row[]> = {
  'an override comes before everything': [
    [{ ...held, override: { status: 'suspended' } }, '2026-01-01', 'suspended'],
    [{ ...held, override: { status: 'withdrawn' }, validUntil: '2020-01-01' }, '2026-01-01', 'withdrawn'],
    [{ kind: 'alignment', override: { status: 'withdrawn' } }, '2026-01-01', 'withdrawn'],
    [{ ...held, issued: undefined, target: '2027-01-01', override: { status: 'suspended' } }, '2026-01-01', 'suspended'],
  ],
  'a claim that nobody certified keeps its own word, at any date': [
    [{ kind: 'self-attestation' }, '2026-01-01', 'self-attested'],
    [{ kind: 'alignment' }, '2026-01-01', 'aligned'],
    [{ kind: 'legal-compliance' }, '2026-01-01', 'compliant'],
    [{ ...held, kind: 'self-attestation', validUntil: '2020-01-01' }, '2026-01-01', 'self-attested'],
    [{ kind: 'alignment', target: '2027-01-01' }, '2026-01-01', 'aligned'],
    [{ ...held, kind: 'legal-compliance', issued: '2027-01-01' }, '2026-01-01', 'compliant'],
  ],
  'a target without a date of issue is work in progress, also when it has passed': [
    [{ kind: 'certification', target: '2026-06-30' }, '2026-01-01', 'in-progress'],
    [{ kind: 'certification', target: '2026-06-30' }, '2026-07-01', 'in-progress'],
    [{ ...report, target: '2026-06-30', validUntil: '2020-01-01' }, '2026-01-01', 'in-progress'],
    [{ ...held, target: '2026-06-30' }, '2026-01-01', 'certified'],
  ],
  'what is issued later is scheduled until that day': [
    [{ ...held, issued: '2026-05-03' }, '2026-05-02', 'scheduled'],
    [{ ...held, issued: '2026-05-03' }, '2026-05-03', 'certified'],
    [{ ...held, issued: '2026-05-03', validUntil: '2020-01-01' }, '2026-05-02', 'scheduled'],
    [{ ...held, issued: '2026-05-03T12:00Z' }, '2026-05-03T11:59Z', 'scheduled'],
  ],
  'validity counts through its last day': [
    [{ ...held, validUntil: '2026-05-03' }, '2026-05-03', 'expiring'],
    [{ ...held, validUntil: '2026-05-03' }, '2026-05-03T23:59:59Z', 'expiring'],
    [{ ...held, validUntil: '2026-05-03' }, '2026-05-04', 'expired'],
    [{ ...held, validUntil: '2024-02-29', issued: '2020-01-01' }, '2024-02-29', 'expiring'],
    [{ ...held, validUntil: '2024-02-29', issued: '2020-01-01' }, '2024-03-01', 'expired'],
    [{ ...held, validUntil: '2026-05-03T12:00Z' }, '2026-05-03T11:59Z', 'expiring'],
    [{ ...held, validUntil: '2026-05-03T12:00Z' }, '2026-05-03T12:00Z', 'expired'],
    [{ ...held, validUntil: '2026-05-03T01:00+02:00' }, '2026-05-03', 'expired'],
    [{ ...report, validUntil: '2020-01-01' }, '2026-01-01', 'expired'],
    [{ kind: 'registration', validUntil: '2020-01-01' }, '2026-01-01', 'expired'],
    [{ kind: 'certification', validUntil: '2020-01-01' }, '2026-01-01', 'expired'],
  ],
  'at most 60 days before its end it ends soon': [
    [{ ...held, validUntil: '2026-07-03' }, '2026-05-03', 'certified'], // 61 days
    [{ ...held, validUntil: '2026-07-02' }, '2026-05-03', 'expiring'], // 60 days
    [{ ...held, validUntil: '2026-07-02' }, '2026-05-03T23:59Z', 'expiring'],
    [{ ...held, validUntil: '2026-07-02T23:59Z' }, '2026-05-03', 'expiring'],
    [{ ...report, validUntil: '2026-07-02' }, '2026-05-03', 'expiring'],
    [{ kind: 'certification', validUntil: '2026-07-02' }, '2026-05-03', 'expiring'],
  ],
  'a report without validity is stale when its period ended over 12 months ago': [
    [{ ...report, period: { from: '2024-04-01', to: '2025-03-31' } }, '2026-03-31', 'report-issued'],
    [{ ...report, period: { from: '2024-04-01', to: '2025-03-31' } }, '2026-04-01', 'stale'],
    [{ ...report, period: { from: '2023-03-01', to: '2024-02-29' } }, '2025-02-28', 'report-issued'],
    [{ ...report, period: { from: '2023-03-01', to: '2024-02-29' } }, '2025-03-01', 'stale'],
    [{ ...report, period: { from: '2020-01-01', to: '2020-12-31' }, validUntil: '2030-01-01' }, '2026-01-01', 'report-issued'],
    [{ ...held, period: { from: '2020-01-01', to: '2020-12-31' } }, '2026-01-01', 'certified'],
    [{ ...report, period: { from: '2026-01-01', to: '2026-12-31' } }, '2026-05-03', 'report-issued'],
    [report, '2026-01-01', 'report-issued'],
  ],
  'a certification without issuer or date of issue cannot be verified': [
    [{ ...held, issuer: undefined }, '2026-01-01', 'unverified'],
    [{ ...held, issued: undefined }, '2026-01-01', 'unverified'],
    [{ ...held, issued: undefined, validUntil: '2030-01-01' }, '2026-01-01', 'unverified'],
    [{ kind: 'registration' }, '2026-01-01', 'certified'],
  ],
  'otherwise a report is issued, and the rest is certified': [
    [{ ...report, issued: '2025-06-01' }, '2026-01-01', 'report-issued'],
    [{ ...held, validUntil: '2030-01-01' }, '2026-01-01', 'certified'],
    [held, '2026-01-01', 'certified'],
  ],
}; // prettier-ignore

for (const [rule, rows] of Object.entries(rules))
  describe(`Certification status: ${rule}`, () => {
    for (const [parts, day, status] of rows)
      it(`${status} on ${day} with ${JSON.stringify(parts)}`, () => {
        const item = { id: 'x', standard: 'x', ...parts } as Certification;
        expect(certificationStatus(item, Date.parse(day))).to.equal(status);
      });
  });
