import { TrustUpdates } from '../elements/trust-updates/trust-updates.js';
import { define } from './define.js';

define('trust-updates', TrustUpdates);
