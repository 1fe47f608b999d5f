import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foundIn, saying, sayingPath } from './support/checked.js';

const document = { id: 'report', title: 'Nordlicht', access: 'request' };

describe('references', () => {
  it('to a document that does not exist are told at their place', () => {
    const certifications = [
      { id: 'gdpr', standard: 'gdpr', kind: 'legal-compliance', documents: ['report', 'lost'] },
    ];
    assert.deepEqual(foundIn({ certifications, documents: [document] }), [
      'ref-document /certifications/0/documents/1',
    ]);
  });

  it('to an agreement that does not exist are told', () => {
    const documents = [{ ...document, access: 'nda', agreement: 'lost' }];
    assert.deepEqual(foundIn({ documents }), ['ref-agreement /documents/0/agreement']);
  });

  it('to an agreement are needed where an NDA is', () => {
    const documents = [{ ...document, access: 'nda' }];
    assert.deepEqual(foundIn({ documents }), ['ref-agreement /documents/0']);
  });

  it('tell an agreement that nothing needs', () => {
    const agreements = [{ id: 'nda', version: '1', title: 'NDA' }];
    assert.deepEqual(foundIn({ agreements }), ['ref-agreement-unused /agreements/0']);
  });

  it('tell a public document without a file', () => {
    assert.deepEqual(foundIn({ documents: [{ ...document, access: 'public' }] }), [
      'ref-file /documents/0',
    ]);
  });

  it('tell a deep link to a policy that does not exist', () => {
    const found = foundIn(saying('[This](#trust-policy-one) and [that](#trust-policy-lost).'));
    assert.deepEqual(found, [`ref-fragment ${sayingPath()}`]);
  });

  it('tell a channel without a value', () => {
    assert.deepEqual(foundIn({ disclosure: { channels: [{ type: 'url' }, { type: 'form' }] } }), [
      'ref-channel /disclosure/channels/0',
    ]);
  });

  it('tell an email channel whose value is no address', () => {
    const channels = [{ type: 'email', value: 'https://nordlicht.example' }];
    assert.deepEqual(foundIn({ disclosure: { channels } }), ['ref-channel /disclosure/channels/0']);
  });
});

describe('addresses', () => {
  it('that are unsafe are told by the schema', () => {
    const organization = { name: 'Nordlicht', url: 'javascript:alert(1)' };
    assert.ok(foundIn({ organization }).includes('url-unsafe /organization/url'));
  });

  for (const url of ['javascript:alert(1)', 'http://nordlicht.example', 'data:text/html,x']) {
    it(`that are unsafe are told in prose: ${url}`, () => {
      assert.deepEqual(foundIn(saying(`Our [page](${url}).`)), [`url-unsafe ${sayingPath()}`]);
    });
  }

  it('that are unsafe are told in a channel', () => {
    const channels = [{ type: 'url', value: 'javascript:alert(1)' }];
    assert.deepEqual(foundIn({ disclosure: { channels } }), [
      'url-unsafe /disclosure/channels/0/value',
    ]);
  });

  it('in inline code need no link', () => {
    assert.deepEqual(foundIn(saying('Send `https://nordlicht.example/x` to us.')), []);
  });

  it('that are relative, mail or telephone are fine in prose', () => {
    const text = '[File](a.pdf), [mail](mailto:a@b.example), [call](tel:+49123).';
    assert.deepEqual(foundIn(saying(text)), []);
  });
});
