import { html, nothing, type TemplateResult } from 'lit';

import type { PolicyGroupView, PolicyView } from '../../content/policies-view.js';
import type { TrustContent } from '../../controllers/trust-controller.js';
import { safeUrl } from '../../schema/url.js';
import { heading } from '../../templates/heading.js';
import { icon } from '../../templates/icon.js';
import { richText, type RichTextContext } from '../../templates/rich-text.js';
import { say } from '../../templates/say.js';

/** What rows are rendered with, beside their policies. */
export interface PolicyOptions {
  /** Level of the groups' headings. */
  readonly level: number;
  readonly rich: RichTextContext['rich'];
  /** Whether a policy stays while the list is filtered. */
  readonly isShown: (policy: PolicyView) => boolean;
  /** Whether the closed part of a policy is rendered, too. */
  readonly hasBody: (policy: PolicyView) => boolean;
}

/** A group: its heading, its introduction, its policies. Hidden when the filter leaves none of them. */
export function policyGroup(
  group: PolicyGroupView,
  content: TrustContent,
  options: PolicyOptions,
): TemplateResult {
  const { level, rich, isShown } = options;
  const { words, base } = content;
  const itemLevel = group.title ? level + 1 : level;
  return html`<section
    class="group"
    part="group"
    ?hidden=${group.policies.length > 0 && !group.policies.some(isShown)}
  >
    <div class="about">
      ${group.title ? heading(level, 'group-heading', say(group.title, words)) : nothing}
      ${richText(group.intro, { rich, words, base })}
    </div>
    <ul class="policies" role="list">
      ${group.policies.map((policy) => row(policy, content, { ...options, level: itemLevel }))}
    </ul>
  </section>`;
}

function row(policy: PolicyView, content: TrustContent, options: PolicyOptions): TemplateResult {
  const { words } = content;
  return html`<li
    class="policy"
    part="policy"
    id="policy-${policy.id}"
    ?hidden=${!options.isShown(policy)}
  >
    <details>
      <summary part="policy-summary">
        ${heading(options.level, 'policy-title', say(policy.title, words))}
        <span class="excerpt" part="excerpt" aria-hidden="true" inert
          >${say(policy.excerpt, words)}</span
        >
        <svg class="icon mark" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 3v10M3 8h10" />
        </svg>
      </summary>
      ${options.hasBody(policy) ? panel(policy, content, options.rich) : nothing}
    </details>
  </li>`;
}

function panel(
  policy: PolicyView,
  content: TrustContent,
  rich: RichTextContext['rich'],
): TemplateResult {
  const { words, base } = content;
  return html`<div class="panel" part="policy-body">
    ${richText(policy.body, { rich, words, base })} ${facts(policy, content)}
  </div>`;
}

function facts(
  { facts, evidence, frameworks }: PolicyView,
  { words, base }: TrustContent,
): TemplateResult | typeof nothing {
  const href = evidence?.url && safeUrl(evidence.url, 'link', base);
  if (facts.length === 0 && !evidence && frameworks.length === 0) return nothing;
  return html`<p class="facts" part="policy-facts">
    ${facts.map((fact) => html`<span>${say(fact, words)}</span>`)}
    ${
      evidence
        ? html`<span>
            ${
              href
                ? html`<a part="link" href=${href}>${words.t('policies.evidence')} ${icon('link')}</a>`
                : nothing
            }
            ${evidence.checked ? say(evidence.checked, words) : nothing}
          </span>`
        : nothing
    }
    ${frameworks.map((framework) => html`<span>${framework}</span>`)}
  </p>`;
}
