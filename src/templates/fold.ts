import { html, nothing, type TemplateResult } from 'lit';

/** A part of a form that is folded away: what is optional should not make the form look long. */
export function fold(
  title: string,
  content: readonly TemplateResult[],
): TemplateResult | typeof nothing {
  if (content.length === 0) return nothing;
  return html`<details class="more" part="more">
    <summary>
      <svg class="icon mark" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3 8h10" />
        <path d="M8 3v10" />
      </svg>
      ${title}
    </summary>
    <div class="more-fields">${content}</div>
  </details>`;
}
