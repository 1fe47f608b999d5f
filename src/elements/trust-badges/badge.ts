import { html, nothing, type TemplateResult } from 'lit';

import type { BadgeView, EvidenceRow } from '../../content/badges-view.js';
import type { CertificationStatus } from '../../content/certification-status.js';
import { localize } from '../../content/localize.js';
import type { TrustContent } from '../../controllers/trust-controller.js';
import { safeUrl } from '../../schema/url.js';
import { heading } from '../../templates/heading.js';
import { icon, type IconName } from '../../templates/icon.js';
import { richText, type RichTextContext } from '../../templates/rich-text.js';
import { say } from '../../templates/say.js';

type Tone = 'positive' | 'warning' | 'negative' | 'neutral';

/** A status is told by word, icon and colour; never by colour alone (WCAG 1.4.1). */
const looks: Readonly<Record<CertificationStatus, readonly [IconName, Tone]>> = {
  certified: ['check', 'positive'],
  'report-issued': ['check', 'positive'],
  expiring: ['clock', 'warning'],
  'in-progress': ['dots', 'neutral'],
  scheduled: ['clock', 'neutral'],
  expired: ['cross', 'negative'],
  stale: ['warning', 'warning'],
  unverified: ['info', 'warning'],
  suspended: ['warning', 'negative'],
  withdrawn: ['cross', 'negative'],
  'self-attested': ['person', 'neutral'],
  aligned: ['info', 'neutral'],
  compliant: ['info', 'neutral'],
};

interface CardOptions {
  /** Level of the badge's own heading. */
  readonly level: number;
  readonly rich: RichTextContext['rich'];
}

/** A badge that opens its evidence in place. */
export function badgeCard(
  badge: BadgeView,
  content: TrustContent,
  { level, rich }: CardOptions,
): TemplateResult {
  const { words } = content;
  return html`<li class="badge" part="badge" id="badge-${badge.id}" data-status=${badge.status}>
    <details>
      <summary>
        ${seal(badge, content)}
        <div class="face">
          ${heading(level, 'badge-name', say(badge.name, words))} ${statusChip(badge, content)}
          ${line(badge, content)}
        </div>
        <svg class="icon mark" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 3v10M3 8h10" />
        </svg>
      </summary>
      ${evidence(badge, content, rich)}
    </details>
  </li>`;
}

/** A badge as one line: name and status. */
export function compactBadge(badge: BadgeView, content: TrustContent): TemplateResult {
  return html`<li class="badge" part="badge" id="badge-${badge.id}" data-status=${badge.status}>
    <span part="badge-name">${say(badge.name, content.words)}</span>
    ${statusChip(badge, content)}
  </li>`;
}

function statusChip(badge: BadgeView, { words }: TrustContent): TemplateResult {
  const [glyph, tone] = looks[badge.status];
  return html`<span class="chip ${tone}" part="badge-status">
    ${icon(glyph)}<span>${say({ key: `status.${badge.word}.word` }, words)}</span>
  </span>`;
}

function seal({ mark }: BadgeView, { base }: TrustContent): TemplateResult {
  const src = mark && safeUrl(mark.src, 'image', base);
  return html`<span class="seal">
    ${src ? html`<img src=${src} alt=${mark.alt} loading="lazy" decoding="async" />` : icon('seal')}
  </span>`;
}

function line(badge: BadgeView, { words }: TrustContent): TemplateResult | typeof nothing {
  if (badge.line.length === 0) return nothing;
  return html`<p class="line parts" part="badge-line">
    ${badge.line.map((part) => html`<span>${say(part, words)}</span> `)}
  </p>`;
}

function evidence(
  badge: BadgeView,
  content: TrustContent,
  rich: RichTextContext['rich'],
): TemplateResult {
  const { words, manifest, reader } = content;
  const organization = localize(manifest.organization.name, reader).text;
  const rows = badge.evidence.map((row) => evidenceRow(row, content, rich));
  return html`<div class="evidence" part="evidence">
    <p>${say({ key: `status.${badge.word}.text`, params: { organization } }, words)}</p>
    ${rows.length > 0 ? html`<dl>${rows}</dl>` : nothing} ${links(badge, content)}
  </div>`;
}

function evidenceRow(
  row: EvidenceRow,
  { words, base }: TrustContent,
  rich: RichTextContext['rich'],
): TemplateResult {
  const { value } = row;
  const prose = row.rich && typeof value === 'object' && 'lang' in value ? value : undefined;
  const href = safeUrl(row.href, 'link', base);
  const said = say(value, words);
  return html`<div class=${prose ? 'wide' : ''}>
    <dt>${say({ key: row.label }, words)}</dt>
    <dd>
      ${prose ? richText(prose, { rich, words, base }) : href ? html`<a part="link" href=${href}>${said}</a>` : said}
    </dd>
  </div>`;
}

function links(badge: BadgeView, { words, base }: TrustContent): TemplateResult | typeof nothing {
  const verify = badge.verifyUrl && safeUrl(badge.verifyUrl, 'link', base);
  if (!verify && badge.documents.length === 0) return nothing;
  return html`<p class="links">
    ${
      verify
        ? html`<a part="link" href=${verify}>${words.t('badges.verify')} ${icon('link')}</a>`
        : nothing
    }
    ${badge.documents.map(
      (document) =>
        html`<a part="link" href="#trust-document-${document.id}">
          ${icon('document')} ${say(document.title, words)}
        </a>`,
    )}
  </p>`;
}
