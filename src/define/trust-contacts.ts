import { TrustContacts } from '../elements/trust-contacts/trust-contacts.js';
import { define } from './define.js';

define('trust-contacts', TrustContacts);
