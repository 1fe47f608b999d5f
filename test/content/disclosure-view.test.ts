import { expect } from 'chai';

import { disclosureView, type DisclosureView } from '../../src/content/disclosure-view.js';
import type { DisclosurePolicy, Manifest } from '../../src/schema/index.js';

const reader = { chain: ['de'], defaultLocale: 'en' };

function view(disclosure: DisclosurePolicy): DisclosureView {
  const manifest: Manifest = {
    schemaVersion: 1,
    organization: { name: 'Example' },
    defaultLocale: 'en',
    disclosure,
  };
  const shown = disclosureView(manifest, reader);
  if (!shown) throw new Error('There is no view.');
  return shown;
}

const en = (text: string) => ({ text, lang: 'en' });

describe('disclosureView', () => {
  for (const [what, disclosure] of [
    ['no policy', undefined],
    ['an empty policy', {}],
  ] as const) {
    it(`answers nothing for ${what}`, () => {
      const manifest = {
        schemaVersion: 1,
        organization: { name: 'A' },
        defaultLocale: 'en',
      } as const;
      const shown = disclosureView({ ...manifest, ...(disclosure && { disclosure }) }, reader);
      expect(shown).to.equal(undefined);
    });
  }

  it('has nothing but what the manifest has', () => {
    expect(view({ intro: 'Hello' })).to.deep.equal({
      notice: undefined,
      intro: en('Hello'),
      channels: [],
      languages: undefined,
      include: undefined,
      scope: undefined,
      weaknesses: undefined,
      reservation: undefined,
      rules: undefined,
      promises: [],
      times: [],
      bounty: undefined,
      version: undefined,
    });
  });

  it('says nothing of a policy that is open', () => {
    expect(view({ state: 'open' }).notice).to.equal(undefined);
  });

  for (const state of ['paused', 'closed'] as const) {
    it(`says that a policy is ${state}`, () => {
      expect(view({ state }).notice).to.deep.equal({ key: `disclosure.state.${state}` });
    });
  }
});

describe('channels', () => {
  const form = { type: 'form' } as const;

  it('stand in the order of the company', () => {
    const { channels } = view({ channels: [{ type: 'email', value: 'a@b.example' }, form] });
    expect(channels.map(({ type }) => type)).to.deep.equal(['email', 'form']);
  });

  it('have one form at most', () => {
    expect(view({ channels: [form, { ...form }] }).channels).to.have.length(1);
  });

  it('have no form while the policy is closed', () => {
    const email = { type: 'email', value: 'a@b.example' } as const;
    const { channels } = view({ state: 'closed', channels: [form, email] });
    expect(channels.map(({ type }) => type)).to.deep.equal(['email']);
  });

  it('keep the form while the policy is paused', () => {
    expect(view({ state: 'paused', channels: [form] }).channels).to.have.length(1);
  });

  it('name an e-mail address without its protocol', () => {
    const { channels } = view({ channels: [{ type: 'email', value: 'mailto:a@b.example' }] });
    expect(channels).to.deep.equal([{ type: 'email', target: 'a@b.example', label: undefined }]);
  });

  it('leave out what leads nowhere', () => {
    const { channels } = view({
      channels: [
        { type: 'email' },
        { type: 'url', value: 'javascript:alert(1)' },
        { type: 'github-advisory', value: 'http://user:pass@example.com/' },
      ],
    });
    expect(channels).to.deep.equal([]);
  });

  it('are called as the company calls them', () => {
    const { channels } = view({
      channels: [{ type: 'form', label: { de: 'Formular', en: 'Form' } }],
    });
    expect(channels).to.deep.equal([{ type: 'form', label: { text: 'Formular', lang: 'de' } }]);
  });
});

describe('the lists of a policy', () => {
  it('say what is in scope and what is not', () => {
    const { scope } = view({
      scope: { in: [{ asset: '*.a.example', text: 'All' }], out: [{ asset: 'b.example' }] },
    });
    expect(scope?.lists).to.deep.equal([
      { name: 'in', isWanted: true, entries: [{ asset: '*.a.example', text: en('All') }] },
      { name: 'out', isWanted: false, entries: [{ asset: 'b.example', text: undefined }] },
    ]);
  });

  it('leave out a side that is empty', () => {
    const { weaknesses } = view({ weaknesses: { accepted: [], excluded: [{ text: 'DoS' }] } });
    expect(weaknesses?.lists.map(({ name }) => name)).to.deep.equal(['excluded']);
  });

  it('keep the qualifier of a weakness', () => {
    const { weaknesses } = view({
      weaknesses: { excluded: [{ key: 'csrf', text: 'CSRF', qualifier: 'at logout' }] },
    });
    const expected = [{ text: en('CSRF'), note: en('at logout') }];
    expect(weaknesses?.lists[0]?.entries).to.deep.equal(expected);
  });

  it('count a way of testing among the rules, not among the kinds', () => {
    const { weaknesses, rules } = view({
      dont: ['No scanners'],
      weaknesses: {
        excluded: [
          { key: 'method.spam', text: 'Spam' },
          { key: 'dos', text: 'DoS' },
        ],
      },
    });
    const texts = [weaknesses, rules].map((section) =>
      section?.lists.flatMap(({ name, entries }) => entries.map(({ text }) => [name, text])),
    );
    expect(texts).to.deep.equal([
      [['excluded', en('DoS')]],
      [
        ['dont', en('No scanners')],
        ['dont', en('Spam')],
      ],
    ]);
  });

  it('keep conditions of an attack among the kinds', () => {
    const { weaknesses, rules } = view({
      weaknesses: { excluded: [{ key: 'precondition.mitm', text: 'MITM' }] },
    });
    expect([weaknesses?.lists[0]?.entries.length, rules]).to.deep.equal([1, undefined]);
  });

  it('count the time to wait before publishing among the requests', () => {
    const { rules } = view({ do: ['Be kind'], windowDays: 90 });
    expect(rules?.lists).to.deep.equal([
      {
        name: 'do',
        isWanted: true,
        entries: [{ text: en('Be kind') }, { text: { key: 'disclosure.window', count: 90 } }],
      },
    ]);
  });
});

describe('promises', () => {
  it('are made in the words of the company', () => {
    const { promises } = view({ promises: [{ kind: 'speed', text: 'Fast', condition: 'mostly' }] });
    expect(promises).to.deep.equal([{ text: en('Fast'), note: en('mostly') }]);
  });

  for (const kind of [
    'confidentiality',
    'credit',
    'no-legal-action',
    'progress',
    'publication',
    'speed',
  ]) {
    it(`of the kind ${kind} have words of their own`, () => {
      const { promises } = view({ promises: [{ kind }] });
      const text = { key: `disclosure.promise.${kind}` };
      expect(promises).to.deep.equal([{ text, note: undefined }]);
    });
  }

  for (const kind of ['swag', '__proto__', 'speed.more']) {
    it(`of the kind ${kind}, without words, are not made`, () => {
      expect(view({ promises: [{ kind }] }).promises).to.deep.equal([]);
    });
  }

  for (const safeHarbor of ['full', 'partial', 'none'] as const) {
    it(`end with what is said of a safe harbour that is ${safeHarbor}`, () => {
      const { promises } = view({ promises: [{ text: 'Fast' }], safeHarbor });
      const text = { key: `disclosure.safeHarbor.${safeHarbor}` };
      expect(promises.at(-1)).to.deep.equal({ part: 'safe-harbor', text });
    });
  }
});

describe('what else a policy says', () => {
  it('is how long things take: durations, or words', () => {
    const { times } = view({ sla: { acknowledge: 'P3D', triage: 'P1W', fix: 'soon' } });
    expect(times).to.deep.equal([
      { label: 'disclosure.sla.acknowledge', value: { key: 'duration.days', count: 3 } },
      { label: 'disclosure.sla.triage', value: { key: 'duration.weeks', count: 1 } },
      { label: 'disclosure.sla.fix', value: en('soon') },
    ]);
  });

  for (const state of ['open', 'closed', 'none'] as const) {
    it(`is that the bounty is ${state}`, () => {
      const { bounty } = view({ bounty: { state, text: 'Up to 500' } });
      expect(bounty).to.deep.equal({ state, text: en('Up to 500') });
    });
  }

  it('is the languages in which reports are read', () => {
    expect(view({ languages: ['de', 'en'] }).languages).to.deep.equal({
      key: 'disclosure.languages',
      params: { languages: { list: [{ language: 'de' }, { language: 'en' }] } },
    });
  });

  it('is the version of the policy', () => {
    const { version } = view({ policyVersion: '3' });
    expect(version).to.deep.equal({ key: 'disclosure.version', params: { version: '3' } });
  });
});
