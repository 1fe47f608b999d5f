import { html } from 'lit';

import '../../../src/define/trust-disclosure-form.js';
import type { TrustDisclosureForm } from '../../../src/elements/trust-disclosure-form/trust-disclosure-form.js';
import { enter, field } from '../../support/entry.js';
import { eventually } from '../../support/eventually.js';
import { fixture, settled } from '../../support/fixture.js';
import { manifestWith } from '../../support/manifest.js';
import { getByPart, getByText } from '../../support/query.js';

export type Form = TrustDisclosureForm;

export const policy = {
  channels: [{ type: 'form' }],
  policyVersion: '2026-03',
  scope: { in: [{ asset: 'app.example.com', text: 'The app' }], out: [] },
  weaknesses: {
    accepted: [
      { key: 'xss', text: { en: 'Cross-site **scripting**', de: 'Cross-Site-Scripting' } },
      { text: 'Anything else' },
    ],
    excluded: [{ key: 'csrf.logout', text: { en: 'Logout CSRF' } }],
  },
};

/** A manifest whose reports go to this address. */
export const reportable = (
  url?: string,
  form: object = {},
  disclosure: object = {},
): Record<string, unknown> =>
  manifestWith({
    disclosure: { ...policy, ...disclosure },
    forms: { disclosure: { ...(url && { transport: { type: 'http', url } }), ...form } },
  });

/** The same, of a company with a key. */
export const withKey = (url: string | undefined, pgp: object): Record<string, unknown> => ({
  ...reportable(url),
  contacts: [{ role: 'security', name: 'Kim', email: 'security@example.com', pgp }],
});

export async function report(data: unknown = reportable()): Promise<Form> {
  const element = await fixture<Form>(
    html`<trust-disclosure-form locale="en" .data=${data}></trust-disclosure-form>`,
  );
  await element.ready;
  await settled(element);
  return element;
}

/** The groups of kinds to choose from; they come a moment after the form. */
export async function kinds(element: Element): Promise<readonly HTMLOptGroupElement[]> {
  const list = field<HTMLSelectElement>(element, 'Kind of vulnerability');
  return eventually(() => {
    const groups = [...list.children].filter((child) => child instanceof HTMLOptGroupElement);
    return groups.length > 0 ? groups : undefined;
  });
}

const description = 'The comment field keeps script elements. See https://app.example.com/1.';

/** Fills in what every report needs. */
export function fillIn(element: Element): void {
  enter(field(element, 'Title'), 'Stored XSS');
  enter(field(element, 'Description'), description);
  const box = field(element, 'I have read this policy and keep to it.');
  if (!box.checked) box.click();
}

/** What {@link fillIn} sends. */
export const needed = { title: 'Stored XSS', description, policyAcknowledged: true };

/** Opens what is folded away. */
export const unfold = (element: Element): void => getByText(element, 'More details').click();

export const send = (element: Element): void => getByPart(element, 'submit').click();

/** Sends what is needed, and waits for what comes of it. */
export async function sent(element: Element, part: string): Promise<HTMLElement> {
  fillIn(element);
  send(element);
  return eventually(() => getByPart(element, part));
}

/** Sends what is needed to a receiver that fails, and does not wait until it is sent again. */
export async function unsent(element: Element): Promise<HTMLElement> {
  await sent(element, 'waiting');
  getByPart(element, 'cancel').click();
  return eventually(() => getByPart(element, 'send-failed'));
}
