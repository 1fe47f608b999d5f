/** The script for pages. Importing it, rather than `trust-elements/define`, brings a copy of Lit of its own. */
import '../npm/elements.js';

export {};
