'use client';

import 'trust-elements/define';
import type {} from 'trust-elements/react';
import type { TrustCenter, TrustEventMap } from 'trust-elements';
import { type ReactNode, useCallback, useState } from 'react';

type Submit = TrustEventMap['trust-document-request-submit'];
type Submitted = TrustEventMap['trust-document-request-submitted'];

/** Your own endpoint. It answers with JSON such as `{"reference": "CRM-0042"}`. */
function askCrm({ submission }: Submit['detail']): Promise<Response> {
  return fetch('/crm', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(submission),
  });
}

interface Props {
  readonly manifest?: string;
  readonly data?: unknown;
  /** The fallback, from the server. */
  readonly children: ReactNode;
}

export function TrustSection({ manifest, data, children }: Props) {
  const [reference, setReference] = useState<string>();

  // React leaves listeners and objects out when it takes over an element that the server has written.
  const connect = useCallback(
    (element: TrustCenter) => {
      const take = (event: Submit) => {
        event.preventDefault(); // sent by us; the form shows what comes of it
        event.detail.respondWith(askCrm(event.detail));
      };
      const note = ({ detail }: Submitted) => setReference(detail.reference);
      element.data = data;
      element.addEventListener('trust-document-request-submit', take);
      element.addEventListener('trust-document-request-submitted', note);
      return () => {
        element.removeEventListener('trust-document-request-submit', take);
        element.removeEventListener('trust-document-request-submitted', note);
      };
    },
    [data],
  );

  return (
    <>
      <trust-center ref={connect} manifest={manifest} suppressHydrationWarning>
        {children}
      </trust-center>
      <output data-received>{reference}</output>
    </>
  );
}
