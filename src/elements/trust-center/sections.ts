import { html, type TemplateResult } from 'lit';

import type { SectionName } from '../../content/center-sections.js';
import { overview } from './overview.js';
import type { SectionContext } from './section-context.js';

type Section = (context: SectionContext) => TemplateResult;

/** The parts of elements that are there at once, so that a page can style them through the center. Later ones bring theirs. */
const parts =
  'heading,subheading,link,icon,prose,empty,' +
  'badge,badge-name,badge-status,badge-line,evidence,inherited,not-claimed,' +
  'document,document-type,document-title,document-meta,document-access,choice,download,request,contact,' +
  'selection,request-selected,clear,' +
  'toolbar,filter,count,open-all,close-all,nothing,group,group-heading,policy,policy-summary,' +
  'policy-title,excerpt,policy-body,policy-facts';

/**
 * How each section is shown. The other elements are composed by their tags and read the manifest that the
 * center has read already.
 */
export const sections: Readonly<Record<SectionName, Section>> = {
  overview,
  badges: ({ content, sectionLevel, asOf }) =>
    html`<trust-badges
      class="section"
      part="section"
      exportparts=${parts}
      .data=${content.manifest}
      .locale=${content.reader.chain[0]}
      .asOf=${asOf}
      .headingLevel=${sectionLevel}
    ></trust-badges>`,
  documents: ({ content, sectionLevel, asOf }) =>
    html`<trust-documents
      class="section"
      part="section"
      exportparts=${parts}
      .data=${content.manifest}
      .locale=${content.reader.chain[0]}
      .asOf=${asOf}
      .headingLevel=${sectionLevel}
      ><slot name="challenge-request" slot="challenge"></slot
    ></trust-documents>`,
  policies: ({ content, sectionLevel, asOf }) =>
    html`<trust-policies
      class="section"
      part="section"
      exportparts=${parts}
      .data=${content.manifest}
      .locale=${content.reader.chain[0]}
      .asOf=${asOf}
      .headingLevel=${sectionLevel}
    ></trust-policies>`,
  subprocessors: ({ content, sectionLevel, asOf }) =>
    html`<trust-subprocessors
      class="section"
      part="section"
      .data=${content.manifest}
      .locale=${content.reader.chain[0]}
      .asOf=${asOf}
      .headingLevel=${sectionLevel}
    ></trust-subprocessors>`,
  updates: ({ content, sectionLevel, asOf }) =>
    html`<trust-updates
      class="section"
      part="section"
      .data=${content.manifest}
      .locale=${content.reader.chain[0]}
      .asOf=${asOf}
      .headingLevel=${sectionLevel}
    ></trust-updates>`,
  disclosure: ({ content, sectionLevel, asOf }) =>
    html`<trust-disclosure
      class="section"
      part="section"
      .data=${content.manifest}
      .locale=${content.reader.chain[0]}
      .asOf=${asOf}
      .headingLevel=${sectionLevel}
      ><slot name="challenge-report" slot="challenge"></slot
    ></trust-disclosure>`,
  contacts: ({ content, sectionLevel, asOf }) =>
    html`<trust-contacts
      class="section"
      part="section contacts"
      .data=${content.manifest}
      .locale=${content.reader.chain[0]}
      .asOf=${asOf}
      .headingLevel=${sectionLevel}
    ></trust-contacts>`,
};
