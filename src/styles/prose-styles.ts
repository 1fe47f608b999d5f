import { css } from 'lit';

/** Prose: a measure that can be read, and the rhythm of paragraphs and lists. */
export const proseStyles = css`
  .prose {
    max-width: 68ch;
  }
  .prose > * + *,
  .prose li > * {
    margin-block-start: calc(var(--_space) * 3);
  }
  .prose ul,
  .prose ol {
    padding-inline-start: 1.35em;
  }
  .prose ul {
    list-style: disc;
  }
  .prose ol {
    list-style: decimal;
  }
  .prose li {
    padding-inline-start: 0.15em;
  }
  .prose li + li,
  .prose li > ul,
  .prose li > ol {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .prose li::marker {
    color: var(--_muted);
  }
  .prose blockquote {
    margin-inline: 0;
    padding-inline-start: calc(var(--_space) * 4);
    border-inline-start: 2px solid var(--_border);
    color: var(--_muted);
  }
  .prose code {
    font-size: 0.92em;
    padding: 0.1em 0.35em;
    border-radius: 4px;
    background: var(--_tint);
    overflow-wrap: anywhere;
  }
  .prose .pending {
    visibility: hidden;
  }
`;
