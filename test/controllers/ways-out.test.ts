import { expect } from 'chai';

import { waysOut } from '../../src/controllers/ways-out.js';
import type { FormContext } from '../../src/controllers/form-options.js';
import type { Manifest } from '../../src/schema/index.js';
import { bareManifest } from '../support/manifest.js';

const contacts = [
  { role: 'press', email: 'press@example.com' },
  { role: 'security', url: 'https://example.com/security' },
  { role: 'security', email: 'security@example.com' },
] as const;

const rows = [{ name: 'title', label: 'Title', value: 'Stored XSS' }];

/** Where the mail of a report goes. */
function mailOf(parts: Partial<Manifest>, more: typeof rows = []): string | undefined {
  const manifest = { ...bareManifest, ...parts } as Manifest;
  const written = { subject: 'Report', text: 'Title: Stored XSS', rows: [...rows, ...more] };
  const context = (): FormContext => ({ manifest }) as FormContext;
  return waysOut(document.body, { type: 'disclosure', context }, written).mailUrl?.split('?')[0];
}

describe('the mail of a report that could not be sent', () => {
  it('goes to the contact for security that has an address', () => {
    expect(mailOf({ contacts: [...contacts] })).to.equal('mailto:security@example.com');
  });

  it('goes to the policy’s own channel first', () => {
    const channels = [{ type: 'form' }, { type: 'email', value: 'reports@example.com' }] as const;
    expect(mailOf({ contacts: [...contacts], disclosure: { channels: [...channels] } })) //
      .to.equal('mailto:reports@example.com');
  });

  it('is not there when nobody takes mail', () => {
    expect(mailOf({ contacts: contacts.slice(0, 2) })).to.equal(undefined);
  });

  it('is not offered to who wants to stay unknown', () => {
    const anonymous = { name: 'anonymous', label: 'Anonymous', value: 'Yes' };
    expect(mailOf({ contacts: [...contacts] }, [anonymous])).to.equal(undefined);
  });

  it('does not go where the channel’s value is no address', () => {
    const channels = [{ type: 'email', value: 'a@example.com?bcc=b@example.com' }] as const;
    expect(mailOf({ disclosure: { channels: [...channels] } })) //
      .to.equal('mailto:a@example.com%3Fbcc%3Db%40example.com');
  });
});
