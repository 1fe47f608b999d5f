import type { Contact, Manifest } from '../schema/index.js';

/**
 * The key that reports to a contact are encrypted with. A fingerprint alone is none: nothing can be encrypted
 * with it.
 */
export const reportKey = ({ role, pgp }: Contact): Contact['pgp'] =>
  role === 'security' && pgp && (pgp.key ?? pgp.url) !== undefined ? pgp : undefined;

/** Whether reports are encrypted before they leave the browser. */
export const encryptsReports = ({ contacts = [] }: Manifest): boolean => contacts.some(reportKey);
