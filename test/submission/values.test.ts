import { expect } from 'chai';

import { trapName } from '../../src/submission/controls.js';
import { readValues } from '../../src/submission/values.js';
import { fill, form } from './forms.js';

describe('the values of a form', () => {
  it('are by the names of the controls', async () => {
    const element = await form();
    fill(element, { name: 'Ada', purpose: 'Due diligence', country: 'DE' });
    expect(readValues(element)).to.deep.equal({
      name: 'Ada',
      purpose: 'Due diligence',
      country: 'DE',
    });
  });

  it('leave out what was left empty', async () => {
    const element = await form();
    fill(element, { name: '  ', purpose: '\n', 'documents=dpa': false, anonymous: false });
    expect(readValues(element)).to.deep.equal({});
  });

  it('are trimmed, inside they stay as they are', async () => {
    const element = await form();
    fill(element, { purpose: '\n  one\n\n  two \n' });
    expect(readValues(element)).to.deep.equal({ purpose: 'one\n\n  two' });
  });

  it('make a list of boxes with values, however many are ticked', async () => {
    const element = await form();
    fill(element, { 'documents=dpa': true });
    const one = readValues(element);
    fill(element, { 'documents=soc-2': true });
    expect([one, readValues(element)]).to.deep.equal([
      { documents: ['dpa'] },
      { documents: ['soc-2', 'dpa'] },
    ]);
  });

  it('say yes for a single box', async () => {
    const element = await form();
    fill(element, { anonymous: true });
    expect(readValues(element)).to.deep.equal({ anonymous: true });
  });

  it('are numbers where a number is meant', async () => {
    const element = await form();
    fill(element, { duration: ' 30 ' });
    expect(readValues(element, ['duration'])).to.deep.equal({ duration: 30 });
  });

  it('do not lose what is no number: it is refused later', async () => {
    const element = await form();
    fill(element, { duration: 'a month' });
    expect(readValues(element, ['duration'])).to.deep.equal({ duration: NaN });
  });

  it('have custom fields together, texts and boxes', async () => {
    const element = await form();
    fill(element, { 'custom.ticket': ' T-1 ', 'custom.contract': true });
    expect(readValues(element)).to.deep.equal({ customFields: { ticket: 'T-1', contract: true } });
  });

  it('leave out what is disabled, as a native submission does', async () => {
    const element = await form();
    fill(element, { email: 'ada@example.com' });
    element.querySelector('fieldset')?.setAttribute('disabled', '');
    expect(readValues(element)).to.deep.equal({});
  });

  it('do not hold the hidden field', async () => {
    const element = await form();
    fill(element, { [trapName]: 'buy' });
    expect(readValues(element)).to.deep.equal({});
  });
});
