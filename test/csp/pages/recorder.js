// First script of every page here: keeps what the policy refused, for the test to read.
window.violations = [];
document.addEventListener('securitypolicyviolation', (event) => {
  window.violations.push(`${event.effectiveDirective}: ${event.blockedURI || event.sample}`);
});
