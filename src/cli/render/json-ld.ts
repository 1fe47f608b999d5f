import { badgesView } from '../../content/badges-view.js';
import {
  certificationStatus,
  type CertificationStatus,
} from '../../content/certification-status.js';
import { localize } from '../../content/localize.js';
import type { Certification } from '../../schema/index.js';
import type { RenderContext } from './context.js';

/** Whether a certificate is in effect. Nobody issued what is planned, unverified, or a claim of one's own. */
const inEffect: Partial<Record<CertificationStatus, boolean>> = {
  certified: true,
  expiring: true,
  expired: false,
  suspended: false,
  withdrawn: false,
};

/**
 * The company and its certificates in the terms of schema.org, for crawlers.
 *
 * A `Certification` is there an "official and authoritative statement", typically by an independent body:
 * only certificates that name theirs count. Reports (SOC 2), register entries, self-assessments and duties
 * by law (GDPR) are none, and are left out.
 */
export function jsonLd(context: RenderContext): unknown {
  const { manifest, reader, url } = context;
  const { organization } = manifest;
  const certificates = certificatesOf(context);
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: localize(organization.name, reader).text,
    legalName: localize(organization.legalName, reader)?.text,
    url: url(organization.url, 'link'),
    logo: url(organization.logo?.src, 'image'),
    hasCertification: certificates.length > 0 ? certificates : undefined,
  };
}

function certificatesOf(context: RenderContext): readonly unknown[] {
  const { manifest, reader, now } = context;
  const { badges } = badgesView(manifest, reader, now);
  return (manifest.certifications ?? []).flatMap((item, index) => {
    const isActive = inEffect[certificationStatus(item, now)];
    const isCertificate = item.kind === 'certification' && item.issuer && item.issued;
    if (isActive === undefined || !isCertificate) return [];
    return [certificate(item, { name: badges[index]?.name.text, isActive }, context)];
  });
}

function certificate(
  item: Certification,
  { name, isActive }: { readonly name: string | undefined; readonly isActive: boolean },
  { reader, url }: RenderContext,
): unknown {
  return {
    '@type': 'Certification',
    name,
    certificationIdentification: item.certificateNumber,
    certificationStatus: `https://schema.org/Certification${isActive ? 'Active' : 'Inactive'}`,
    issuedBy: {
      '@type': 'Organization',
      name: localize(item.issuer?.name, reader)?.text,
      url: url(item.issuer?.url, 'link'),
    },
    datePublished: item.issued,
    validFrom: item.issued,
    expires: item.validUntil,
    auditDate: item.reportDate,
    url: url(item.verifyUrl, 'link'),
    logo: url(item.mark?.src, 'image'),
  };
}

/**
 * JSON for a `<script>`. Without `<` nothing in it can end the script or open a comment (HTML, "restrictions
 * for contents of script elements"); a terminal gets no control characters.
 */
export function scriptJson(value: unknown): string {
  const escaped = (character: string): string =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, null, 2).replace(/[<\u007f-\u009f\u2028\u2029]/g, escaped);
}
