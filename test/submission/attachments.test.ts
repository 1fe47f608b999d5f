// What a file is called, what kind it is, and what reading it comes to.
import { expect } from 'chai';
import fc from 'fast-check';

import { attachmentLimits } from '../../src/schema/index.js';
import { attachmentKind, isTextual } from '../../src/submission/attachment-kinds.js';
import { cleanName, extensionOf, uniqueName } from '../../src/submission/attachment-name.js';
import { readAttachment, refusalOf } from '../../src/submission/read-attachment.js';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const reading = (name: string, content: string) =>
  readAttachment(new File([bytes(content)], name), name, () => undefined);

describe('the name of a file', () => {
  it('never holds a path, a control or a turn of the reading order, and always something', () => {
    const odd = fc.constantFrom('/', '\\', '\0', '\n', '\u202E', '\u2066', '\u200B', '\uD800', '.', ' ', 'ä', 'x'); // prettier-ignore
    fc.assert(
      fc.property(fc.array(fc.oneof(odd, fc.string()), { maxLength: 80 }), (pieces) => {
        const name = cleanName(pieces.join(''));
        expect(name).to.match(/^[^/\\\p{Cc}\p{Cf}\p{Surrogate}]+$/u);
        expect(name.length).to.be.within(1, 255);
        expect(cleanName(name)).to.equal(name);
      }),
    );
  });

  for (const [given, clean] of [
    ['C:\\fakepath\\a.png', 'a.png'],
    ['../../etc/passwd', 'passwd'],
    ['invoice\u202Egnp.exe', 'invoicegnp.exe'],
    ['.htaccess', 'htaccess'],
    ['Prüfbericht – März.pdf', 'Prüfbericht – März.pdf'],
    ['', 'file'],
  ] as const)
    it(`${JSON.stringify(given)} is shown as ${clean}`, () => {
      expect(cleanName(given)).to.equal(clean);
    });

  it('keeps its extension when it is cut', () => {
    const name = cleanName(`${'x'.repeat(400)}.png`);
    expect([name.length, extensionOf(name)]).to.deep.equal([255, 'png']);
  });

  it('is told from others, whatever their case', () => {
    expect(uniqueName('a.png', ['A.PNG', 'a (2).png'])).to.equal('a (3).png');
  });
});

describe('a file', () => {
  for (const [name, head, type] of [
    ['a.png', '\x89PNG\r\n\x1a\n', 'image/png'],
    ['a.jpg', '\xff\xd8\xff\xe0', 'image/jpeg'],
    ['a.webp', 'RIFF\0\0\0\0WEBPVP8 ', 'image/webp'],
    ['a.gif', 'GIF89a', 'image/gif'],
    ['a.mp4', '\0\0\0\x18ftypmp42', 'video/mp4'],
    ['a.webm', '\x1a\x45\xdf\xa3\x01\x42\x82\x84webm', 'video/webm'],
    ['a.pdf', '%PDF-1.7', 'application/pdf'],
    ['a.zip', 'PK\x03\x04', 'application/zip'],
    ['a.txt', 'Grüße\r\n', 'text/plain'],
    ['a.log', '\x1b[31mred\x1b[0m', 'text/plain'],
    ['a.csv', '\xff\xfea\0;\0b\0', 'text/csv'],
    ['a.json', '{}', 'application/json'],
    ['a.har', '{"log":{}}', 'application/json'],
  ] as const) {
    it(`${name} is taken as ${type}`, async () => {
      const read = await reading(name, head);
      expect(read.status === 'ready' && [read.file.name, read.file.type, read.file.size]) //
        .to.deep.equal([name, type, head.length]);
    });

    it(`that only calls itself ${name} is refused`, async () => {
      expect(await reading(name, '\0MZ\x90')).to.deep.equal({ status: 'refused', reason: 'mismatch' }); // prettier-ignore
    });
  }

  for (const name of ['a.svg', 'a.html', 'a.js', 'a.exe', 'a', 'a.png.exe', 'a.constructor'])
    it(`${name} is of no kind that is taken`, () => {
      expect(attachmentKind(extensionOf(name))).to.equal(undefined);
    });

  it('of Matroska is no WebM', async () => {
    expect(await reading('a.webm', '\x1a\x45\xdf\xa3matroska')).to.have.property(
      'status',
      'refused',
    );
  });

  it('that has become shorter is unreadable', async () => {
    const file = new File(['abc'], 'a.txt');
    Object.defineProperty(file, 'size', { value: 5 });
    expect(await readAttachment(file, 'a.txt', () => undefined)) //
      .to.deep.equal({ status: 'unreadable' });
  });

  it('has room up to each limit, and not beyond', () => {
    const { bytes: most } = attachmentLimits;
    const refused = (size: number, attached: number) =>
      refusalOf('a.png', size, attached, attachmentLimits);
    expect([refused(most, 4), refused(most + 1, 4), refused(1, 5), refused(0, 0)]) //
      .to.deep.equal([undefined, 'tooLarge', 'tooMany', 'empty']);
  });
});

it('any text in UTF-8 without control characters is a text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const plain = text.replace(/\p{Cc}/gu, '');
      expect(isTextual(new TextEncoder().encode(plain))).to.equal(true);
    }),
  );
});
