import { expect } from 'chai';

import { toLink, toMailto } from '../../src/submission/hand-over.js';
import type { Outcome } from '../../src/submission/outcome.js';

const base = 'https://example.com/trust.json';

type HandedOver = Extract<Outcome, { status: 'handed-over' }>;

function mail(text: string, subject = 'Report', cover?: string): HandedOver {
  const letter = { subject, text, ...(cover !== undefined && { cover }) };
  const outcome = toMailto({ type: 'mailto', to: 'security@example.com' }, letter);
  if (outcome.status !== 'handed-over') throw new Error(`It is ${outcome.status}.`);
  return outcome;
}

/** What a mail program reads out of the address. */
const bodyOf = ({ url }: HandedOver): string =>
  decodeURIComponent(/[?&]body=([^&]*)/.exec(url)?.[1] ?? '');

describe('a mail (RFC 6068)', () => {
  it('has its address, subject and body', () => {
    expect(mail('Hello').url).to.equal('mailto:security@example.com?subject=Report&body=Hello');
  });

  it('encodes what means something in an address', () => {
    const letter = { subject: 'Q&A', text: 'a&b=c#d?e+f%20' };
    const outcome = toMailto({ type: 'mailto', to: 'a+b@example.com' }, letter);
    expect('url' in outcome && outcome.url).to.equal(
      'mailto:a%2Bb@example.com?subject=Q%26A&body=a%26b%3Dc%23d%3Fe%2Bf%2520',
    );
  });

  for (const [what, text] of [
    ['LF', 'one\ntwo'],
    ['CRLF', 'one\r\ntwo'],
  ] as const) {
    it(`breaks its lines with CRLF where the text has ${what}`, () => {
      expect(mail(text).url).to.match(/body=one%0D%0Atwo$/);
    });
  }

  it('hands over the text as it is, beside', () => {
    expect(mail('one\ntwo').text).to.equal('one\ntwo');
  });

  it('survives half of a surrogate pair', () => {
    expect(bodyOf(mail('a\uD83D'))).to.equal('a\uFFFD');
  });

  it('is not there for an address that could be another header', () => {
    const to = 'a@example.com?cc=b@example.com';
    const outcome = toMailto({ type: 'mailto', to }, { subject: '', text: '' });
    expect(outcome).to.include({
      url: 'mailto:a@example.com%3Fcc%3Db%40example.com?subject=&body=',
    });
  });
});

describe('a mail that would be too long', () => {
  for (const [what, character] of [
    ['ASCII', 'x'],
    ['two bytes', 'ü'],
    ['three bytes', '漢'],
    ['four bytes', '🔒'],
    ['lines', 'a\n'],
  ] as const) {
    it(`fits, is cut between characters (${what}), and says that there is more`, () => {
      const text = character.repeat(2000);
      const outcome = mail(text);
      const body = bodyOf(outcome);
      const beginning = body.slice(0, -1).replaceAll('\r\n', '\n').replace(/\r$/, '');
      expect(outcome.url.length).to.be.within(1880, 1900);
      expect([text.startsWith(beginning), body.endsWith('…'), outcome.isCut]) //
        .to.deep.equal([true, true, true]);
    });
  }

  it('keeps the whole text beside it', () => {
    expect(mail('x'.repeat(5000)).text).to.have.length(5000);
  });

  it('has no body when its subject leaves no room', () => {
    expect(bodyOf(mail('x'.repeat(50), 's'.repeat(1900)))).to.equal('…');
  });

  it('that fits is not cut', () => {
    expect(mail('x'.repeat(1800)).isCut).to.equal(false);
  });
});

describe('a mail of what is encrypted', () => {
  const message = `-----BEGIN PGP MESSAGE-----\n\n${'x'.repeat(5600)}\n-----END PGP MESSAGE-----`;
  const cover = 'Die Meldung ist verschlüsselt.';

  it('opens with the cover and no part of it, which is beside it whole', () => {
    const outcome = mail(message, 'Report', cover);
    expect([bodyOf(outcome), outcome.isCut, outcome.text]).to.deep.equal([cover, true, message]);
  });

  it('holds it where it fits', () => {
    const outcome = mail('short', 'Report', cover);
    expect([bodyOf(outcome), outcome.isCut]).to.deep.equal(['short', false]);
  });

  it('takes no longer a cover than every program does', () => {
    const { url } = mail(message, 'Report', 'ü'.repeat(1000));
    expect(url.length).to.be.within(1880, 1900);
    expect(url).to.not.contain('PGP');
  });
});

describe('a channel elsewhere', () => {
  it('opens with the text beside it', () => {
    const outcome = toLink({ type: 'link', url: 'https://example.com/new' }, 'Hello', base);
    expect(outcome).to.include({ via: 'link', url: 'https://example.com/new', text: 'Hello' });
  });

  it('has an address that is relative to the manifest', () => {
    const outcome = toLink({ type: 'link', url: '/new' }, '', base);
    expect(outcome).to.include({ url: 'https://example.com/new' });
  });

  it('keeps the name that the company gives it', () => {
    const outcome = toLink({ type: 'link', url: 'https://example.com', label: 'GitHub' }, '', base);
    expect(outcome).to.include({ label: 'GitHub' });
  });

  it('is not there for an address that runs', () => {
    const outcome = toLink({ type: 'link', url: 'javascript:alert(1)' }, '', base);
    expect(outcome).to.include({ reason: 'notConfigured', retryable: false });
  });
});

describe('a private vulnerability report on GitHub', () => {
  const url = 'https://github.com/example/app/security/advisories/new';
  const rows = [
    { name: 'title', label: 'Titel', value: 'Stored XSS' },
    { name: 'asset', label: 'System', value: 'app.example.com' },
    { name: 'description', label: 'Beschreibung', value: 'One.\nTwo.' },
    { name: 'steps', label: 'Schritte', value: '1. Open' },
    { name: 'impact', label: 'Folgen', value: 'Anyone can read it.' },
    { name: 'severity', label: 'Schweregrad', value: 'Hoch' },
    { name: 'proof', label: 'Nachweis', value: 'alert(1)' },
    { name: 'email', label: 'E-Mail', value: 'ada@example.com' },
  ];
  const textAt = (target: string, from = rows): string => {
    const outcome = toLink({ type: 'link', url: target }, 'The text', base, from);
    return outcome.status === 'handed-over' ? outcome.text : outcome.status;
  };

  it('has the sections of its form, and all that was typed', () => {
    expect(textAt(url)).to.equal(
      [
        '### Summary\nStored XSS',
        '### Details\nOne.\nTwo.\n\nSystem: app.example.com\nE-Mail: ada@example.com',
        '### PoC\n1. Open\n\nalert(1)',
        '### Impact\nAnyone can read it.\n\nSchweregrad: Hoch',
      ].join('\n\n'),
    );
  });

  it('has no section of which nothing was typed', () => {
    expect(textAt(url, rows.slice(0, 3))).to.not.contain('PoC');
  });

  for (const other of [
    'https://github.com/example/app/issues/new',
    'https://example.com/security/advisories/new',
    'https://github.com.example.com/a/b/security/advisories/new',
  ]) {
    it(`is not what ${other} takes`, () => {
      expect(textAt(other)).to.equal('The text');
    });
  }

  it('is no request for documents', () => {
    expect(textAt(url, [{ name: 'name', label: 'Name', value: 'Ada' }])).to.equal('The text');
  });
});
