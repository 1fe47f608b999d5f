// The form shows these without what checks them, which is loaded later.

/** What somebody who asks can be to the company. */
export const relationships = [
  'prospect',
  'customer',
  'partner',
  'auditor',
  'investor',
  'other',
] as const;
