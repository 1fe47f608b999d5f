import { TrustCenter } from '../elements/trust-center/trust-center.js';
import { define } from './define.js';
import './trust-badges.js';
import './trust-disclosure.js';
import './trust-documents.js';
import './trust-policies.js';

define('trust-center', TrustCenter);
