/** Registers every element. The only side effect of this library. */
import './trust-badges.js';
