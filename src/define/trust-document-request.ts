import { TrustDocumentRequest } from '../elements/trust-document-request/trust-document-request.js';
import { define } from './define.js';

define('trust-document-request', TrustDocumentRequest);
