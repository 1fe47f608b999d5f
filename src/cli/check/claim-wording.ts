import type { CheckContext } from './check-context.js';
import { claimedCertifications } from './claimed-certifications.js';
import { finding, listed, quoted, type Finding } from './finding.js';
import { passagesOf, sentencesOf } from './prose.js';
import { isLaw, isSocReport } from './standard-key.js';
import type { TextFound } from './texts.js';

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
  return [
    ...(laws.length > 0
      ? [
          finding(
            'claim-law',
            path,
            `${said} speaks of a certification for ${listed(laws)}. Laws are complied with: there is no certificate for them.`,
            'Say that you comply, and how, and use kind "legal-compliance".',
          ),
        ]
      : []),
    ...(reports.length > 0
      ? [
          finding(
            'claim-soc',
            path,
            `${said} speaks of a certification for ${listed(reports)}. A SOC examination ends in a report, not in a certificate.`,
            'Write "received a SOC 2 Type II report for the period …", and use kind "attestation-report".',
          ),
        ]
      : []),
  ];
}
