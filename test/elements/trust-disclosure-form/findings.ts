import { eventually } from '../../support/eventually.js';
import { settled } from '../../support/fixture.js';
import { getByPart, getByRole, queryAllByPart } from '../../support/query.js';
import { report, reportable, unfold, type Form } from './reports.js';

/** A report whose reader has turned to it: what is loaded then is there. */
export async function openReport(data: unknown = reportable()): Promise<Form> {
  const element = await report(data);
  element.dispatchEvent(new Event('focusin'));
  await eventually(() => getByPart(element, 'rating'));
  unfold(element);
  return element;
}

/** The same, rated with a vector; the calculator is there. */
export async function openCalculator(data?: unknown): Promise<Form> {
  const element = await openReport(data);
  getByRole(element, 'radio', { name: 'With CVSS' }).click();
  await eventually(() => getByPart(element, 'cvss'));
  return element;
}

const signatures = {
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  zip: [0x50, 0x4b, 0x03, 0x04],
} as const;

/** A picture, as far as its first bytes say; `size` in bytes. */
export const picture = (name = 'screen.png', size = 64): File =>
  new File([new Uint8Array(signatures.png), new Uint8Array(Math.max(size - 8, 0))], name);

export const archive = (name = 'logs.zip'): File =>
  new File([new Uint8Array(signatures.zip)], name);

function transferOf(files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}

const picker = (element: Element): HTMLInputElement => {
  const input = element.shadowRoot?.querySelector<HTMLInputElement>('[name=attachments]');
  if (!input) throw new Error('There is no picker.');
  return input;
};

/** Chooses files as a picker does. */
export function chooseFiles(element: Element, ...files: readonly File[]): void {
  const input = picker(element);
  input.files = transferOf(files).files;
  for (const type of ['input', 'change'])
    input.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
}

/** Drops files somewhere; says whether the page would have opened them. */
export function dropFiles(target: Element, ...files: readonly File[]): boolean {
  const event = new DragEvent('drop', { bubbles: true, composed: true, cancelable: true });
  // The very objects: a real transfer makes others of them in some engines.
  Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], files } });
  return target.dispatchEvent(event);
}

/** Pastes files, and perhaps a text beside them. */
export function pasteFiles(target: Element, files: readonly File[], text?: string): boolean {
  const clipboardData = transferOf(files);
  if (text !== undefined) clipboardData.setData('text/plain', text);
  const options = { bubbles: true, composed: true, cancelable: true };
  const event = new ClipboardEvent('paste', options);
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  return target.dispatchEvent(event);
}

/** The rows of files, once none of them is being read any more. */
export async function rows(element: Element, count: number): Promise<readonly HTMLElement[]> {
  const list = await eventually(() => {
    const found = queryAllByPart(element, 'attachment');
    const isQuiet = found.every(({ dataset }) => dataset['status'] !== 'reading');
    const hasWords = found.every((row) => getByPart(row, 'attachment-remove').textContent.trim());
    return found.length === count && isQuiet && hasWords && found;
  });
  await settled(element);
  return list;
}
