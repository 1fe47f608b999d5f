/** Texts of the interface that no state of an element can show, and where they appear. */
export const nowhere: Readonly<Record<string, string>> = {
  'error.unloaded':
    'The error at files, or at the policy, where the code that takes them could not be loaded.',
  'send.sealed.mail': 'The text of the e-mail that an encrypted report is attached to.',
  'send.subject.disclosure':
    'The subject of the e-mail that takes a report along, and the name of the file it is saved as.',
  'send.subject.documentRequest':
    'The subject of the e-mail that takes a request along, and the name of the file it is saved as.',
  'subprocessors.legalEntity': 'The heading of a column of the CSV that is copied or downloaded.',
  'subprocessors.website': 'The heading of a column of the CSV that is copied or downloaded.',
};
