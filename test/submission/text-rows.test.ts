import { expect } from 'chai';

import { trapName } from '../../src/submission/controls.js';
import { asMarkdown, asText, readRows } from '../../src/submission/text-rows.js';
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
      { name: 'documents', label: 'DOCUMENTS', value: 'SOC 2 report, Agreement' },
      { name: 'name', label: 'NAME', value: 'Ada' },
      { name: 'country', label: 'COUNTRY', value: 'Alemanha' },
      { name: 'custom.contract', label: 'CUSTOM.CONTRACT', value: 'Yes' },
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
      { name: 'name', label: 'Name', value: 'Ada' },
      { name: 'company', label: 'Company', value: 'Engines' },
    ];
    expect(asText(rows)).to.equal('Name: Ada\nCompany: Engines');
  });

  it('sets text of several lines apart', () => {
    const rows = [
      { name: 'steps', label: 'Steps', value: '1.\n2.' },
      { name: 'name', label: 'Name', value: 'Ada' },
    ];
    expect(asText(rows)).to.equal('Steps:\n1.\n2.\n\nName: Ada');
  });
});

describe('the file of a form', () => {
  it('has a title, and a heading for each field', () => {
    const rows = [
      { name: 'name', label: 'Name', value: 'Ada' },
      { name: 'steps', label: 'Steps', value: '1.\n2.' },
    ];
    expect(asMarkdown('Report', rows)).to.equal(
      '# Report\n\n## Name\n\nAda\n\n## Steps\n\n1.\n2.\n',
    );
  });
});
