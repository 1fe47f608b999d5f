// What is fingerprinted when somebody acknowledges a policy: its text in the language shown.
import { expect } from 'chai';

import { attachmentWay } from '../../src/content/attachment-way.js';
import { policyAsShown } from '../../src/content/policy-as-shown.js';

const policy = {
  sla: { fix: { en: 'soon', de: 'bald' } },
  do: [{ en: 'Do', de: 'Tun' }, 'Both'],
  scope: { in: [{ text: { en: 'App' }, asset: 'a.example' }] },
} as const;
const shownTo = (language: string) =>
  policyAsShown(policy as never, { chain: [language], defaultLocale: 'en' });

describe('a policy as shown', () => {
  it('has its texts in one language and its keys in order', () => {
    expect(shownTo('de')).to.equal(
      '{"do":["Tun","Both"],"scope":{"in":[{"asset":"a.example","text":"App"}]},"sla":{"fix":"bald"}}',
    );
  });

  it('is another text in another language', () => {
    expect(shownTo('en')).not.to.equal(shownTo('de'));
  });
});

describe('files go', () => {
  const url = 'https://example.com/';
  for (const [transport, way] of [
    [undefined, 'form'],
    [{ type: 'none' }, 'form'],
    [{ type: 'http', url }, 'form'],
    [{ type: 'http', url, encoding: 'multipart' }, 'form'],
    [{ type: 'http', url, encoding: 'urlencoded' }, undefined],
    [{ type: 'http', url, preset: 'formspree' }, undefined],
    [{ type: 'http', url, preset: 'formspree', encoding: 'multipart' }, 'form'],
    [{ type: 'http', url, preset: 'hubspot', encoding: 'multipart' }, undefined],
    [{ type: 'mailto', to: 'a@example.com' }, 'mailto'],
    [{ type: 'link', url }, 'link'],
  ] as const)
    it(`${way ?? 'nowhere'} with ${JSON.stringify(transport) ?? 'no transport'}`, () => {
      expect(attachmentWay(transport)).to.equal(way);
    });

  for (const transport of [
    { type: 'mailto', to: 'a@example.com' },
    { type: 'link', url },
  ] as const)
    it(`through the form with ${transport.type} where they are encrypted`, () => {
      expect(attachmentWay(transport, true)).to.equal('form');
    });

  it('nowhere with a form service, encrypted or not', () => {
    expect(attachmentWay({ type: 'http', url, preset: 'hubspot' }, true)).to.equal(undefined);
  });
});
