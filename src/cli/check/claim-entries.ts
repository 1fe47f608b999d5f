import type { Certification } from '../../schema/index.js';
import { standardName } from '../../content/standards.js';
import type { CheckContext } from './check-context.js';
import { finding, listed, quoted, type Finding } from './finding.js';
import { isLaw, isSocReport, standardKey } from './standard-key.js';

/** Certifications whose kind, fields or mark say more than there is. */
export function claimEntries(context: CheckContext): readonly Finding[] {
  const { manifest, pathOf } = context;
  const notClaimed = (manifest.notClaimed ?? []).map(({ standard }) => standardKey(standard));
  return (manifest.certifications ?? []).flatMap((item) => {
    const path = pathOf(item);
    return [
      ...wrongKind(item, pathOf(item, 'kind')),
      ...incomplete(item, path),
      ...unspecific(item, path),
      ...wordedLikeOne(item, context),
      ...(notClaimed.includes(standardKey(item.standard)) ? [contradicted(item, path)] : []),
      ...(item.mark && isIsoMark(item.mark.src) ? [markOfIso(pathOf(item.mark, 'src'))] : []),
    ];
  });
}

const nameOf = ({ standard }: Certification): string => standardName(standard, 'en');

function wrongKind(item: Certification, path: string): readonly Finding[] {
  const { kind } = item;
  if (isLaw(item.standard) && (kind === 'certification' || kind === 'attestation-report')) {
    const problem = `${nameOf(item)} is a law: nobody holds a certificate or report for it (kind "${kind}").`;
    return [finding('claim-law', path, problem, 'Use kind "legal-compliance".')];
  }
  if (isSocReport(item.standard) && kind === 'certification') {
    const problem = `${nameOf(item)} is no certification: the examination ends in a report.`;
    const remedy =
      'Use kind "attestation-report" with issuer and period, or "alignment" where nobody has examined it.';
    return [finding('claim-soc', path, problem, remedy)];
  }
  return [];
}

/** Without these, a reader cannot tell who says so and for which time. */
function incomplete(item: Certification, path: string): readonly Finding[] {
  if (isUnderWay(item) || isLaw(item.standard)) return [];
  const missing = [];
  if (item.kind === 'certification') {
    if (!item.issuer) missing.push('"issuer" (the certification body)');
    if (!item.issued) missing.push('"issued"');
    if (!item.validUntil) missing.push('"validUntil"');
  } else if (item.kind === 'attestation-report') {
    if (!item.issuer) missing.push('"issuer" (the auditor)');
    if (!item.period && !item.reportDate) missing.push('"period"');
  }
  if (missing.length === 0) return [];
  const problem = `${nameOf(item)} lacks ${listed(missing)}: readers cannot verify it, and the page says so.`;
  return [finding('claim-incomplete', path, problem, 'Add what the certificate or report states.')];
}

/** A certificate covers a scope and, with ISO, an edition of the standard. */
function unspecific(item: Certification, path: string): readonly Finding[] {
  if (item.kind !== 'certification' || isUnderWay(item) || isLaw(item.standard)) return [];
  const isIso = standardKey(item.standard).startsWith('iso-');
  const missing = [
    ...(item.scope ? [] : ['"scope"']),
    ...(isIso && !item.edition && !/:\d{4}$/.test(item.standard) ? ['"edition"'] : []),
  ];
  if (missing.length === 0) return [];
  const problem = `${nameOf(item)} lacks ${listed(missing)}: it reads as if the whole company and its product were certified.`;
  return [finding('claim-scope', path, problem, 'Add what the certificate states.')];
}

function isUnderWay({ target, issued, override }: Certification): boolean {
  return Boolean(override) || (target !== undefined && issued === undefined);
}

const ownWordKinds: readonly string[] = ['alignment', 'self-attestation', 'legal-compliance'];

function wordedLikeOne(item: Certification, { texts, pathOf }: CheckContext): readonly Finding[] {
  if (!ownWordKinds.includes(item.kind)) return [];
  const entry = pathOf(item);
  return texts
    .filter(({ path }) => /\/(name|edition|scope)(\/|$)/.test(path.slice(entry.length)))
    .filter(({ path }) => path.startsWith(`${entry}/`))
    .filter(({ text }) => /zertifizier|certifi(?:ed|cation|cad[oa]|ca[çc])/i.test(text))
    .map(({ path, text }) => {
      const problem = `${quoted(text)} sounds like a certificate, but the kind is "${item.kind}".`;
      return finding('claim-word', path, problem, 'Word it as what it is, or correct the kind.');
    });
}

function contradicted(item: Certification, path: string): Finding {
  const problem = `${nameOf(item)} is listed here and under "notClaimed".`;
  return finding('claim-contradiction', path, problem, 'Remove one of the two.');
}

/** ISO does not let its mark be used for certificates (FIELD.md, c3). Seen by the name of the file. */
function isIsoMark(src: string): boolean {
  return /(^|[/_-])iso([_-]?(logo|mark|org))?\.(svg|png|jpe?g|webp|gif)$/i.test(src);
}

function markOfIso(path: string): Finding {
  const problem = 'This seems to be the mark of ISO, which is not licensed for certificates.';
  return finding('claim-mark', path, problem, "Show your certification body's mark, or none.");
}
