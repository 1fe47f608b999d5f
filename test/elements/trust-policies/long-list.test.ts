import { expect } from 'chai';

import '../../../src/define/trust-policies.js';
import { eventually } from '../../support/eventually.js';
import { settled } from '../../support/fixture.js';
import { getByRole, queryAllByPart } from '../../support/query.js';
import { manifestOf, openTitles, policies, summaryOf, titles } from './policies.js';

describe('a list of policies', () => {
  it('has every body in the document soon, for in-page find', async () => {
    const element = await policies({ manifest: manifestOf(60) });
    await eventually(() => queryAllByPart(element, 'policy-body').length === 60);
    expect(openTitles(element)).to.deep.equal([]);
  });

  it('stops filling when it is taken out, and goes on when it is back', async () => {
    const element = await policies({ manifest: manifestOf(60) });
    const { parentElement } = element;
    element.remove();
    parentElement?.append(element);
    await eventually(() => queryAllByPart(element, 'policy-body').length === 60);
  });
});

describe('a long list of policies', () => {
  it('has only the bodies that were opened', async () => {
    const element = await policies({ manifest: manifestOf(301), open: 'policy-7' });
    summaryOf(element, 'Policy 300').click();
    await settled(element);
    expect(openTitles(element)).to.deep.equal(['Policy 7', 'Policy 300']);
    expect(queryAllByPart(element, 'policy-body')).to.have.length(2);
  });

  it('has all rows soon, if not at once', async () => {
    const element = await policies({ manifest: manifestOf(2500) });
    expect(queryAllByPart(element, 'policy')).to.have.length(1000);
    await eventually(() => queryAllByPart(element, 'policy').length === 2500);
  });

  it('is filtered as a whole, even before all of it is there', async () => {
    const element = await policies({ manifest: manifestOf(2500), filter: true });
    const field = getByRole<HTMLInputElement>(element, 'searchbox');
    field.value = '2499';
    field.dispatchEvent(new Event('input'));
    await settled(element);
    expect(titles(element)).to.deep.equal(['Policy 2499']);
  });

  it('is printed as a whole', async () => {
    const element = await policies({ manifest: manifestOf(1200) });
    window.dispatchEvent(new Event('beforeprint'));
    await settled(element);
    const bodies = queryAllByPart(element, 'policy-body').length;
    window.dispatchEvent(new Event('afterprint'));
    expect(bodies).to.equal(1200);
  });
});
