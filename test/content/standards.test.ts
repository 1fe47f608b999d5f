import { expect } from 'chai';

import { standardName } from '../../src/content/standards.js';

describe('standardName', () => {
  const names: [id: string, name: string][] = [
    ['iso-27001', 'ISO/IEC 27001'],
    ['iso-iec-27701', 'ISO/IEC 27701'],
    ['ISO-27018', 'ISO/IEC 27018'],
    ['iso-20000', 'ISO/IEC 20000'],
    ['iso-20000-1', 'ISO/IEC 20000-1'],
    ['iso-42001', 'ISO/IEC 42001'],
    ['iso-9001', 'ISO 9001'],
    ['iso-22301', 'ISO 22301'],
    ['soc-2', 'SOC 2'],
    ['pci-dss', 'PCI DSS'],
    ['pci-dss-level-1', 'PCI DSS Level 1'],
    ['tisax', 'TISAX'],
    ['mitre-attack', 'MITRE ATT&CK'],
    ['fedramp', 'FedRAMP'],
    ['cyber-essentials', 'CYBER ESSENTIALS'],
    ['NIST SP 800-53', 'NIST SP 800-53'],
    ['BSI IT-Grundschutz', 'BSI IT-Grundschutz'],
    ['constructor', 'CONSTRUCTOR'],
    ['', ''],
  ];
  for (const [id, name] of names)
    it(`of ${id || 'nothing'} is ${name || 'nothing'}`, () => {
      expect(standardName(id, 'en')).to.equal(name);
    });

  const laws: [lang: string, name: string][] = [
    ['de', 'DSGVO'],
    ['de-AT', 'DSGVO'],
    ['pt-PT', 'RGPD'],
    ['en', 'GDPR'],
    ['fr', 'GDPR'],
  ];
  for (const [lang, name] of laws)
    it(`of gdpr is ${name} in ${lang}`, () => {
      expect(standardName('gdpr', lang)).to.equal(name);
    });
});
