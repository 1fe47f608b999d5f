import { attachmentLimits } from '../../src/schema/index.js';

const mebibyte = 1024 * 1024;

/** Room for what encryption adds to a file: padding to 64 KiB, and OpenPGP's own packets. */
const encryptionRoom = 128 * 1024;

/** What a body may weigh, in bytes. */
export const limits = {
  /** The submission without its files. An encrypted message may have 2,000,000 characters. */
  submission: 2 * mebibyte,
  file: attachmentLimits.bytes + encryptionRoom,
  files: 25 * mebibyte,
  /** The same for encrypted ones. */
  encryptedFiles: 25 * mebibyte + attachmentLimits.count * encryptionRoom,
  fileCount: attachmentLimits.count,
} as const;

/** All parts together, with their headers. */
export const multipartLimit = limits.submission + limits.encryptedFiles + 64 * 1024;
