/** Registers every element; some when they are first needed. The only side effect of this library. */
import './trust-badges.js';
import './trust-center.js';
import './trust-documents.js';
import './trust-policies.js';
