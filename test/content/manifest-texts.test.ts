// The names that translators know a manifest's texts by.
import { expect } from 'chai';

import { textFields } from '../../src/cli/check/text-fields.js';
import { fieldOfKey, keyName, manifestTexts } from '../../src/content/manifest-texts.js';
import { parseManifest, type Manifest } from '../../src/schema/index.js';
import { manifestTextShape, type TextShape } from '../../src/schema/text-shape.js';
import { manifestWith } from '../support/manifest.js';

function manifestOf(parts: object): Manifest {
  const result = parseManifest(manifestWith(parts));
  if (!result.ok) throw new Error('no manifest');
  return result.manifest;
}

const keys = (parts: object) =>
  manifestTexts(manifestOf(parts))
    .map(({ key }) => key)
    .filter((key) => key !== 'organization.name');

function fieldsOf(shape: TextShape | undefined, field = ''): string[] {
  if (!shape) return [];
  if (shape.type === 'text') return [field];
  if (shape.type === 'list') return fieldsOf(shape.entry, `${field}[]`);
  return Object.entries(shape.fields).flatMap(([name, inner]) =>
    fieldsOf(inner, field === '' ? name : `${field}.${name}`),
  );
}

describe('the texts of a manifest', () => {
  it('are found in every field that the schema has for them', () => {
    expect(fieldsOf(manifestTextShape()).sort()).to.deep.equal(Object.keys(textFields).sort());
  });

  it('go by the ids of what they are in', () => {
    const items = [{ id: 'mfa', title: 'MFA', body: 'Everywhere' }];
    expect(keys({ policies: [{ id: 'access', title: 'Access', items }] })).to.deep.equal([
      'policies.access.title',
      'policies.access.items.mfa.title',
      'policies.access.items.mfa.body',
    ]);
  });

  const rows: [what: string, parts: object, expected: string[]][] = [
    ['a contact by its role', { contacts: [{ role: 'dpo', title: 'DPO' }] }, ['contacts.dpo.title']],
    ['an asset by its address', { disclosure: { scope: { in: [{ asset: 'https://x.example/a', text: 'A' }] } } }, ['disclosure.scope.in.https-x-example-a.text']],
    ['a weakness by its key', { disclosure: { weaknesses: { accepted: [{ key: 'csrf.logout', text: 'A' }] } } }, ['disclosure.weaknesses.accepted.csrf-logout.text']],
    ['a promise by its kind', { disclosure: { promises: [{ kind: 'speed', text: 'Soon' }] } }, ['disclosure.promises.speed.text']],
    ['a rule by its first words', { disclosure: { do: ['Stop, and tell us what you have seen so far.'] } }, ['disclosure.do.stop-and-tell-us-what-you-have-seen-so']],
    ['a subprocessor by its name', { subprocessors: [{ name: 'Müller & Söhne', purpose: 'Mail', countries: ['DE'] }] }, ['subprocessors.muller-sohne.name', 'subprocessors.muller-sohne.purpose']],
    ['a field of a form by its name', { forms: { disclosure: { customFields: [{ name: 'team', label: 'Team', options: [{ value: 'A b', label: 'AB' }] }] } } }, ['forms.disclosure.customFields.team.label', 'forms.disclosure.customFields.team.options.a-b.label']],
    ['a transport by its path', { forms: { disclosure: { transport: { type: 'link', url: '/x', label: 'Go' } } } }, ['forms.disclosure.transport.label']],
  ]; // prettier-ignore
  for (const [what, parts, expected] of rows)
    it(`name ${what}`, () => expect(keys(parts)).to.deep.equal(expected));

  it('of two entries with one name are told apart by what they say', () => {
    const names = keys({ disclosure: { channels: [{ type: 'email', label: 'A' }, { type: 'email', label: 'B' }] } }); // prettier-ignore
    expect(new Set(names).size).to.equal(2);
    for (const name of names)
      expect(name).to.match(/^disclosure\.channels\.email-[0-9a-f]{8}\.label$/);
  });

  it('keep their names when entries move', () => {
    const disclosure = { do: ['First rule', 'Second rule', 'Third rule'] };
    const before = keys({ disclosure });
    const after = keys({ disclosure: { do: ['New', ...disclosure.do.reverse()] } });
    expect(after).to.include.members(before);
  });

  it('have a name in every script', () => {
    const [key] = keys({ disclosure: { do: ['日本語で報告してください'] } });
    expect(key).to.match(/^disclosure\.do\.[0-9a-f]{8}$/);
  });

  it('lead back to their fields', () => {
    const manifest = manifestOf({ policies: [{ id: 'a', title: 'A', items: [] }] });
    for (const { key, field } of manifestTexts(manifest)) expect(fieldOfKey(key)).to.equal(field);
    expect(fieldOfKey('policies.a')).to.equal(undefined);
    expect(fieldOfKey('constructor.x')).to.equal(undefined);
  });
});

describe('a name in keys', () => {
  it('is the same again when it is named again', () => {
    for (const text of ['A b', 'soc_2.2024', 'Ünïcödé', 'x'.repeat(100), 'one two '.repeat(20)])
      expect(keyName(keyName(text))).to.equal(keyName(text));
  });

  it('never looks like a plural form', () => {
    expect(keyName('notice_other')).to.equal('notice-other');
  });

  it('of an id that needs no change is the id', () => {
    expect(keyName('iso-27001')).to.equal('iso-27001');
  });
});
