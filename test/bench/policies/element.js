// The same page with the element. The manifest is given as data: 10,000 policies are more than it fetches.
import '/dist/trust.js';
import { afterPaint } from './after-paint.js';

const policies = document.querySelector('trust-policies');
const response = await fetch(`manifest-${new URLSearchParams(location.search).get('count')}.json`);
policies.data = await response.json();
await policies.ready;
window.painted = await afterPaint();

window.filterBy = (query) => {
  const start = performance.now();
  const input = policies.shadowRoot.querySelector('input');
  input.value = query;
  input.dispatchEvent(new Event('input'));
  return afterPaint().then((end) => end - start);
};
