import { getByPart, getByRole, queryAllByPart } from '../../support/query.js';
import { eventually } from '../../support/eventually.js';
import { manifestWith } from '../../support/manifest.js';
import { opened, type Request } from './requests.js';

/** An agreement with a text that needs no parser, and what a test is about. */
export const nda = (parts: object = {}): Record<string, unknown> => ({
  id: 'nda',
  version: '3',
  title: { en: 'Confidentiality agreement', de: 'Vertraulichkeitsvereinbarung' },
  body: { en: 'Keep it to yourselves.', de: 'Behalten Sie es für sich.' },
  ...parts,
});

export const terms = (parts: object = {}): Record<string, unknown> =>
  nda({ id: 'terms', version: '1', title: 'Terms of use', body: 'Be *kind*.', ...parts });

/** Three documents: two come under the first agreement, one under the second. */
export const documents = [
  { id: 'soc-2', title: 'SOC 2 report', access: 'nda', agreement: 'nda' },
  { id: 'pentest', title: 'Penetration test', access: 'nda', agreement: 'nda' },
  { id: 'letter', title: 'Bridge letter', access: 'nda', agreement: 'terms' },
  { id: 'dpa', title: 'DPA', access: 'request' },
];

/** A manifest whose documents come under these agreements. */
export const underAgreements = (
  agreements: readonly object[] = [nda(), terms()],
  url?: string,
): Record<string, unknown> =>
  manifestWith({
    documents,
    agreements,
    ...(url && { forms: { documentRequest: { transport: { type: 'http', url } } } }),
  });

/** The dialog, with these documents chosen and their agreements shown. */
export async function openedUnder(
  data: unknown = underAgreements(),
  ids: readonly string[] = ['soc-2'],
  count = 1,
): Promise<Request> {
  const element = await opened(data, [...ids]);
  await eventually(() => queryAllByPart(element, 'agreement').length === count);
  return element;
}

/** One agreement, by its title. */
export const agreementOf = (element: Element, title: string): HTMLElement =>
  getByRole(element, 'group', { name: title });

/** The box of an agreement. */
export const boxOf = (root: Element): HTMLInputElement =>
  getByRole<HTMLInputElement>(root, 'checkbox', { name: /^(I have read|Ich habe)/ });

/** Unfolds the text of an agreement, and waits until that counts. */
export async function openText(root: Element): Promise<void> {
  getByPart(root, 'agreement-text').querySelector('summary')?.click();
  await eventually(() => !boxOf(root).hasAttribute('aria-disabled'));
}
