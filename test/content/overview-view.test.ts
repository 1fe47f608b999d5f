import { expect } from 'chai';

import { dateSentences, overviewView } from '../../src/content/overview-view.js';
import type { Manifest } from '../../src/schema/index.js';

const german = { chain: ['de'], defaultLocale: 'en' };
const bare: Manifest = { schemaVersion: 1, organization: { name: 'Example' }, defaultLocale: 'en' };

describe('overviewView', () => {
  it('takes its title from the interface where the manifest has none', () => {
    expect(overviewView(bare, german).title).to.deep.equal({ key: 'center.heading' });
  });

  it('names the company above a title that does not', () => {
    const view = overviewView({ ...bare, overview: { title: 'Security' } }, german);
    expect(view.name).to.deep.equal({ text: 'Example', lang: 'en' });
  });

  it('does not name the company twice', () => {
    const view = overviewView({ ...bare, overview: { title: 'Security at Example' } }, german);
    expect(view.name).to.equal(undefined);
  });

  it('describes the logo with the name where it has no text', () => {
    const organization = { name: { de: 'Beispiel', en: 'Example' }, logo: { src: '/logo.svg' } };
    const { logo } = overviewView({ ...bare, organization }, german);
    expect(logo).to.deep.equal({ src: '/logo.svg', alt: { text: 'Beispiel', lang: 'de' } });
  });

  it('marks the text of a section with the language it fell back to', () => {
    const sections = [{ title: { de: 'Daten' }, body: { en: 'We keep little.' } }];
    const view = overviewView({ ...bare, overview: { sections } }, german);
    expect(view.sections).to.deep.equal([
      { title: { text: 'Daten', lang: 'de' }, body: { text: 'We keep little.', lang: 'en' } },
    ]);
  });
});

describe('dateSentences', () => {
  it('say when it took effect, changed, is judged and is printed, in this order', () => {
    const sentences = dateSentences({
      printed: '2026-05-04T10:00:00Z',
      asOf: '2026-05-03',
      updated: '2026-05-02',
      effective: '2026-05-01',
    });
    expect(sentences.map(({ key }) => key)).to.deep.equal([
      'center.effective',
      'center.updated',
      'center.asOf',
      'print.printed',
    ]);
  });

  it('leave out a date that does not exist', () => {
    expect(dateSentences({ asOf: '2026-02-30' })).to.deep.equal([]);
  });
});
