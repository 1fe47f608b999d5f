import { expect } from 'chai';

import { hasSection, sectionNames, wantedSections } from '../../src/content/center-sections.js';
import type { Manifest } from '../../src/schema/index.js';

const bare: Manifest = { schemaVersion: 1, organization: { name: 'Example' }, defaultLocale: 'en' };

describe('wantedSections', () => {
  it('are all, in their usual order, when the page asks for none', () => {
    expect(wantedSections(undefined)).to.deep.equal({ names: [...sectionNames], unknown: [] });
  });

  it('keep the order of the list', () => {
    expect(wantedSections(' policies  badges\n').names).to.deep.equal(['policies', 'badges']);
  });

  it('name each section once', () => {
    expect(wantedSections('badges policies badges').names).to.deep.equal(['badges', 'policies']);
  });

  it('keep apart what is no section', () => {
    expect(wantedSections('badges faq constructor')).to.deep.equal({
      names: ['badges'],
      unknown: ['faq', 'constructor'],
    });
  });

  it('are none when the list is empty', () => {
    expect(wantedSections(' ').names).to.deep.equal([]);
  });
});

describe('hasSection', () => {
  for (const name of sectionNames) {
    it(`finds no ${name} in a manifest with nothing but a name`, () => {
      expect(hasSection(name, bare)).to.equal(false);
    });
  }

  it('finds badges where there are only assurances of suppliers', () => {
    const inheritedAssurances = [{ provider: 'Cloud', standards: ['soc-2'] }];
    expect(hasSection('badges', { ...bare, inheritedAssurances })).to.equal(true);
  });

  it('finds no documents in an empty list', () => {
    expect(hasSection('documents', { ...bare, documents: [] })).to.equal(false);
  });

  it('finds a disclosure policy that says nothing yet', () => {
    expect(hasSection('disclosure', { ...bare, disclosure: {} })).to.equal(true);
  });
});
