// Manifests that the schema accepts, in all their width: each collection and each field there or not.
import * as fc from 'fast-check';

import {
  anyDate,
  anyEmail,
  anyId,
  anyLanguage,
  anyLocalizedText,
  anyPhone,
  anyRichText,
  anyText,
  anyUrl,
} from './any-text.js';

type Fields = Record<string, fc.Arbitrary<unknown>>;

/** An object that always has the first fields, and the second sometimes. */
const record = (required: Fields, optional: Fields = {}): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(
    { ...required, ...optional },
    { requiredKeys: Object.keys(required), noNullPrototype: true },
  );

const few = <T>(entry: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> =>
  fc.array(entry, { maxLength });

const count = () => fc.constantFrom(0, 1, 90, 1.5, 2_100_000, 1e21);
const sha256 = () => fc.constantFrom('0'.repeat(64), 'aB'.repeat(32));
const choice = (...values: readonly string[]) => fc.constantFrom(...values);

/** Entries with ids of their own; those of another field are told apart by `field`. */
const identified = (required: Fields, optional: Fields = {}, maxLength = 4) =>
  fc.uniqueArray(record({ id: anyId(), ...required }, optional), {
    selector: (entry) => entry['id'],
    maxLength,
  });

const standard = () =>
  fc.oneof(
    choice('iso-27001', 'soc-2', 'gdpr', 'hipaa', 'pci-dss', 'tisax', 'ISO 9001', 'constructor'),
    anyText(),
  );

const organization = () =>
  record(
    { name: anyLocalizedText() },
    {
      legalName: anyLocalizedText(),
      url: anyUrl(),
      logo: record({ src: anyUrl() }, { dark: anyUrl(), alt: anyLocalizedText() }),
    },
  );

const overview = () =>
  record(
    {},
    {
      title: anyLocalizedText(),
      body: anyRichText(),
      sections: few(record({ title: anyLocalizedText() }, { body: anyRichText() })),
    },
  );

const contacts = () =>
  few(
    record(
      { role: choice('security', 'privacy', 'dpo', 'sales', 'press', 'general') },
      {
        name: anyLocalizedText(),
        title: anyLocalizedText(),
        email: anyEmail(),
        url: anyUrl(),
        phone: anyPhone(),
        languages: few(anyLanguage()),
        pgp: record(
          {
            fingerprint: choice(
              '0123 4567 89AB CDEF 0123 4567 89ab cdef 0123 4567',
              'f'.repeat(64),
            ),
          },
          { url: anyUrl(), key: anyText(), expires: anyDate() },
        ),
      },
    ),
    4,
  );

const certifications = () =>
  identified(
    {
      standard: standard(),
      kind: choice(
        'certification',
        'attestation-report',
        'registration',
        'self-attestation',
        'alignment',
        'legal-compliance',
      ),
    },
    {
      name: anyLocalizedText(),
      edition: anyLocalizedText(),
      scope: anyRichText(),
      issuer: record({ name: anyLocalizedText() }, { role: anyLocalizedText(), url: anyUrl() }),
      certificateNumber: anyText(),
      issued: anyDate(),
      validUntil: anyDate(),
      period: record({ from: anyDate(), to: anyDate() }),
      reportDate: anyDate(),
      target: anyDate(),
      override: record(
        { status: choice('suspended', 'withdrawn') },
        { reason: anyLocalizedText() },
      ),
      verifyUrl: anyUrl(),
      documents: few(anyId()),
      mark: record({ src: anyUrl() }, { alt: anyLocalizedText() }),
    },
    6,
  );

const documents = () =>
  identified(
    { title: anyLocalizedText(), access: choice('public', 'request', 'nda', 'contact') },
    {
      description: anyRichText(),
      category: choice(
        'report',
        'certificate',
        'policy',
        'agreement',
        'pentest',
        'questionnaire',
        'other',
      ),
      files: few(
        record(
          { url: anyUrl() },
          {
            locale: anyLanguage(),
            mime: choice('application/pdf', 'text/plain', 'constructor', '/', 'x'),
            bytes: count(),
            pages: count(),
            sha256: sha256(),
          },
        ),
      ),
      updated: anyDate(),
      validUntil: anyDate(),
      agreement: anyId(),
    },
    6,
  );

const agreements = () =>
  identified(
    { version: anyText(), title: anyLocalizedText() },
    { body: anyRichText(), url: anyUrl(), sha256: sha256(), requireName: fc.boolean() },
  );

const policies = () =>
  identified(
    {
      title: anyLocalizedText(),
      items: identified(
        { title: anyLocalizedText() },
        {
          body: anyRichText(),
          reviewed: anyDate(),
          cadence: fc.oneof(choice('P1Y', 'P3D', 'PT8H', 'P0D', 'P'), anyLocalizedText()),
          evidence: record({}, { url: anyUrl(), checked: anyDate() }),
          frameworks: few(record({ standard: standard() }, { control: anyText() })),
        },
      ),
    },
    { intro: anyRichText() },
    3,
  ).map(withItemsOnce);

/** Items have one id over all groups, because an address that leads to one does not name its group. */
function withItemsOnce(groups: Record<string, unknown>[]): Record<string, unknown>[] {
  const seen = new Set<unknown>();
  return groups.map((group) => {
    const items = group['items'] as { id: string }[];
    const isNew = ({ id }: { id: string }) => !seen.has(id) && seen.add(id);
    return { ...group, items: items.filter(isNew) };
  });
}

const subprocessors = () =>
  few(
    record(
      {
        name: anyLocalizedText(),
        purpose: anyRichText(),
        countries: few(fc.oneof(choice('DE', 'BR', 'US', 'ZZ', 'de', 'EU', 'QO'), anyText())),
      },
      {
        legalEntity: anyLocalizedText(),
        data: few(anyLocalizedText()),
        transfer: anyLocalizedText(),
        url: anyUrl(),
        dpaUrl: anyUrl(),
        since: anyDate(),
        until: anyDate(),
        announced: anyDate(),
        objectionUntil: anyDate(),
      },
    ),
    10,
  );

const updates = () =>
  identified(
    { date: anyDate(), title: anyLocalizedText() },
    {
      body: anyRichText(),
      kind: choice('document', 'subprocessor', 'certification', 'advisory', 'incident', 'other'),
      url: anyUrl(),
    },
  );

const asset = () =>
  fc.oneof(
    choice('app.example', '*.example', 'https://app.example/a/*', '*', 'com.example.app'),
    anyText(),
  );

const scope = () => few(record({ asset: asset() }, { text: anyRichText() }));

const weaknesses = () =>
  few(
    record(
      { text: anyRichText() },
      {
        key: choice('csrf', 'csrf.logout', 'xss', 'constructor', '.', '..'),
        qualifier: anyRichText(),
      },
    ),
  );

const duration = () => fc.oneof(choice('P3D', 'P1M2D', 'PT1H', 'P0D', 'PX'), anyLocalizedText());

const disclosure = () =>
  record(
    {},
    {
      state: choice('open', 'paused', 'closed'),
      intro: anyRichText(),
      bounty: record({ state: choice('open', 'closed', 'none') }, { text: anyRichText() }),
      channels: few(
        record(
          { type: choice('form', 'email', 'url', 'github-advisory') },
          { value: fc.oneof(anyUrl(), anyEmail(), anyText()), label: anyLocalizedText() },
        ),
      ),
      scope: record({}, { in: scope(), out: scope() }),
      weaknesses: record({}, { accepted: weaknesses(), excluded: weaknesses() }),
      reservation: anyRichText(),
      do: few(anyRichText()),
      dont: few(anyRichText()),
      include: anyRichText(),
      promises: few(record({}, { kind: anyText(), text: anyRichText(), condition: anyRichText() })),
      safeHarbor: choice('full', 'partial', 'none'),
      windowDays: count(),
      sla: record({}, { acknowledge: duration(), triage: duration(), fix: duration() }),
      requireProof: fc.boolean(),
      policyVersion: anyText(),
      languages: few(anyLanguage()),
    },
  );

const transport = () =>
  fc.oneof(
    record(
      { type: choice('http'), url: anyUrl() },
      {
        encoding: choice('json', 'urlencoded', 'multipart'),
        preset: choice('plain', 'formspree', 'netlify', 'web3forms', 'hubspot'),
        names: fc.constantFrom({}, { email: 'e_mail' }, { constructor: 'x' }),
        extra: fc.constantFrom({}, { key: '' }),
      },
    ),
    record({ type: choice('mailto'), to: anyEmail() }),
    record({ type: choice('link'), url: anyUrl() }, { label: anyLocalizedText() }),
    record({ type: choice('none') }),
  );

const fieldNames = [
  'name',
  'email',
  'company',
  'jobTitle',
  'asset',
  'severity',
  'proof',
  'nothing',
];

const form = () =>
  record(
    {},
    {
      transport: transport(),
      fields: fc.dictionary(choice(...fieldNames), choice('required', 'optional', 'hidden'), {
        noNullPrototype: true,
      }),
      customFields: few(
        record(
          { name: anyId(), label: anyLocalizedText() },
          {
            type: choice('text', 'textarea', 'select', 'checkbox'),
            required: fc.boolean(),
            hint: anyLocalizedText(),
            options: few(record({ value: anyText(), label: anyLocalizedText() })),
          },
        ),
      ),
      freeMail: choice('allow', 'warn', 'block'),
      noticeUrl: anyUrl(),
    },
  );

const strings = () =>
  fc.dictionary(
    choice('de', 'en', 'pt', 'pt-BR', 'ar'),
    fc.dictionary(
      choice('badges.heading', 'documents.heading', 'status.expired.word', 'constructor', 'x'),
      fc.constantFrom('Unsere Nachweise', '{{number}} {{organization}}', '{{- x}}', '$t(a)', '{{'),
      { noNullPrototype: true, maxKeys: 3 },
    ),
    { noNullPrototype: true, maxKeys: 2 },
  );

/** A manifest that the schema accepts without an issue. */
export const anyManifest = (): fc.Arbitrary<Record<string, unknown>> =>
  record(
    {
      schemaVersion: fc.constant(1),
      organization: organization(),
      defaultLocale: choice('en', 'de', 'pt', 'pt-BR', 'ar', 'fr', 'mi', 'pt-br', 'de-x-informal'),
    },
    {
      $schema: fc.constant('https://trust.invalid/manifest.schema.json'),
      locales: few(anyLanguage()),
      updated: anyDate(),
      effective: anyDate(),
      canonicalUrl: anyUrl(),
      overview: overview(),
      contacts: contacts(),
      certifications: certifications(),
      inheritedAssurances: few(
        record(
          { provider: anyLocalizedText(), standards: few(standard()) },
          { text: anyRichText(), url: anyUrl() },
        ),
      ),
      notClaimed: few(record({ standard: standard() }, { text: anyRichText() })),
      documents: documents(),
      agreements: agreements(),
      policies: policies(),
      subprocessors: subprocessors(),
      updates: updates(),
      disclosure: disclosure(),
      forms: record({}, { documentRequest: form(), disclosure: form() }),
      strings: strings(),
      ignore: few(record({ code: anyText(), reason: anyText() }, { path: choice('', '/x') })),
    },
  );
