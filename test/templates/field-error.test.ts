import { expect } from 'chai';

import { formsWords } from '../../src/i18n/forms-words.js';
import { loadWords, type Words } from '../../src/i18n/index.js';
import type { FieldError } from '../../src/submission/outcome.js';
import { errorSentence } from '../../src/templates/field-error.js';

let words: Words;

before(async () => {
  words = await loadWords({ locale: 'en', parts: ['page', formsWords] });
});

const sentence = (field: string, code: string, more: Partial<FieldError> = {}): string =>
  errorSentence({ field, code, ...more }, words);

describe('the sentence of an error', () => {
  for (const [field, code, text] of [
    ['name', 'missing', 'Please fill in this field.'],
    ['custom.terms', 'unticked', 'Please tick this box.'],
    ['country', 'unchosen', 'Choose one of the options.'],
    ['country', 'value', 'Choose one of the options.'],
    ['documents', 'missing', 'Choose at least one document.'],
    ['documents', 'too-few', 'Choose at least one document.'],
    ['email', 'format', 'Enter an e-mail address such as name@example.com.'],
    ['email', 'free-mail', 'Please use your company e-mail address.'],
    ['cvss', 'value', 'This is not a CVSS vector. It begins with CVSS:3.1/ or CVSS:4.0/.'],
    ['duration', 'type', 'Enter a number from 7 to 365.'],
    ['duration', 'value', 'Enter a number from 7 to 365.'],
    ['name', 'format', 'Please check this entry.'],
  ] as const) {
    it(`says what to do about ${field}, ${code}`, () => {
      expect(sentence(field, code)).to.equal(text);
    });
  }

  it('has the figures of the rule', () => {
    expect([
      sentence('title', 'too-short', { params: { minimum: 5 } }),
      sentence('title', 'too-long', { params: { maximum: 150, length: 1200 } }),
      sentence('documents', 'too-many', { params: { maximum: 20 } }),
    ]).to.deep.equal([
      'Please write at least 5 characters.',
      'Please use at most 150 characters; it has 1,200.',
      'Choose at most 20 documents.',
    ]);
  });

  it('calls a text missing that needs one character', () => {
    const params = { minimum: 1 };
    expect(sentence('name', 'too-short', { params })).to.equal('Please fill in this field.');
  });
});

describe('the error of a receiver', () => {
  it('is said in its own words when its code is not one of ours', () => {
    const detail = 'We do not know this company.';
    expect(sentence('company', 'unknown-company', { detail })).to.equal(detail);
  });

  it('is said in ours when it is, in the language of the page', () => {
    const detail = 'Darf nicht leer sein.';
    expect(sentence('company', 'missing', { detail })).to.equal('Please fill in this field.');
  });

  it('is said in its own words when it has no figures', () => {
    const detail = 'Too short: 10 at least.';
    expect(sentence('company', 'too-short', { detail })).to.equal(detail);
  });

  it('without a word asks to check the entry', () => {
    expect([sentence('company', 'too-long'), sentence('', '')]).to.deep.equal([
      'Please check this entry.',
      'Please check this entry.',
    ]);
  });

  for (const code of ['__proto__', 'constructor', 'toString'])
    it(`can have any code, such as ${code}`, () => {
      expect([sentence('email', code), sentence(code, 'missing')]).to.deep.equal([
        'Please check this entry.',
        'Please fill in this field.',
      ]);
    });
});
