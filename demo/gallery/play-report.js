// What people do with a report of a vulnerability.
import { fill, fillAll, formOf, partOf, until } from './play.js';

const report = {
  title: 'Stored script in the comment field',
  asset: 'app.talbrook.example',
  description:
    'A comment that holds a script runs it in the browser of everyone who opens the plan.',
  proof: '1. Write a comment. 2. Open the plan as somebody else.',
  email: 'ada@example.com',
  policyAcknowledged: true,
};

/** Fills in some fields; what is loaded with the first input is there then. */
export async function begin(element, values = { title: report.title }) {
  const form = await formOf(element);
  // The choices of a list come a moment after the form.
  await partOf(element, 'verdict');
  fillAll(form, values);
  await partOf(element, 'rating');
  return form;
}

/** Sends a report that is filled in, apart from what is said here. */
export async function sendReport(element, values = {}) {
  const form = await begin(element, { ...report, ...values });
  form.requestSubmit();
}

/** Sends it with nothing filled in. */
export async function sendEmpty(element) {
  (await formOf(element)).requestSubmit();
}

/** Rates with a CVSS vector. */
export async function rate(element, vector, isSent = false) {
  const form = await begin(element, report);
  const isVector = (radio) => radio.name === 'rating' && radio.value === 'cvss';
  const radio = await until(element, (root) => [...root.querySelectorAll('input')].find(isVector));
  unfold(radio);
  fill(radio, 'cvss');
  await partOf(element, 'cvss');
  fill(form.querySelector('[name="cvss"]'), vector);
  if (isSent) form.requestSubmit();
}

/** What was typed is back after the page was left: another element takes the place of this one. */
export async function comeBack(element) {
  await begin(element, report);
  const isKept = (key) => key.startsWith('trust');
  await until(element, () => Object.keys(sessionStorage).some(isKept));
  const { data } = element;
  const next = Object.assign(element.cloneNode(true), data && { data });
  element.replaceWith(next);
  await partOf(next, 'draft');
}

/** Opens what a control is folded away in. */
function unfold(control) {
  const details = control.closest('details');
  if (details) details.open = true;
}

/** Drops files onto the form. The event carries the very objects: a real transfer makes others of them. */
export async function attach(element, files, isSent = false) {
  const form = await begin(element, isSent ? report : undefined);
  const event = new DragEvent('drop', { bubbles: true, composed: true, cancelable: true });
  Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], files } });
  form.dispatchEvent(event);
  await partOf(element, 'attachment');
  const isRead = (row) => row.dataset.status !== 'reading';
  if (files.every(({ isEndless }) => !isEndless))
    await until(element, (root) => [...root.querySelectorAll('[part=attachment]')].every(isRead));
  if (isSent) form.requestSubmit();
}

/** While files are attached, the manifest comes to say that reports go another way. */
export async function attachThenSendBy(element, transport) {
  await attach(element, [picture('screen.png')], false);
  const manifest = structuredClone(element.data);
  manifest.forms.disclosure.transport = transport;
  element.data = manifest;
  await element.updateComplete;
  fillAll(await formOf(element), report);
  await until(element, (root) => !root.querySelector('[name="attachments"]'));
  (await formOf(element)).requestSubmit();
}

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const megabyte = 1024 * 1024;

/** A picture, so many bytes long. */
export const picture = (name, size = 8) =>
  new File([new Uint8Array(pngStart), new Uint8Array(size - 8)], name);

/** A picture whose file was moved after it had been chosen, as browsers tell it. */
export function moved(name) {
  const error = new DOMException('The file could not be read.', 'NotReadableError');
  const stream = () => new ReadableStream({ start: (controller) => controller.error(error) });
  return Object.assign(picture(name), { stream });
}

/** A picture on a disk that takes its time. */
export const slow = (name) =>
  Object.assign(picture(name), { stream: () => new ReadableStream({}), isEndless: true });

/** One file for each reason there is to refuse one, and one that is taken. */
export const refusedFiles = () => [
  picture('screen.png'),
  new File([], 'empty.png'),
  new File(['MZ'], 'setup.exe'),
  picture('video.png', 11 * megabyte),
  new File(['no picture'], 'mismatch.png'),
  ...['one.png', 'two.png', 'three.png'].map((name) => picture(name, 9 * megabyte)),
  picture('fifth.png'),
  picture('sixth.png'),
];
