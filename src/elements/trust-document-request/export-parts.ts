const parts =
  'dialog,heading,close,form,field,label,hint,input,error,error-summary,all,suggestion,way-out,more,draft,' +
  'discard,agreement,agreement-text,agreement-link,withheld,notice,submit,waiting,cancel,send-failed,save,' +
  'mail,copy,retry,link,icon,prose,receipt,receipt-heading,handed-over,text';

/**
 * Lets a page style the dialog through the documents that it stands in, and through the center around those:
 * neither knows its parts before it is loaded. What a page itself says of parts stays.
 */
export function exportParts(dialog: Element): void {
  const documents = hostAround(dialog);
  if (!documents) return;
  if (!dialog.hasAttribute('exportparts')) dialog.setAttribute('exportparts', parts);
  const known = documents.getAttribute('exportparts') ?? '';
  if (hostAround(documents)?.localName === 'trust-center' && !known.includes(parts))
    documents.setAttribute('exportparts', `${known},${parts}`);
}

function hostAround(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
