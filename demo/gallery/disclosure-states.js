// Whom to turn to, and how to report a vulnerability.
import { loadStates, text, withExample, withList } from './load-states.js';

const withDisclosure = (more) => (manifest) => ({
  ...manifest,
  disclosure: { ...manifest.disclosure, ...more },
});

export const contactStates = [
  ...loadStates,
  ...withExample([
    {
      id: 'all-roles',
      says: 'Everyone there can be, one with a key that has expired.',
      change: withList('contacts', [
        ...['general', 'security', 'privacy', 'dpo', 'sales', 'press'].map((role) => ({
          role,
          email: `${role}@talbrook.example`,
        })),
        {
          role: 'security',
          name: 'Ada Albrecht',
          pgp: {
            fingerprint: 'BAE24AFD4CCDE2A90B680222122B99D3304065A3',
            url: '/example/files/security-key.txt',
            expires: '2025-12-31',
          },
        },
      ]),
    },
  ]),
];

export const disclosureStates = [
  ...loadStates,
  ...withExample([
    {
      id: 'paused',
      says: 'Paused, with an open bounty, every way to report and every promise.',
      change: withDisclosure({
        state: 'paused',
        bounty: { state: 'open' },
        channels: [
          { type: 'form' },
          { type: 'email', value: 'security@talbrook.example' },
          { type: 'url', value: 'https://talbrook.example/report' },
          {
            type: 'github-advisory',
            value: 'https://github.com/talbrook-example/app/security/advisories/new',
          },
        ],
        promises: [{ kind: 'speed' }, { kind: 'publication' }],
        safeHarbor: 'partial',
        reservation: text(
          'This policy may change.',
          'Diese Richtlinie kann sich ändern.',
          'Esta política pode mudar.',
        ),
        sla: { acknowledge: 'PT36H', triage: 'P3W', fix: 'P6M' },
      }),
    },
    {
      id: 'closed',
      says: 'No reports are taken.',
      change: withDisclosure({
        state: 'closed',
        bounty: { state: 'closed' },
        safeHarbor: 'none',
        sla: { acknowledge: 'P1D', triage: 'PT90M', fix: 'P1Y' },
      }),
    },
  ]),
];
