import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingsIn, foundIn, onlyFinding } from './support/checked.js';

const day = (date: string): number => Date.parse(date);

function certificate(dates: object): object {
  const item = {
    id: 'iso',
    standard: 'iso-27001',
    kind: 'certification',
    edition: '2022',
    scope: 'All',
    issuer: { name: 'Muster Zert' },
    issued: '2024-01-01',
    validUntil: '2030-01-01',
  };
  return { certifications: [{ ...item, ...dates }] };
}

function report(dates: object): object {
  const item = { id: 'soc-2', standard: 'soc-2', kind: 'attestation-report' };
  return { certifications: [{ ...item, issuer: { name: 'Beispiel Audit' }, ...dates }] };
}

describe('a certificate', () => {
  it('is expired on the day after its last one', () => {
    const found = foundIn(certificate({ validUntil: '2026-07-31' }), day('2026-08-01'));
    assert.deepEqual(found, ['date-expired /certifications/0/validUntil']);
  });

  it('is due on its last day', () => {
    const { message } = onlyFinding('date-due', certificate({ validUntil: '2026-08-01' }));
    assert.match(message, /in 1 day\./);
  });

  it('is due 60 days before its end', () => {
    const found = foundIn(certificate({ validUntil: '2026-09-30' }), day('2026-08-01'));
    assert.deepEqual(found, ['date-due /certifications/0/validUntil']);
  });

  it('is not due 61 days before its end', () => {
    assert.deepEqual(foundIn(certificate({ validUntil: '2026-10-01' }), day('2026-08-01')), []);
  });

  it('does not end before it was issued', () => {
    const dates = { issued: '2025-01-01', validUntil: '2024-01-01' };
    const found = foundIn(certificate(dates));
    assert.ok(found.includes('date-reversed /certifications/0/validUntil'));
  });

  it('that was planned for a day that has passed is told', () => {
    const certifications = [
      { id: 'iso', standard: 'iso-27001', kind: 'certification', target: '2026-06-30' },
    ];
    assert.deepEqual(foundIn({ certifications }), ['date-target /certifications/0/target']);
  });

  it('in force needs a document that is', () => {
    const documents = [
      { id: 'old', title: 'Certificate', access: 'request', validUntil: '2026-01-01' },
    ];
    assert.deepEqual(foundIn({ ...certificate({ documents: ['old'] }), documents }), [
      'date-expired /certifications/0/documents',
      'date-expired /documents/0/validUntil',
    ]);
  });
});

describe('a report', () => {
  it('is stale more than 12 months after its period', () => {
    const period = { from: '2024-08-01', to: '2025-07-31' };
    assert.deepEqual(foundIn(report({ period }), day('2026-08-01')), [
      'date-stale /certifications/0/period/to',
    ]);
  });

  it('is current 12 months after its period', () => {
    const period = { from: '2024-08-01', to: '2025-08-01' };
    assert.deepEqual(foundIn(report({ period }), day('2026-08-01')), []);
  });

  it('has a period that ends after it begins', () => {
    const found = foundIn(report({ period: { from: '2026-07-01', to: '2026-06-01' } }));
    assert.deepEqual(found, ['date-reversed /certifications/0/period']);
  });
});

describe('a document', () => {
  it('that ends within 60 days is due', () => {
    const documents = [
      { id: 'pentest', title: 'Test', access: 'request', validUntil: '2026-08-15' },
    ];
    assert.deepEqual(foundIn({ documents }), ['date-due /documents/0/validUntil']);
  });
});

describe('a PGP key', () => {
  it('that has expired is told', () => {
    const fingerprint = '6A1F 09C2 77D4 5B3E 8812 F0A9 4C6D 2E90 B7A3 15F8';
    const contacts = [
      { role: 'security', pgp: { fingerprint, url: 'key.asc', expires: '2026-07-01' } },
    ];
    assert.deepEqual(foundIn({ contacts }), ['date-expired /contacts/0/pgp/expires']);
  });
});

describe('a policy', () => {
  const policies = (reviewed: string, cadence: string): object => {
    const items = [{ id: 'one', title: 'Nordlicht', reviewed, cadence }];
    return { policies: [{ id: 'all', title: 'Cal.com', items }] };
  };

  it('reviewed longer ago than its cadence is told', () => {
    assert.deepEqual(foundIn(policies('2026-04-01', 'P3M')), [
      'date-review /policies/0/items/0/reviewed',
    ]);
  });

  it('reviewed within its cadence is fine', () => {
    assert.deepEqual(foundIn(policies('2025-08-02', 'P1Y')), []);
  });

  it('whose cadence is in words is believed', () => {
    assert.deepEqual(foundIn(policies('2020-01-01', 'now and then')), []);
  });
});

describe('updates', () => {
  const updates = (...dates: string[]): object => ({
    updates: dates.map((date, index) => ({ id: `u${index}`, date, title: `Version ${index}` })),
  });

  it('with the newest first are in order', () => {
    assert.deepEqual(foundIn(updates('2026-05-01', '2026-05-01', '2026-03-01')), []);
  });

  it('with the oldest first are in order', () => {
    assert.deepEqual(foundIn(updates('2026-03-01', '2026-05-01')), []);
  });

  it('that go up and down are out of order', () => {
    const found = foundIn(updates('2026-05-01', '2026-03-01', '2026-04-01'));
    assert.deepEqual(found, ['date-updates /updates/2/date']);
  });

  it('are not in the future', () => {
    assert.deepEqual(foundIn(updates('2026-09-01')), ['date-updates /updates/0/date']);
  });

  it('have a date', () => {
    const { message } = onlyFinding('schema-missing', { updates: [{ id: 'u', title: 'News' }] });
    assert.equal(message, '"date" is missing. Add it, or remove what needs it.');
  });
});

describe('a subprocessor', () => {
  it('that is one no more is told', () => {
    const subprocessors = [
      { name: 'Beispiel', purpose: 'Hosting', countries: ['DE'], until: '2026-06-30' },
    ];
    assert.deepEqual(foundIn({ subprocessors }), ['date-subprocessor /subprocessors/0/until']);
  });
});

describe('the manifest', () => {
  it('without a date is told', () => {
    assert.deepEqual(foundIn({ updated: undefined }), ['date-manifest ']);
  });

  it('that is older than a year is told', () => {
    assert.deepEqual(foundIn({ updated: '2025-07-01' }), ['date-manifest /updated']);
  });

  it('that is a year old is fine', () => {
    assert.deepEqual(foundIn({ updated: '2025-08-01' }), []);
  });

  it('is judged at the day asked for', () => {
    const found = findingsIn(certificate({ validUntil: '2026-07-31' }), day('2026-01-01'));
    assert.deepEqual(
      found.filter(({ code }) => code === 'date-expired'),
      [],
    );
  });
});
