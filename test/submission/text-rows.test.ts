import { expect } from 'chai';

import { trapName } from '../../src/submission/controls.js';
import { asText, readRows } from '../../src/submission/text-rows.js';
import { fill, form } from './forms.js';

const words = { labelOf: (field: string) => field.toUpperCase(), yes: 'Yes' };

describe('a form as it reads', () => {
  it('has labels and choices in the words of the form', async () => {
    const element = await form();
    fill(element, {
      'documents=soc-2': true,
      'documents=dpa': true,
      name: ' Ada ',
      country: 'DE',
      'custom.contract': true,
    });
    expect(readRows(element, words)).to.deep.equal([
      { label: 'DOCUMENTS', value: 'SOC 2 report, Agreement' },
      { label: 'NAME', value: 'Ada' },
      { label: 'COUNTRY', value: 'Alemanha' },
      { label: 'CUSTOM.CONTRACT', value: 'Yes' },
    ]);
  });

  it('leaves out what is not sent', async () => {
    const element = await form();
    fill(element, { email: 'ada@example.com', [trapName]: 'x' });
    element.querySelector('fieldset')?.setAttribute('disabled', '');
    expect(readRows(element, words)).to.deep.equal([]);
  });
});

describe('the text of a form', () => {
  it('has a line for each field', () => {
    const rows = [
      { label: 'Name', value: 'Ada' },
      { label: 'Company', value: 'Engines' },
    ];
    expect(asText(rows)).to.equal('Name: Ada\nCompany: Engines');
  });

  it('sets text of several lines apart', () => {
    const rows = [
      { label: 'Steps', value: '1.\n2.' },
      { label: 'Name', value: 'Ada' },
    ];
    expect(asText(rows)).to.equal('Steps:\n1.\n2.\n\nName: Ada');
  });
});
