// First script of every page here: keeps what the policy refused, what was said and what broke, for the
// test to read.
window.violations = [];
document.addEventListener('securitypolicyviolation', (event) => {
  window.violations.push(`${event.effectiveDirective}: ${event.blockedURI || event.sample}`);
});
window.warnings = [];
console.warn = (message) => window.warnings.push(String(message));
window.errors = [];
window.addEventListener('error', (event) => window.errors.push(String(event.message)));
window.addEventListener('unhandledrejection', (event) => window.errors.push(String(event.reason)));
