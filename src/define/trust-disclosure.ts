import { provideElement } from '../controllers/lazy-element.js';
import { TrustDisclosure } from '../elements/trust-disclosure/trust-disclosure.js';
import { define } from './define.js';

provideElement('trust-disclosure-form', () => import('./trust-disclosure-form.js'));
define('trust-disclosure', TrustDisclosure);
