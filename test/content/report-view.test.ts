import { expect } from 'chai';

import { absence, reportView } from '../../src/content/report-view.js';
import type { Manifest } from '../../src/schema/index.js';
import { manifestWith } from '../support/manifest.js';

const manifest = (disclosure: object) => manifestWith({ disclosure }) as unknown as Manifest;

describe('what stands in place of a report form', () => {
  for (const [disclosure, sentence] of [
    [{ state: 'open' }, undefined],
    [{ state: 'paused' }, undefined],
    [{}, undefined],
    [{ state: 'closed' }, 'disclosure.state.closed'],
  ] as const) {
    it(`is ${sentence ?? 'nothing'} for ${JSON.stringify(disclosure)}`, () => {
      expect(absence(manifest(disclosure))).to.equal(sentence);
    });
  }

  it('is that there is no policy', () => {
    expect(absence(manifestWith() as unknown as Manifest)).to.equal('disclosure.empty');
  });

  it('is nothing where a form is set up without a policy', () => {
    const bare = manifestWith({ forms: { disclosure: {} } }) as unknown as Manifest;
    expect(absence(bare)).to.equal(undefined);
  });
});

describe('what a report form offers', () => {
  it('is empty without a policy', () => {
    expect(reportView(manifestWith() as unknown as Manifest)).to.deep.equal({
      assets: [],
      requireProof: false,
      policyVersion: undefined,
    });
  });

  it('suggests what is in scope', () => {
    const scope = { in: [{ asset: '*.example.com' }], out: [{ asset: 'status.example.com' }] };
    expect(reportView(manifest({ scope })).assets).to.deep.equal(['*.example.com']);
  });

  it('knows whether a proof is asked for, and which version of the policy this is', () => {
    const view = reportView(manifest({ requireProof: true, policyVersion: '2026-03' }));
    expect(view).to.include({ requireProof: true, policyVersion: '2026-03' });
  });
});
