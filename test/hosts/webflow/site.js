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
  document.querySelector('[data-received]').textContent = detail.reference;
});

for (const button of document.querySelectorAll('[data-language]'))
  button.addEventListener('click', () => {
    document.documentElement.lang = button.dataset.language;
  });
