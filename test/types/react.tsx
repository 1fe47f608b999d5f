// What a React application writes.
import type {} from 'trust-elements/react';
import type { TrustCenter } from 'trust-elements';
import { createRef } from 'react';

const ref = createRef<TrustCenter>();

export const page = (
  <main>
    <trust-center
      ref={ref}
      className="wide"
      manifest="/trust.json"
      locale="de"
      heading-level={3}
      sections="badges documents"
      ontrust-document-request-submit={(event) => {
        event.detail.respondWith(fetch('/crm'));
      }}
    >
      <p>Fallback</p>
    </trust-center>
    <trust-badges data={{ schemaVersion: 1 }} layout="compact" key="badges" />
    <trust-policies
      filter
      open="backups"
      ontrust-policy-toggle={({ detail }) => void detail.open}
    />
    <trust-document-request open>
      <button slot="trigger">Ask</button>
    </trust-document-request>
    {/* @ts-expect-error: no such layout */}
    <trust-badges layout="rows" />
    {/* @ts-expect-error: no such attribute */}
    <trust-badges filter />
    {/* @ts-expect-error: no such element */}
    <trust-badge />
  </main>
);
