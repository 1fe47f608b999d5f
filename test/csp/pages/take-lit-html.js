// What the page's own copy of Lit does when it is loaded.
window.trustedTypes?.createPolicy('lit-html', { createHTML: (text) => text });
