import { provideElement } from '../controllers/lazy-element.js';
import { TrustDocuments } from '../elements/trust-documents/trust-documents.js';
import { define } from './define.js';

provideElement('trust-document-request', () => import('./trust-document-request.js'));
define('trust-documents', TrustDocuments);
