import { expect } from 'chai';

import { fileFacts, fileFor, fileLanguage, fileType } from '../../src/content/file-facts.js';

const german = { chain: ['de'], defaultLocale: 'en' };
const brazilian = { chain: ['pt-BR', 'pt'], defaultLocale: 'en' };

describe('fileType', () => {
  it('names a media type as people do', () => {
    expect(fileType({ url: '/file', mime: 'application/pdf' })).to.equal('PDF');
  });

  it('takes no notice of the parameters and the case of a media type', () => {
    expect(fileType({ url: '/file', mime: 'Text/HTML; charset=utf-8' })).to.equal('HTML');
  });

  it('believes the media type rather than the extension', () => {
    expect(fileType({ url: '/file.html', mime: 'application/zip' })).to.equal('ZIP');
  });

  it('falls back to the extension, whatever follows the path', () => {
    expect(fileType({ url: 'https://example.com/a/Report.docx?v=1.2#top' })).to.equal('DOCX');
  });

  it('knows nothing from a host, a version or the name of a script', () => {
    const urls = ['https://example.zip', '/policies/v1.2', '/download.php?file=report.pdf'];
    expect(urls.map((url) => fileType({ url }))).to.deep.equal([undefined, undefined, undefined]);
  });

  it('reads no type from a prototype', () => {
    expect(fileType({ url: '/file', mime: 'constructor' })).to.equal(undefined);
  });
});

describe('fileFacts', () => {
  it('tells type, size and length in this order', () => {
    const file = { url: '/a.pdf', bytes: 2_100_000, pages: 12 };
    expect(fileFacts(file)).to.deep.equal([
      'PDF',
      { bytes: 2_100_000 },
      { key: 'documents.pages', count: 12 },
    ]);
  });

  it('leaves out what is not known', () => {
    expect(fileFacts({ url: '/a', bytes: 0 })).to.deep.equal([]);
  });
});

describe('fileLanguage', () => {
  it('is told where the manifest tells it', () => {
    const told = [fileLanguage({ url: '/a', locale: 'de' }), fileLanguage({ url: '/a' })];
    expect(told).to.deep.equal([[{ language: 'de' }], []]);
  });
});

describe('fileFor', () => {
  const file = (locale?: string) => ({ url: `/${locale}`, ...(locale && { locale }) });

  it('takes the language of the reader', () => {
    expect(fileFor([file('en'), file('de')], german)).to.deep.equal(file('de'));
  });

  it('takes another variety of the language before another language', () => {
    expect(fileFor([file('en'), file('pt-PT')], brazilian)).to.deep.equal(file('pt-PT'));
  });

  it('takes the default language when the reader’s is missing', () => {
    expect(fileFor([file('fr'), file('en')], german)).to.deep.equal(file('en'));
  });

  it('reads a file without a language as in the default language', () => {
    expect(fileFor([file('fr'), file()], german)).to.deep.equal(file());
  });

  it('takes the first when nothing fits', () => {
    expect(fileFor([file('fr'), file('it')], german)).to.deep.equal(file('fr'));
  });

  it('has none to take from none', () => {
    expect(fileFor([], german)).to.equal(undefined);
  });
});
