import type {} from 'trust-elements/react';
import type { TrustEventMap } from 'trust-elements';
import { useState } from 'react';

type Submit = TrustEventMap['trust-document-request-submit'];

/** Your own endpoint. It answers with JSON such as `{"reference": "CRM-0042"}`. */
function askCrm({ detail }: Submit): Promise<Response> {
  return fetch('/crm', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(detail.submission),
  });
}

export function App() {
  const [language, setLanguage] = useState('en');
  const [reference, setReference] = useState<string>();

  return (
    <main>
      {['en', 'de', 'pt'].map((tag) => (
        <button key={tag} data-language={tag} onClick={() => setLanguage(tag)}>
          {tag}
        </button>
      ))}
      <trust-center
        manifest="/trust.json"
        locale={language}
        ontrust-document-request-submit={(event) => {
          event.preventDefault(); // sent by us; the form shows what comes of it
          event.detail.respondWith(askCrm(event));
        }}
        ontrust-document-request-submitted={({ detail }) => setReference(detail.reference)}
      >
        <p>Questions about our security? Write to security@example.com.</p>
      </trust-center>
      <output data-received>{reference}</output>
    </main>
  );
}
