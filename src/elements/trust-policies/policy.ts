import { html, nothing, type TemplateResult } from 'lit';

import type { PolicyGroupView, PolicyView } from '../../content/policies-view.js';
import type { TrustContent } from '../../controllers/trust-controller.js';
import { safeUrl } from '../../schema/url.js';
import { heading } from '../../templates/heading.js';
import { icon } from '../../templates/icon.js';
import { richText, type RichTextContext } from '../../templates/rich-text.js';
import { say } from '../../templates/say.js';
import { policyPrefix } from './open-controller.js';

/** How policies stand on the page at the moment. */
export interface PolicyRows {
  /** Level of the groups' headings. */
  readonly level: number;
  readonly rich: RichTextContext['rich'];
  isShown(policy: PolicyView): boolean;
  isOpen(policy: PolicyView): boolean;
  /** Whether what is folded away is in the document, too. */
  hasBody(policy: PolicyView): boolean;
}

/** A group: its heading, its introduction, its policies. Hidden when the filter leaves none of them. */
export function policyGroup(
  group: PolicyGroupView,
  content: TrustContent,
  rows: PolicyRows,
): TemplateResult {
  const { title, intro, policies } = group;
  const { words, base } = content;
  return html`<section
    class="group"
    part="group"
    ?hidden=${policies.length > 0 && !policies.some((policy) => rows.isShown(policy))}
  >
    <div class="about">
      ${heading(rows.level, 'group-heading', say(title, words))}
      ${richText(intro, { rich: rows.rich, words, base })}
    </div>
    <ul role="list">
      ${policies.map((policy) => policyRow(policy, content, rows))}
    </ul>
  </section>`;
}

/**
 * The excerpt is `inert`: it is no part of the control's name, and in-page find passes it by, so that it
 * finds the words in the body, and opens that. A policy with nothing behind its title has nothing to open.
 */
function policyRow(policy: PolicyView, content: TrustContent, rows: PolicyRows): TemplateResult {
  const id = policyPrefix + policy.id;
  const isHidden = !rows.isShown(policy);
  const title = heading(rows.level + 1, 'policy-title', say(policy.title, content.words));
  if (!policy.isFolded) {
    return html`<li class="policy" part="policy" id=${id} ?hidden=${isHidden} tabindex="-1">
      ${title}
    </li>`;
  }
  return html`<li class="policy" part="policy" id=${id} ?hidden=${isHidden}>
    <details ?open=${rows.isOpen(policy)}>
      <summary part="policy-summary">
        ${title}
        <span class="excerpt" part="excerpt" aria-hidden="true" inert
          >${say(policy.excerpt, content.words)}</span
        >
      </summary>
      ${rows.hasBody(policy) ? body(policy, content, rows.rich) : nothing}
    </details>
  </li>`;
}

function body(
  policy: PolicyView,
  content: TrustContent,
  rich: RichTextContext['rich'],
): TemplateResult {
  const { words, base } = content;
  return html`<div class="body" part="policy-body">
    ${richText(policy.body, { rich, words, base })} ${facts(policy, content)}
  </div>`;
}

function facts(policy: PolicyView, content: TrustContent): TemplateResult | typeof nothing {
  const { facts, evidence } = policy;
  if (facts.length === 0 && !evidence) return nothing;
  const pieces = facts.map((fact): unknown => say(fact, content.words));
  if (evidence) pieces.push(proof(evidence, content));
  return html`<p class="facts" part="policy-facts">
    ${pieces.map((piece) => html`<span>${piece}</span>`)}
  </p>`;
}

function proof(
  { url, checked }: NonNullable<PolicyView['evidence']>,
  { words, base }: TrustContent,
): TemplateResult {
  const href = url && safeUrl(url, 'link', base);
  const word = words.t('policies.evidence');
  return html`${href ? html`<a part="link" href=${href}>${word}${icon('link')}</a>` : word}
  ${checked ? html`(${say(checked, words)})` : nothing}`;
}
