// What the original pages of the demos get wrong (FIELD.md, e) is found in a manifest that repeats it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkManifest } from '../../src/cli/check/check-manifest.js';
import { findingsIn, foundIn, onlyFinding, saying, sayingPath, today } from './support/checked.js';

const demos = ['calcom', 'cozero', 'joor', 'web1on1'];

function demo(name: string): string {
  const url = new URL(`../../demo/pages/${name}/trust.json`, import.meta.url);
  return readFileSync(fileURLToPath(url), 'utf8');
}

function items(lang: string, entries: readonly (readonly [title: string, body: string])[]): object {
  return {
    defaultLocale: lang,
    policies: [
      {
        id: 'controls',
        title: { [lang]: lang === 'de' ? 'Kontrollen' : 'Controles' },
        items: entries.map(([title, body], index) => ({
          id: `control-${index}`,
          title: { [lang]: title },
          body: { [lang]: body },
        })),
      },
    ],
  };
}

describe('the demo manifests', () => {
  for (const name of demos) {
    it(`of ${name} have no error`, () => {
      const { findings } = checkManifest(demo(name), today);
      assert.deepEqual(
        findings.filter(({ severity }) => severity === 'error'),
        [],
      );
    });

    it(`of ${name} have no finding in their texts`, () => {
      const { findings } = checkManifest(demo(name), today);
      assert.deepEqual(
        findings.filter(({ code }) => /^(text|url)-/.test(code)),
        [],
      );
    });
  }
});

describe("Cal.com's page", () => {
  const mfa = {
    de: 'Multi-Faktor-Authentifizierung hilft, unbefugten Zugriff auf die Systeme des Unternehmens zu verhindern, was dazu beitragen kann, Kundendaten vor Diebstahl oder Manipulation zu schützen.',
    pt: 'A autenticação multifator ajuda a prevenir o acesso não autorizado aos sistemas da empresa, o que pode ajudar a proteger os dados dos clientes contra roubo ou manipulação.',
  };

  it('says the sentence on multi-factor authentication under two headings, in German', () => {
    const found = foundIn(
      items('de', [
        ['Multi-Faktor-Authentifizierung', mfa.de],
        ['Sicherer Entwicklungslebenszyklus', `${mfa.de} Alle Änderungen sind geschützt.`],
      ]),
    );
    assert.deepEqual(found, ['text-repeated /policies/0/items/1/body/de']);
  });

  it('says it under two headings, in Portuguese', () => {
    const found = foundIn(
      items('pt', [
        ['Autenticação multifator', mfa.pt],
        ['Ciclo de vida seguro', `${mfa.pt} Todas as alterações são protegidas.`],
      ]),
    );
    assert.deepEqual(found, ['text-repeated /policies/0/items/1/body/pt']);
  });

  const claims = {
    de: 'Als ein Unternehmen, das ISO 27001, SOC 2 Typ II, CCPA, GDPR und HIPAA Zertifizierungen erreicht hat, verstehen wir die Bedeutung von Informationssicherheit.',
    pt: 'Como uma empresa que alcançou as certificações ISO 27001, SOC 2 Tipo II, CCPA, GDPR e HIPAA, entendemos a importância da segurança da informação.',
    en: 'As a company that has achieved ISO 27001, SOC 2 Type II, CCPA, GDPR, and HIPAA certifications, we understand information security.',
  };

  for (const [lang, text] of Object.entries(claims)) {
    it(`calls GDPR, CCPA and HIPAA certifications (${lang})`, () => {
      const { path, message } = onlyFinding('claim-law', saying(text, lang));
      assert.equal(path, sayingPath(lang));
      assert.match(message, /for CCPA, GDPR and HIPAA/);
    });

    it(`calls SOC 2 a certification (${lang})`, () => {
      assert.match(onlyFinding('claim-soc', saying(text, lang)).message, /for SOC 2 T/);
    });
  }

  it('ends its list of rules in "und"', () => {
    const dont = ['Verwenden Sie keine Angriffe auf physische Sicherheit oder Spam, und'];
    assert.deepEqual(foundIn({ defaultLocale: 'de', disclosure: { dont } }), [
      'text-dangling /disclosure/dont/0',
    ]);
  });

  it('ends its list of rules in "e"', () => {
    const text = '- Não revele o problema a outros,\n- Não use spam ou aplicações de terceiros, e';
    assert.deepEqual(foundIn(saying(text, 'pt')), [`text-dangling ${sayingPath('pt')}`]);
  });

  it('ends rules in commas', () => {
    const dont = ['Geben Sie das Problem nicht an andere weiter, bis es behoben ist,'];
    assert.deepEqual(foundIn({ defaultLocale: 'de', disclosure: { dont } }), [
      'text-dangling /disclosure/dont/0',
    ]);
  });

  const emails = {
    de: 'Sobald wir Ihre E-Mail erhalten haben, kann es zu Verzögerungen kommen.',
    pt: 'Uma vez que tenhamos recebido seu email, pode haver um atraso.',
    en: 'Once we have received your email, there may be a delay.',
  };

  for (const [lang, text] of Object.entries(emails)) {
    it(`speaks of an email and gives no address (${lang})`, () => {
      const disclosure = {
        include: { [lang]: text },
        channels: [
          { type: 'github-advisory', value: 'https://github.com/a/b/security/advisories' },
        ],
      };
      assert.deepEqual(foundIn({ defaultLocale: lang, disclosure }), [
        `text-email /disclosure/include/${lang}`,
      ]);
    });
  }

  it('has the heading "Sicherheit" twice', () => {
    const found = foundIn(
      items('de', [
        ['Sicherheit', 'Wir schützen Daten.'],
        ['Sicherheit', 'Wir prüfen Zugriffe.'],
      ]),
    );
    assert.deepEqual(found, ['text-repeated /policies/0/items/1/title/de']);
  });

  it('writes an address that is no link', () => {
    const text =
      'Sie können hier melden: https://github.com/calcom/cal.com/security/advisories. Danke.';
    const { message } = onlyFinding('url-bare', saying(text, 'de'));
    assert.match(message, /\(https:\/\/github\.com\/calcom\/cal\.com\/security\/advisories\)/);
  });
});

describe("JOOR's page", () => {
  for (const title of ['Background Checks', 'Least Privilege Access Control']) {
    it(`has the English heading "${title}" among German ones`, () => {
      const body = 'Wir prüfen alle neuen Teammitglieder nach den Gesetzen vor Ort.';
      assert.deepEqual(
        foundIn(
          items('de', [
            ['Vertraulichkeit', 'Alle unterschreiben eine Vereinbarung.'],
            [title, body],
          ]),
        ),
        ['text-language /policies/0/items/1/title/de'],
      );
    });
  }

  const linkless = [
    'Weitere Informationen über die Sicherheitsprozesse unseres Providers finden Sie unter AWS-Sicherheit und GCP-Sicherheit.',
    'Weitere Informationen finden Sie in der oben verlinkten anbieterspezifischen Dokumentation.',
  ];

  for (const text of linkless) {
    it(`points without a link: "${text.slice(0, 60)}…"`, () => {
      assert.deepEqual(foundIn(saying(text, 'de')), [`text-link ${sayingPath('de')}`]);
    });
  }

  for (const title of ['Schulungen zumSicherheitsbewusstsein', 'Das Risiko vonLieferanten']) {
    it(`lacks a space: "${title}"`, () => {
      assert.deepEqual(foundIn(items('de', [[title, 'Wir ermitteln es.']])), [
        'text-typo /policies/0/items/0/title/de',
      ]);
    });
  }

  it('follows the criteria of SOC 2, which is not to be called a certification', () => {
    const certifications = [{ id: 'soc-2', standard: 'soc-2', kind: 'certification' }];
    assert.ok(foundIn({ certifications }).includes('claim-soc /certifications/0/kind'));
  });
});

describe("Web1on1's page", () => {
  const linkless = [
    'Mehr über die Praktiken von Google finden Sie hier: Google Cloud Platform',
    'Der Bericht von SSLLabs kann hier eingesehen werden.',
    'Lesen Sie mehr über unsere Datenschutzeinstellungen unter Web1on1 - Privacy policy.',
    'Lesen Sie mehr über unsere Konformität mit der DSGVO',
  ];

  for (const text of linkless) {
    it(`points without a link: "${text.slice(0, 60)}"`, () => {
      assert.deepEqual(foundIn(saying(text, 'de')), [`text-link ${sayingPath('de')}`]);
    });
  }

  it('leaves a bracket without its partner', () => {
    const text = 'Herr Peter de Vos (CTO) ) ist für die Informationssicherheit zuständig.';
    assert.deepEqual(foundIn(saying(text, 'de')), [`text-typo ${sayingPath('de')}`]);
  });

  const stripe =
    'Die Verarbeitung aller Zahlungsmittel ist an Stripe ausgelagert, das als PCI Level 1 Service Provider zertifiziert ist.';

  it("names its payment provider's standard in prose only", () => {
    assert.deepEqual(foundIn(saying(stripe, 'de')), [`claim-inherited ${sayingPath('de')}`]);
  });

  it("has Stripe's PCI level as its own", () => {
    const certifications = [{ id: 'pci', standard: 'pci-dss-level-1', kind: 'certification' }];
    const { path, message } = onlyFinding('claim-provider', {
      ...saying(stripe, 'de'),
      certifications,
    });
    assert.equal(path, '/certifications/0');
    assert.match(message, /policies\/0\/items\/0\/body\/de/);
  });
});

describe("Cozero's page", () => {
  const nine = ['iso-27001', 'iso-27017', 'soc-1', 'soc-2', 'soc-3', 'pci-dss', 'hipaa'].concat(
    'csa-star',
    'fedramp',
  );
  const providers =
    'Die von uns genutzten Cloud-Anbieter werden regelmäßig nach den folgenden Standards geprüft: ISO/IEC 27001, ISO/IEC 27017, SOC 1, SOC 2, SOC 3, PCI DSS, HIPAA, CSA Star, FedRAMP und viele andere.';
  const certifications = nine.map((standard) => ({
    id: standard,
    standard,
    kind: 'certification',
  }));

  it("has its providers' nine standards as its own, as its own prose tells", () => {
    const found = findingsIn({ ...saying(providers, 'de'), certifications });
    const paths = found.filter(({ code }) => code === 'claim-provider').map(({ path }) => path);
    assert.deepEqual(
      paths,
      nine.map((_, index) => `/certifications/${index}`),
    );
  });

  it('has them as its own and as inherited', () => {
    const inheritedAssurances = [{ provider: 'AWS', standards: nine }];
    const found = findingsIn({ certifications, inheritedAssurances });
    assert.equal(found.filter(({ code }) => code === 'claim-provider').length, 9);
  });

  it('names them in prose only', () => {
    const { message } = onlyFinding('claim-inherited', saying(providers, 'de'));
    assert.match(message, /ISO\/IEC 27001, ISO\/IEC 27017, SOC 1, .* and FedRAMP/);
  });

  const linkless = [
    'Sie können unseren SSLLabs-Bericht hier einsehen.',
    'Lesen Sie mehr über unsere Datenschutzeinstellungen.',
  ];

  for (const text of linkless) {
    it(`points without a link: "${text}"`, () => {
      assert.deepEqual(foundIn(saying(text, 'de')), [`text-link ${sayingPath('de')}`]);
    });
  }

  it('asks for a proof of concept twice', () => {
    const include = 'Bitte fügen Sie Ihrer E-Mail einen Proof of Concept bei';
    const disclosure = {
      channels: [{ type: 'email', value: 'security@cozero.io' }],
      intro: `${include}. Danke!`,
      do: [include],
    };
    assert.deepEqual(foundIn({ defaultLocale: 'de', disclosure }), [
      'text-repeated /disclosure/do/0',
    ]);
  });
});
