import { expect } from 'chai';

import { TrustDocuments } from '../../../src/elements/trust-documents/trust-documents.js';
import { eventually } from '../../support/eventually.js';
import { getByRole, getByText } from '../../support/query.js';
import { documents } from './documents.js';

customElements.define('trust-documents', TrustDocuments);

describe('a request form that nothing provides', () => {
  it('is told to the visitor, and to the developer how to mend it', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => void warnings.push(text);
    const element = await documents();
    getByRole(element, 'button', { name: 'Request “Penetration test”' }).click();
    await eventually(() => getByText(element, /could not be loaded/));
    console.warn = warn;
    expect(warnings).to.deep.equal([
      '[trust-documents] <trust-document-request> is not defined. Import trust-elements/define/trust-documents.',
    ]);
  });
});
