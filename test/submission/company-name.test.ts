import { expect } from 'chai';

import { companyOf } from '../../src/submission/company-name.js';
import { isFreeMail } from '../../src/submission/free-mail.js';

describe('the company of an address', () => {
  for (const [address, name] of [
    ['ada@analytical-engines.co.uk', 'Analytical Engines'],
    ['ada@Engines.COM', 'Engines'],
    ['ada@mail.engines.com.br', 'Engines'],
    ['ada@sap.com', 'SAP'],
    ['ada@müller-söhne.de', 'Müller Söhne'],
    ['ada@3m.com', undefined],
    ['ada@gmail.com', undefined],
    ['ada@yahoo.com.br', undefined],
    ['ada@posteo.de', undefined],
    ['ada@xn--mller-kva.de', undefined],
    ['ada@192.168.0.1', undefined],
    ['ada@engines.onmicrosoft.com', 'Engines'],
    ['ada@co.uk', undefined],
    ['ada@com', undefined],
    ['ada@', undefined],
    ['', undefined],
    ['@@@', undefined],
    ['ada@<b>.com', undefined],
  ] as const) {
    it(`is ${name ?? 'not known'} for "${address}"`, () => {
      expect(companyOf(address)).to.equal(name);
    });
  }
});

describe('free mail', () => {
  for (const address of [
    'a@gmail.com',
    'a@GoogleMail.com',
    'a@outlook.com.br',
    'a@hotmail.co.uk',
    'a@live.de',
    'a@yahoo.fr',
    'a@icloud.com',
    'a@me.com',
    'a@gmx.net',
    'a@web.de',
    'a@t-online.de',
    'a@freenet.de',
    'a@proton.me',
    'a@protonmail.com',
    'a@uol.com.br',
    'a@bol.com.br',
    'a@terra.com.br',
    'a@sapo.pt',
  ]) {
    it(`is ${address}`, () => {
      expect(isFreeMail(address)).to.equal(true);
    });
  }

  for (const address of [
    'a@live.example.com',
    'a@gmail.engines.com',
    'a@terra.com',
    'a@web.dev',
    '',
    'gmail',
  ]) {
    it(`is not "${address}"`, () => {
      expect(isFreeMail(address)).to.equal(false);
    });
  }
});
