import 'trust-elements/define';

// Your own endpoint. It answers with JSON such as `{"reference": "CRM-0042"}`.
document.addEventListener('trust-document-request-submit', (event) => {
  event.preventDefault(); // sent by us; the form shows what comes of it
  event.detail.respondWith(
    fetch('/crm', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(event.detail.submission),
    }),
  );
});

document.addEventListener('trust-document-request-submitted', ({ detail }) => {
  const output = document.querySelector('[data-received]');
  if (output) output.textContent = detail.reference ?? '';
});
