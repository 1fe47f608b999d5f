import { TrustSubprocessors } from '../elements/trust-subprocessors/trust-subprocessors.js';
import { define } from './define.js';

define('trust-subprocessors', TrustSubprocessors);
