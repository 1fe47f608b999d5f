// What people do with a request for documents.
import { fill, fillAll, formOf, partOf, until } from './play.js';

const request = {
  documents: 'pentest',
  name: 'Ada Example',
  email: 'ada@hospital.example',
  company: 'Example Hospital',
  purpose: 'Supplier review 2026',
};

/** Opens the dialog with documents chosen. */
export async function openRequest(element, ids = ['pentest']) {
  await open(element, ids);
  return formOf(element);
}

/** Opens the dialog where there may be no form in it. */
export async function open(element, ids = []) {
  await element.ready;
  await element.show(ids);
}

/** Sends a request that is filled in, apart from what is said here. */
export async function sendRequest(element, values = {}) {
  const form = await openRequest(element);
  fillAll(form, { ...request, ...values });
  form.requestSubmit();
}

/** Sends it with nothing filled in. */
export async function sendEmpty(element) {
  const form = await openRequest(element);
  for (const box of form.querySelectorAll('[name="documents"]')) box.checked = false;
  form.requestSubmit();
}

/** Writes an address, and leaves the field. */
export async function writeAddress(element, address, isSent = false) {
  const form = await openRequest(element);
  fill(form.querySelector('[name="email"]'), address);
  if (isSent) form.requestSubmit();
  const said = (root) =>
    root.querySelector('#said-email > *, [part=suggestion]')?.textContent.trim();
  await until(element, said);
}

/** Opens the text of the first agreement, which is loaded when it is needed. */
export async function openText(element, ids) {
  await openRequest(element, ids);
  const details = await partOf(element, 'agreement-text');
  details.querySelector('summary').click();
  details.scrollIntoView();
  return details;
}

/** Signs with another name than the one above. */
export async function signWrongly(element, ids) {
  const form = await openRequest(element, ids);
  await openText(element, ids);
  const signer = await until(element, (root) => root.querySelector('[name*="signer"]'));
  fillAll(form, { ...request, documents: ids[0] });
  fill(signer, 'Ada Exampel');
  form.requestSubmit();
}

/** Asks for a document without having read its agreement. */
export async function sendUnread(element, ids) {
  const form = await openRequest(element, ids);
  await partOf(element, 'agreement-text');
  fillAll(form, { ...request, documents: ids[0] });
  form.requestSubmit();
}

/** Another version of the agreement comes while its text is open. */
export async function changeAgreement(element, ids) {
  await openText(element, ids);
  const canAccept = '[part=agreement] [type=checkbox]:not([aria-disabled])';
  await until(element, (root) => root.querySelector(canAccept));
  const { agreements, ...manifest } = structuredClone(element.data);
  element.data = {
    ...manifest,
    agreements: agreements.map((one) => ({ ...one, version: `${one.version}.1` })),
  };
  await until(element, (root) => !root.querySelector(canAccept));
}

/** Chooses every document there is. */
export async function chooseAll(element, isSent = false) {
  const form = await openRequest(element);
  for (const box of form.querySelectorAll('[name="documents"]')) if (!box.checked) box.click();
  if (!isSent) return;
  fillAll(form, { ...request, documents: true });
  form.requestSubmit();
}
