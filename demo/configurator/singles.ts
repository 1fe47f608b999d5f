/** Elements that are chosen one by one, with what they show. */
export const singles = {
  'trust-badges': 'Certifications and reports with their status',
  'trust-documents': 'What can be downloaded or asked for',
  'trust-document-request': 'A button, and the dialog that asks for documents',
  'trust-policies': 'Policies that open in place',
  'trust-subprocessors': 'Who else processes data',
  'trust-updates': 'Announcements, newest first',
  'trust-disclosure': 'The disclosure policy and its form',
  'trust-disclosure-form': 'The form for reports alone',
  'trust-contacts': 'Whom to ask about what',
} as const;

export type SingleTag = keyof typeof singles;

export const singleTags = Object.keys(singles) as readonly SingleTag[];
