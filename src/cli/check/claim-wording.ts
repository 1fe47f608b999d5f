import type { CheckContext } from './check-context.js';
import { claimedCertifications } from './claimed-certifications.js';
import { finding, listed, quoted, type Finding } from './finding.js';
import { passagesOf, sentencesOf } from './prose.js';
import { isLaw, isSocReport } from './standard-key.js';
import type { TextFound } from './texts.js';

/** ISO has thousands of standards, and certifies management systems rather than products (FIELD.md, c3). */
const unspecific: readonly RegExp[] = [
  /\bISO[- ](?:certifi|zertifi)/i,
  /\b(?:certificad[oa]s?|certificaç(?:ão|ões)) ISO(?![\s/-]*(?:IEC)?[\s-]*\d)/iu,
  /\b(?:product|platform|software|app|service)s? (?:is|are) [^.]{0,20}ISO[^.]{0,20}\bcertified/i,
  /(?:Produkte?|Plattform|Software|App|Dienste?) (?:ist|sind) [^.]{0,30}ISO[^.]{0,20}zertifiziert/i,
  /\b(?:produto|plataforma|software|aplicativo|serviço)s? (?:é|são) certificad[oa]s?[^.]{0,20}ISO/iu,
];

/** Says of a law that somebody is certified for it, or of a SOC report that it is a certification. */
export function claimWording({ texts }: CheckContext): readonly Finding[] {
  return texts
    .filter(({ field }) => field !== 'notClaimed[].text')
    .flatMap((text) =>
      passagesOf(text.text)
        .flatMap(sentencesOf)
        .flatMap((sentence) => findingsIn(sentence.text, text)),
    );
}

function findingsIn(sentence: string, { path }: TextFound): readonly Finding[] {
  const claimed = claimedCertifications(sentence);
  const named = (isOne: (standard: string) => boolean): string[] =>
    claimed.filter(({ standard }) => isOne(standard)).map(({ text }) => text);
  const [laws, reports] = [named(isLaw), named(isSocReport)];
  const said = quoted(sentence, 100);
  const findings: Finding[] = [];
  if (laws.length > 0) {
    const problem = `${said} speaks of a certification for ${listed(laws)}. Laws are complied with: there is no certificate for them.`;
    const remedy = 'Say that you comply, and how, and use kind "legal-compliance".';
    findings.push(finding('claim-law', path, problem, remedy));
  }
  if (reports.length > 0) {
    const problem = `${said} speaks of a certification for ${listed(reports)}. A SOC examination ends in a report, not in a certificate.`;
    const remedy =
      'Write "received a SOC 2 Type II report for the period …", and use kind "attestation-report".';
    findings.push(finding('claim-soc', path, problem, remedy));
  }
  if (unspecific.some((pattern) => pattern.test(sentence))) {
    const problem = `${said} names no standard, or calls a product certified.`;
    const remedy =
      'Write "certified to ISO/IEC 27001:2022 by …" with its scope: a management system is certified.';
    findings.push(finding('claim-scope', path, problem, remedy));
  }
  return findings;
}
