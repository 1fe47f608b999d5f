import type { Contact, Manifest } from '../schema/index.js';

/**
 * The key that reports to a contact are to be encrypted with, or what is left of it. One that is broken or
 * incomplete counts: a report that was to be encrypted is not sent in plain text because of it.
 */
export const reportKey = ({ role, pgp }: Contact): Contact['pgp'] =>
  role === 'security' ? pgp : undefined;

/** Whether a key has what is needed to use it, as far as the manifest tells. */
export const isUsable = <K extends NonNullable<Contact['pgp']>>(
  pgp: K,
): pgp is K & { readonly fingerprint: string } =>
  pgp.fingerprint !== undefined && (pgp.key ?? pgp.url) !== undefined;

/** Whether reports are to be encrypted before they leave the browser. */
export const encryptsReports = ({ contacts = [] }: Manifest): boolean => contacts.some(reportKey);
