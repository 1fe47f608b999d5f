/** The parts of the report form, which a page can style through the policy. Here, because the form has no room. */
export const formParts =
  'heading,link,icon,prose,empty,form,field,label,hint,input,verdict,exception,error,drop,attachments,' +
  'attachment,attachment-remove,attachment-retry,rating,cvss,cvss-score,guidance,error-summary,more,draft,' +
  'discard,encryption,fingerprint,send-plain,notice,submit,waiting,cancel,send-failed,save,mail,copy,retry,' +
  'receipt,receipt-heading,handed-over,text';
