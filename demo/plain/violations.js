// Counts what the page's policy refuses, from before anything else is loaded.
(() => {
  const refused = [];

  function show() {
    const output = document.querySelector('[data-violations]');
    if (!output) return;
    output.textContent = String(refused.length);
    document.querySelector('[data-list]').replaceChildren(
      ...refused.map((text) => {
        const item = document.createElement('li');
        item.textContent = text;
        return item;
      }),
    );
  }

  document.addEventListener('securitypolicyviolation', (event) => {
    refused.push(`${event.effectiveDirective}: ${event.blockedURI || event.sample}`);
    show();
  });
  document.addEventListener('DOMContentLoaded', show);
})();
