import { expect } from 'chai';

import { carriesFiles } from '../../src/submission/carries-files.js';

describe('attachments', () => {
  for (const transport of [
    { type: 'http', url: '/' },
    { type: 'http', url: '/', preset: 'formspree' },
    { type: 'http', url: '/', preset: 'netlify' },
    { type: 'mailto', to: 'a@example.com' },
    undefined,
  ] as const) {
    it(`can go along by ${JSON.stringify(transport)}`, () => {
      expect(carriesFiles(transport)).to.equal(true);
    });
  }

  for (const preset of ['web3forms', 'hubspot'] as const) {
    it(`are not taken by ${preset}`, () => {
      expect(carriesFiles({ type: 'http', url: '/', preset })).to.equal(false);
    });
  }
});
