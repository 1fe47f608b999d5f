/** What a request needs once a chosen document comes under an agreement; loaded then. */
import type { LitElement } from 'lit';

import type { RequestableDocument } from '../../content/request-view.js';
import { AgreementsController } from '../../controllers/agreements-controller.js';
import { RichTextController } from '../../controllers/rich-text-controller.js';
import type { TrustContent } from '../../controllers/trust-controller.js';
import { adoptStyles } from '../../styles/adopt-styles.js';
import { proseStyles } from '../../styles/prose-styles.js';
import type { FormPart } from '../../submission/index.js';
import type { FieldContext } from '../../templates/fields.js';
import { agreementFields } from './agreement-fields.js';
import { agreementStyles } from './agreement-styles.js';

/** The agreements of a request: as a part of its form, and as they are rendered. */
export interface AgreementsPart {
  readonly part: FormPart;
  readonly render: (context: FieldContext, content: TrustContent) => unknown;
}

/** @param documents the chosen documents that come under an agreement */
export function agreementsPart(
  host: LitElement,
  content: () => TrustContent | undefined,
  documents: () => readonly RequestableDocument[],
): AgreementsPart {
  const agreements = new AgreementsController(host, content, documents);
  const rich = new RichTextController(host);
  adoptStyles(host, proseStyles, agreementStyles);
  return {
    part: agreements,
    render: (context, { base }) => agreementFields({ ...context, base, rich, agreements }),
  };
}
