// What a page without a framework writes. Each `@ts-expect-error` fails the test when nothing is wrong below it.
import 'trust-elements/define';
import { parseManifest, type TrustEventMap } from 'trust-elements';

const badges = document.createElement('trust-badges');
badges.layout = 'compact';
badges.headingLevel = 3;
// @ts-expect-error
badges.layout = 'rows';
const ready: Promise<void> = badges.ready;
void ready;

const dialog = document.querySelector('trust-document-request');
void dialog?.show(['soc-2-report']);
// @ts-expect-error
void dialog?.show('soc-2-report');

document.addEventListener('trust-document-request-submit', (event) => {
  event.preventDefault();
  event.detail.respondWith(
    fetch('/crm', { method: 'POST', body: JSON.stringify(event.detail.submission) }),
  );
});
window.addEventListener('trust-policy-toggle', ({ detail }) => {
  const open: boolean = detail.open;
  // @ts-expect-error
  detail.open = !open;
});
badges.addEventListener('trust-manifest-failed', ({ detail: { url, reason, issues } }) => {
  console.log(
    url,
    reason,
    issues.map(({ path, code }) => `${path} ${code}`),
  );
});
// @ts-expect-error
document.addEventListener('trust-disclosure-submitted', ({ detail }) => detail.respondWith);

const names: readonly (keyof TrustEventMap)[] = [
  'trust-manifest-loaded',
  'trust-disclosure-failed',
];
void names;
const { manifest } = parseManifest({});
const organization: string | object | undefined = manifest?.organization.name;
void organization;
