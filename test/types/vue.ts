// What Vue's compiler makes of a template: each element's props are those of its entry in GlobalComponents.
import type {} from 'trust-elements/vue';
import type { GlobalComponents } from 'vue';

type Props<T extends keyof GlobalComponents> = InstanceType<GlobalComponents[T]>['$props'];

export const center: Props<'trust-center'> = {
  manifest: '/trust.json',
  class: 'wide',
  'heading-level': '3',
  onTrustDocumentRequestSubmit: ({ detail }) => detail.respondWith(fetch('/crm')),
  'onTrust-policy-toggle': ({ detail }) => void detail.open,
};
export const policies: Props<'trust-policies'> = { filter: true, key: 1, id: 'policies' };
// @ts-expect-error
export const rows: Props<'trust-badges'> = { layout: 'rows' };
// @ts-expect-error
export const unknown: GlobalComponents['trust-badge'] = undefined;
