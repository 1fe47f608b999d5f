// The same page with the element. It is given data: 10,000 policies are more than it would fetch.
import '/dist/trust.js';
import { afterPaint, expose } from './measured.js';

const policies = document.querySelector('trust-policies');
const response = await fetch(`manifest.json${location.search}`);
const manifest = await response.json();
policies.data = manifest;
await policies.ready;
const painted = await afterPaint();

const wanted = manifest.policies.flatMap(({ items }) => items).length;
let complete = painted;
while (policies.shadowRoot.querySelectorAll('[part=policy]').length < wanted)
  complete = await afterPaint();
expose({ painted, complete, input: policies.shadowRoot.querySelector('input') });
