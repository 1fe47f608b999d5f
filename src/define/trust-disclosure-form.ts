import { TrustDisclosureForm } from '../elements/trust-disclosure-form/trust-disclosure-form.js';
import { define } from './define.js';

define('trust-disclosure-form', TrustDisclosureForm);
