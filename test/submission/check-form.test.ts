import { expect } from 'chai';
import { html } from 'lit';

import { parseDisclosure, parseDocumentRequest } from '../../src/schema/index.js';
import { checkForm } from '../../src/submission/check-form.js';
import { fill, form } from './forms.js';

const complete = { 'documents=dpa': true, name: 'Ada', email: 'ada@example.com' };

async function request(entries: Record<string, string | boolean> = {}) {
  const element = await form(
    html`<form>
      <input type="checkbox" name="documents" value="dpa" />
      <input name="name" aria-required="true" />
      <input name="email" aria-required="true" />
      <input name="company" aria-required="true" />
      <input name="duration" />
      <textarea name="custom.note"></textarea>
    </form>`,
  );
  fill(element, { ...complete, company: 'Engines', ...entries });
  return checkForm(element, parseDocumentRequest, { numbers: ['duration'] });
}

describe('a form that is complete', () => {
  it('is what is sent', async () => {
    const { checked, errors } = await request({ duration: '30', 'custom.note': 'Hello' });
    expect([checked, errors]).to.deep.equal([
      {
        ok: true,
        value: {
          documents: ['dpa'],
          name: 'Ada',
          email: 'ada@example.com',
          company: 'Engines',
          duration: 30,
          customFields: { note: 'Hello' },
        },
      },
      [],
    ]);
  });
});

describe('the errors of a form', () => {
  it('are one a field, in the order of the fields', async () => {
    const { errors } = await request({ company: 'E', name: '', 'documents=dpa': false });
    expect(errors.map(({ field, code }) => [field, code])).to.deep.equal([
      ['documents', 'missing'],
      ['name', 'missing'],
      ['company', 'too-short'],
    ]);
  });

  it('know how long a text is', async () => {
    const { errors } = await request({ name: 'x'.repeat(130) });
    expect(errors[0]?.params).to.deep.equal({ maximum: 120, length: 130 });
  });

  it('know it of a custom field, too', async () => {
    const { errors } = await request({ 'custom.note': 'x'.repeat(2001) });
    expect(errors).to.deep.equal([
      { field: 'custom.note', code: 'too-long', params: { maximum: 2000, length: 2001 } },
    ]);
  });

  it('tell a number that is none', async () => {
    const { errors } = await request({ duration: 'a month' });
    expect(errors.map(({ field, code }) => [field, code])).to.deep.equal([['duration', 'type']]);
  });
});

describe('what a manifest requires', () => {
  const any = () => ({ ok: true, value: {} }) as const;

  it('is missed by its kind', async () => {
    const element = await form(
      html`<form>
        <input name="text" aria-required="true" value=" " />
        <select name="choice" aria-required="true">
          <option value="">None</option>
        </select>
        <input type="checkbox" name="custom.box" aria-required="true" />
        <input name="optional" />
      </form>`,
    );
    expect(checkForm(element, any).errors).to.deep.equal([
      { field: 'text', code: 'missing' },
      { field: 'choice', code: 'unchosen' },
      { field: 'custom.box', code: 'unticked' },
    ]);
  });

  it('is not missed where it is not sent', async () => {
    const element = await form(
      html`<form>
        <fieldset disabled><input name="email" aria-required="true" /></fieldset>
      </form>`,
    );
    expect(checkForm(element, any).errors).to.deep.equal([]);
  });

  it('is missed once, in words of its own', async () => {
    const element = await form(
      html`<form>
        <input type="checkbox" name="policyAcknowledged" aria-required="true" />
      </form>`,
    );
    const { errors } = checkForm(element, parseDisclosure);
    expect(errors.filter(({ field }) => field === 'policyAcknowledged')).to.deep.equal([
      { field: 'policyAcknowledged', code: 'unticked' },
    ]);
  });
});
