import { html, type TemplateResult } from 'lit';

import type { SectionName } from '../../content/center-sections.js';
import { contacts } from './contacts.js';
import { overview } from './overview.js';
import type { SectionContext } from './section-context.js';

/**
 * How each section is shown. The other elements are composed by their tags and read the manifest that the
 * center has read already. A section without an entry is not shown: `subprocessors` and `updates` get theirs
 * with their elements.
 */
export const sections: Readonly<
  Partial<Record<SectionName, (context: SectionContext) => TemplateResult>>
> = {
  overview,
  badges: ({ content, sectionLevel, asOf }) =>
    html`<trust-badges
      class="section"
      part="section"
      .data=${content.manifest}
      .locale=${content.reader.chain[0]}
      .asOf=${asOf}
      .headingLevel=${sectionLevel}
    ></trust-badges>`,
  documents: ({ content, sectionLevel, asOf }) =>
    html`<trust-documents
      class="section"
      part="section"
      .data=${content.manifest}
      .locale=${content.reader.chain[0]}
      .asOf=${asOf}
      .headingLevel=${sectionLevel}
    ></trust-documents>`,
  policies: ({ content, sectionLevel, asOf }) =>
    html`<trust-policies
      class="section"
      part="section"
      .data=${content.manifest}
      .locale=${content.reader.chain[0]}
      .asOf=${asOf}
      .headingLevel=${sectionLevel}
    ></trust-policies>`,
  disclosure: ({ content, sectionLevel, asOf }) =>
    html`<trust-disclosure
      class="section"
      part="section"
      .data=${content.manifest}
      .locale=${content.reader.chain[0]}
      .asOf=${asOf}
      .headingLevel=${sectionLevel}
    ></trust-disclosure>`,
  contacts,
};
