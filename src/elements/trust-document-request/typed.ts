/** What a request needs once something is typed; loaded then. */
import type { LitElement } from 'lit';

import { adoptStyles } from '../../controllers/adopt-styles.js';
import type { TrustContent } from '../../controllers/trust-controller.js';
import { parseDocumentRequest } from '../../schema/document-request.js';
import type { FormPart } from '../../submission/index.js';
import { EmailAdvice } from './email-advice.js';
import { adviceStyles } from './advice-styles.js';

/** What checks a request, and what an address tells. */
export interface TypedPart {
  readonly part: FormPart;
  readonly advice: EmailAdvice;
  readonly check: typeof parseDocumentRequest;
}

export function typedPart(host: LitElement, content: () => TrustContent | undefined): TypedPart {
  const advice = new EmailAdvice(host, content);
  adoptStyles(host, adviceStyles);
  return { part: advice, advice, check: parseDocumentRequest };
}
