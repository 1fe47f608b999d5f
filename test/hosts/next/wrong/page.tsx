// The compiler refuses the line below each of these comments.
import type {} from 'trust-elements/react';

export const page = (
  <main>
    {/* wrong: there is no such layout */}
    <trust-badges layout="rows" />
    {/* wrong: badges have no filter */}
    <trust-badges filter />
    {/* wrong: there is no such element */}
    <trust-badge />
    <trust-policies
      ontrust-policy-toggle={({ detail }) => {
        // wrong: it is a boolean
        const open: string = detail.open;
        void open;
      }}
      // wrong: the detail has no such name
      ontrust-manifest-loaded={({ detail }) => detail.manifest}
    />
    <trust-center
      // wrong: it takes a promise
      ontrust-document-request-submit={({ detail }) => detail.respondWith('CRM-0042')}
    />
  </main>
);
