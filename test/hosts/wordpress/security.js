document.addEventListener('trust-document-request-submit', function (event) {
  event.preventDefault(); // sent by us; the form shows what comes of it
  event.detail.respondWith(
    fetch('/crm', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(event.detail.submission),
    }),
  );
});
document.addEventListener('trust-document-request-submitted', function (event) {
  document.querySelector('[data-received]').textContent = event.detail.reference;
});
