import { certificationStatus } from '../../content/certification-status.js';
import { standardName } from '../../content/standards.js';
import { daysBetween, endOf, startOf } from '../../schema/date.js';
import type { Certification, Manifest } from '../../schema/index.js';
import type { CheckContext } from './check-context.js';
import { finding, type Finding } from './finding.js';

/** Certifications that have ended, end soon, or have dates that cannot be. */
export function dateCertifications(context: CheckContext): readonly Finding[] {
  const { manifest, pathOf } = context;
  return (manifest.certifications ?? []).flatMap((item) => [
    ...reversed(item, pathOf(item)),
    ...byStatus(item, context),
    ...behindBadge(item, context),
  ]);
}

const nameOf = ({ standard }: Certification): string => standardName(standard, 'en');

function byStatus(item: Certification, { now, pathOf }: CheckContext): readonly Finding[] {
  const { validUntil = '', target } = item;
  const name = nameOf(item);
  const renew = 'Add the new certificate or report, or remove the entry.';
  switch (certificationStatus(item, now)) {
    case 'expired': {
      const path = pathOf(item, 'validUntil');
      return [finding('date-expired', path, `${name} expired on ${validUntil}.`, renew)];
    }
    case 'stale': {
      const path = item.period ? pathOf(item.period, 'to') : pathOf(item);
      const problem = `The period of the ${name} report ended on ${item.period?.to}, more than 12 months ago.`;
      return [finding('date-stale', path, problem, renew)];
    }
    case 'expiring': {
      const left = daysBetween(now, endOf(validUntil));
      const problem = `${name} ends on ${validUntil}, in ${left} ${left === 1 ? 'day' : 'days'}.`;
      return [finding('date-due', pathOf(item, 'validUntil'), problem, 'Plan its renewal.')];
    }
    case 'in-progress': {
      if (!target || endOf(target) > now) return [];
      const problem = `${name} was planned for ${target}, which has passed.`;
      const remedy = 'Add "issued" when it was reached, else a new "target".';
      return [finding('date-target', pathOf(item, 'target'), problem, remedy)];
    }
    default:
      return [];
  }
}

function reversed({ issued, validUntil, period }: Certification, path: string): readonly Finding[] {
  const remedy = 'Correct the dates.';
  return [
    ...(issued && validUntil && startOf(validUntil) < startOf(issued)
      ? [
          finding(
            'date-reversed',
            `${path}/validUntil`,
            `It ends (${validUntil}) before it was issued (${issued}).`,
            remedy,
          ),
        ]
      : []),
    ...(period && startOf(period.to) < startOf(period.from)
      ? [
          finding(
            'date-reversed',
            `${path}/period`,
            `The period ends (${period.to}) before it begins (${period.from}).`,
            remedy,
          ),
        ]
      : []),
  ];
}

/** A badge in force, although each document behind it has ended. */
function behindBadge(item: Certification, context: CheckContext): readonly Finding[] {
  const { manifest, now, pathOf } = context;
  const status = certificationStatus(item, now);
  if (!['certified', 'expiring', 'report-issued'].includes(status)) return [];
  const documents = documentsOf(item, manifest);
  const isOver = documents.every(({ validUntil }) => validUntil && endOf(validUntil) <= now);
  if (documents.length === 0 || !isOver) return [];
  const problem = `${nameOf(item)} is shown as in force, but every document behind it has expired.`;
  return [finding('date-expired', pathOf(item, 'documents'), problem, 'Add the current document.')];
}

function documentsOf(
  item: Certification,
  manifest: Manifest,
): readonly { readonly validUntil?: string | undefined }[] {
  return (manifest.documents ?? []).filter(({ id }) => item.documents?.includes(id));
}
