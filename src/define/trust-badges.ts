import { TrustBadges } from '../elements/trust-badges/trust-badges.js';
import { define } from './define.js';

define('trust-badges', TrustBadges);
