// The forms show these without what checks them, which is loaded later.

/** What the choices of a report offer. */
export const severities = ['none', 'low', 'medium', 'high', 'critical'] as const;
export const credits = ['name', 'handle', 'anonymous', 'none'] as const;
export const answers = ['yes', 'no', 'unknown'] as const;

/** Limits of attachments, also for the receiver: how many, and how many bytes each. All five may be as large as that. */
export const attachmentLimits = {
  count: 5,
  bytes: 10 * 1024 * 1024,
} as const;
