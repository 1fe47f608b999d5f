import type { Sentence, Value } from '../i18n/index.js';
import type { Certification, Manifest } from '../schema/index.js';
import { certificationStatus, type CertificationStatus } from './certification-status.js';
import { localize, type Localized, type Reader } from './localize.js';
import { standardName } from './standards.js';

/** One line of the evidence: a label's key, and what stands beside it. */
export interface EvidenceRow {
  readonly label: string;
  readonly value: Localized | Sentence | Value;
  /** The value is prose and may hold markup. */
  readonly rich?: boolean;
  /** Where the value leads, as written: it passes `safeUrl` where it is rendered. */
  readonly href?: string | undefined;
}

export interface BadgeView {
  readonly id: string;
  readonly status: CertificationStatus;
  /** The key below `status.` for the word: a registration is registered, not certified. */
  readonly word: string;
  readonly name: Localized;
  /** The parts of the line below the name: who says so, and until when. */
  readonly line: readonly (Localized | Sentence)[];
  readonly evidence: readonly EvidenceRow[];
  readonly documents: readonly { readonly id: string; readonly title: Localized }[];
  readonly verifyUrl?: string | undefined;
  readonly mark?: { readonly src: string; readonly alt: string } | undefined;
}

export interface BadgesView {
  readonly badges: readonly BadgeView[];
  readonly inherited: readonly {
    readonly provider: Localized;
    readonly standards: readonly string[];
    readonly text?: Localized | undefined;
    readonly url?: string | undefined;
  }[];
  readonly notClaimed: readonly {
    readonly standard: string;
    readonly text?: Localized | undefined;
  }[];
}

/** What is true of a company's badges at a moment, for one reader. Inherited assurances stay apart. */
export function badgesView(manifest: Manifest, reader: Reader, now: number): BadgesView {
  const lang = reader.chain[0] ?? reader.defaultLocale;
  return {
    badges: (manifest.certifications ?? []).map((item) => badgeView(item, manifest, reader, now)),
    inherited: (manifest.inheritedAssurances ?? []).map((item) => ({
      provider: localize(item.provider, reader),
      standards: item.standards.map((standard) => standardName(standard, lang)),
      text: localize(item.text, reader),
      url: item.url,
    })),
    notClaimed: (manifest.notClaimed ?? []).map((item) => ({
      standard: standardName(item.standard, lang),
      text: localize(item.text, reader),
    })),
  };
}

function badgeView(
  item: Certification,
  manifest: Manifest,
  reader: Reader,
  now: number,
): BadgeView {
  const status = certificationStatus(item, now);
  return {
    id: item.id,
    status,
    word: item.kind === 'registration' && status === 'certified' ? 'registered' : status,
    name: badgeName(item, reader),
    line: lineOf(item, status, reader),
    evidence: evidenceOf(item, reader),
    documents: (manifest.documents ?? [])
      .filter((document) => item.documents?.includes(document.id))
      .map((document) => ({ id: document.id, title: localize(document.title, reader) })),
    verifyUrl: item.verifyUrl,
    mark: item.mark && { src: item.mark.src, alt: localize(item.mark.alt, reader)?.text ?? '' },
  };
}

/** The company's own name for it, else the standard's; with the edition when the name does not say it. */
function badgeName(item: Certification, reader: Reader): Localized {
  const lang = reader.chain[0] ?? reader.defaultLocale;
  const name = localize(item.name, reader) ?? { text: standardName(item.standard, lang), lang };
  const edition = localize(item.edition, reader)?.text;
  if (!edition || name.text.includes(edition)) return name;
  // An edition that is a year belongs to a number ("ISO/IEC 27001:2022"); otherwise it stands after the name.
  const isYearOfNumber = /^\d{4}$/.test(edition) && /\d$/.test(name.text);
  return { ...name, text: `${name.text}${isYearOfNumber ? ':' : ' '}${edition}` };
}

function lineOf(
  item: Certification,
  status: CertificationStatus,
  reader: Reader,
): readonly (Localized | Sentence)[] {
  const issuer = localize(item.issuer?.name, reader);
  const when = whenOf(item, status);
  return [...(issuer ? [issuer] : []), ...(when ? [when] : [])];
}

function whenOf(item: Certification, status: CertificationStatus): Sentence | undefined {
  const line = (key: string, date: string): Sentence => ({
    key: `badges.line.${key}`,
    params: { date: status === 'expiring' || key === 'expired' ? { day: date } : { month: date } },
  });
  if (status === 'expired' && item.validUntil) return line('expired', item.validUntil);
  if (status === 'in-progress' && item.target) return line('target', item.target);
  if (status === 'scheduled' && item.issued) return line('scheduled', item.issued);
  // What was suspended or withdrawn is not valid until any date.
  if (item.override) return undefined;
  if (item.validUntil) return line('until', item.validUntil);
  return item.period && periodSentence(item.period);
}

function periodSentence(period: { from: string; to: string }): Sentence {
  return {
    key: 'badges.line.period',
    params: { from: { month: period.from }, to: { month: period.to } },
  };
}

function evidenceOf(item: Certification, reader: Reader): readonly EvidenceRow[] {
  const text = (label: string, value: Localized | undefined, rich = false): EvidenceRow[] =>
    value ? [{ label, value, rich }] : [];
  const day = (label: string, date: string | undefined): EvidenceRow[] =>
    date ? [{ label, value: { day: date } }] : [];
  return [
    ...text('badges.reason', localize(item.override?.reason, reader)),
    ...text(issuerLabel(item), localize(item.issuer?.name, reader)).map((row) => ({
      ...row,
      href: item.issuer?.url,
    })),
    ...text('badges.issuerRole', localize(item.issuer?.role, reader)),
    ...text('badges.scope', localize(item.scope, reader), true),
    ...text('badges.edition', localize(item.edition, reader)),
    ...(item.certificateNumber
      ? [{ label: 'badges.certificateNumber', value: item.certificateNumber }]
      : []),
    ...day('badges.issued', item.issued),
    ...day('badges.validUntil', item.validUntil),
    ...(item.period ? [{ label: 'badges.period', value: dayPeriod(item.period) }] : []),
    ...day('badges.reportDate', item.reportDate),
    ...day('badges.target', item.target),
  ];
}

function dayPeriod(period: { from: string; to: string }): Sentence {
  return {
    key: 'badges.line.period',
    params: { from: { day: period.from }, to: { day: period.to } },
  };
}

function issuerLabel(item: Certification): string {
  if (item.kind === 'attestation-report') return 'badges.issuer.auditor';
  return item.kind === 'certification' ? 'badges.issuer.body' : 'badges.issuer.other';
}
