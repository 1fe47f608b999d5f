// Taking a request over: your code sends it, the form shows what comes of it.
document.addEventListener('trust-document-request-submit', (event) => {
  event.preventDefault();
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

// The elements speak the page's language, and follow when it changes.
for (const button of document.querySelectorAll('[data-language]'))
  button.addEventListener('click', () => {
    document.documentElement.lang = button.dataset.language;
  });
