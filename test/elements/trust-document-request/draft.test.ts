// A request outlives the page it was typed in, and the document that was clicked stays chosen.
import { expect } from 'chai';

import { enter, field, held } from '../../support/entry.js';
import { eventually } from '../../support/eventually.js';
import { getByPart } from '../../support/query.js';
import { opened } from './requests.js';

describe('a draft of a request', () => {
  it('joins the documents that were chosen before and now', async () => {
    const element = await opened(undefined, ['soc-2']);
    enter(field(element, 'Company'), 'Analytical Engines');
    await eventually(() => JSON.stringify(sessionStorage).includes('Analytical Engines'));
    element.remove();
    const again = await opened(undefined, ['pentest']);
    await eventually(() => getByPart(again, 'draft'));
    expect(held(again)).to.deep.equal({
      'documents=soc-2': 'on',
      'documents=pentest': 'on',
      company: 'Analytical Engines',
    });
  });
});
