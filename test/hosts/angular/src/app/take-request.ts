import type { TrustEventMap } from 'trust-elements';

/** Your own endpoint, instead of the manifest's. It answers with JSON such as `{"reference": "CRM-0042"}`. */
export function takeRequest(event: TrustEventMap['trust-document-request-submit']): void {
  event.preventDefault(); // sent by us; the form shows what comes of it
  event.detail.respondWith(
    fetch('/crm', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(event.detail.submission),
    }),
  );
}
