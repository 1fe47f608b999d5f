import { expect } from 'chai';

import { fieldUse } from '../../src/content/field-use.js';
import { isRequestable, requestView } from '../../src/content/request-view.js';
import type { Manifest, TrustDocument } from '../../src/schema/index.js';
import { manifestWith } from '../support/manifest.js';

const portuguese = { chain: ['pt'], defaultLocale: 'en' };
const documents = [
  { id: 'a', title: { en: 'Report', pt: 'Relatório' }, access: 'request' },
  { id: 'b', title: 'Test', access: 'nda', agreement: 'nda' },
  { id: 'c', title: 'Policy', access: 'public' },
  { id: 'd', title: 'Contract', access: 'contact' },
];

describe('a document', () => {
  for (const [access, is] of [
    ['request', true],
    ['nda', true],
    ['public', false],
    ['contact', false],
  ] as const) {
    it(`is ${is ? '' : 'not '}asked for here when its access is ${access}`, () => {
      expect(isRequestable({ access } as TrustDocument)).to.equal(is);
    });
  }
});

describe('what a request form offers', () => {
  it('is what is released on request, in the language of the reader', () => {
    const manifest = manifestWith({ documents }) as unknown as Manifest;
    expect(requestView(manifest, portuguese)).to.deep.equal({
      organization: { text: 'Example', lang: 'en' },
      documents: [
        { id: 'a', title: { text: 'Relatório', lang: 'pt' }, agreement: undefined },
        { id: 'b', title: { text: 'Test', lang: 'en' }, agreement: 'nda' },
      ],
    });
  });

  it('is nothing without documents', () => {
    expect(requestView(manifestWith() as unknown as Manifest, portuguese).documents).to.be.empty;
  });
});

describe('the use of a field', () => {
  const settings = { fields: { email: 'hidden', purpose: 'required', country: 'hidden' } } as const;

  for (const [name, use] of [
    ['email', 'required'],
    ['purpose', 'required'],
    ['country', 'hidden'],
    ['jobTitle', 'optional'],
  ] as const) {
    it(`is ${use} for ${name}`, () => {
      expect(fieldUse(name, settings, ['email'])).to.equal(use);
    });
  }

  it('is optional without settings', () => {
    expect(fieldUse('purpose', undefined, [])).to.equal('optional');
  });
});
