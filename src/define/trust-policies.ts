import { TrustPolicies } from '../elements/trust-policies/trust-policies.js';
import { define } from './define.js';

define('trust-policies', TrustPolicies);
