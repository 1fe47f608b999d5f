import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foundIn, onlyFinding } from './support/checked.js';

const http = { type: 'http', url: 'https://example.com/forms' };

const requesting = (transport: object): object => ({
  forms: { documentRequest: { transport: { ...http, ...transport } } },
});

const reporting = (transport: object, settings: object = {}): object => ({
  forms: { disclosure: { transport: { ...http, ...transport }, ...settings } },
});

describe('a form service', () => {
  for (const transport of [
    {},
    { encoding: 'urlencoded', names: { email: 'mail' } },
    { preset: 'formspree' },
    { preset: 'netlify', extra: { 'form-name': 'trust' } },
    { preset: 'web3forms', extra: { access_key: 'k' } },
    { preset: 'hubspot', encoding: 'json' },
  ]) {
    it(`that gets what it needs is not mentioned: ${JSON.stringify(transport)}`, () => {
      assert.deepEqual(foundIn(requesting(transport)), []);
    });
  }

  for (const [preset, key] of [
    ['netlify', 'form-name'],
    ['web3forms', 'access_key'],
  ] as const) {
    it(`(${preset}) that does not know whose form it is gets told its ${key}`, () => {
      const parts = requesting({ preset, extra: { subject: 'Trust' } });
      const { path, message } = onlyFinding('form-service', parts);
      assert.equal(path, '/forms/documentRequest/transport');
      assert.match(message, new RegExp(`nothing is sent\\. Add "${key}" to "extra"\\.`));
    });
  }

  it('that cannot read an encoding is told with what is sent instead', () => {
    const parts = requesting({ preset: 'hubspot', encoding: 'multipart' });
    const { path, message } = onlyFinding('form-service', parts);
    assert.equal(path, '/forms/documentRequest/transport/encoding');
    assert.match(message, /cannot read "multipart"; "json" is sent instead\. Use json, or/);
  });

  it('that takes no attachments is told where reports may have some', () => {
    assert.deepEqual(foundIn(reporting({ preset: 'hubspot' })), [
      'form-service /forms/disclosure/transport/preset',
    ]);
  });

  it('that takes no attachments is fine where there are none', () => {
    const settings = { fields: { attachments: 'hidden' } };
    assert.deepEqual(foundIn(reporting({ preset: 'hubspot' }, settings)), []);
  });
});
