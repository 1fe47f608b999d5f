import { TrustCenter } from '../elements/trust-center/trust-center.js';
import { define } from './define.js';
import './trust-badges.js';
import './trust-documents.js';
import './trust-policies.js';
import { defineOnDemand } from './on-demand.js';

define('trust-center', TrustCenter);
defineOnDemand();
