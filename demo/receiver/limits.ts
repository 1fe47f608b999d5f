import { attachmentLimits } from '../../src/schema/index.js';

const mebibyte = 1024 * 1024;

/** Room for what encryption adds to a file: padding to 64 KiB, and OpenPGP's own packets. */
const encryptionRoom = 128 * 1024;

/** What a body may weigh, in bytes. */
export const limits = {
  /** The submission without its files. An encrypted message may have 2,000,000 characters. */
  submission: 2 * mebibyte,
  /** One file, encrypted or not. */
  file: attachmentLimits.bytes + encryptionRoom,
  fileCount: attachmentLimits.count,
} as const;

/** All parts together, with their headers. */
export const multipartLimit = limits.submission + limits.fileCount * limits.file + 64 * 1024;
