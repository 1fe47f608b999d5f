import { sendKeys } from '@web/test-runner-commands';

/**
 * Presses a key, or a chord such as `Shift+Tab`, for real: the browser does what it does for a person.
 * WebKit reports `event.key` as `Unidentified` for Tab while Shift is held, and moves focus all the same.
 */
export async function press(chord: string): Promise<void> {
  const keys = chord.split('+');
  const key = keys.pop() ?? '';
  const pressed = key === 'Space' ? ' ' : key; // Firefox's driver knows the character only
  for (const modifier of keys) await sendKeys({ down: modifier });
  await sendKeys({ press: pressed });
  for (const modifier of keys.reverse()) await sendKeys({ up: modifier });
}

/** Types into whatever has the focus. */
export async function type(text: string): Promise<void> {
  await sendKeys({ type: text });
}

/** Presses Tab until something holds; engines differ in whether what scrolls is a stop. */
export async function tabUntil(holds: (element: Element) => boolean): Promise<void> {
  for (let stop = 0; stop < 20; stop += 1) {
    await press('Tab');
    const element = focused();
    if (element && holds(element)) return;
  }
  throw new Error('Twenty times Tab did not lead there.');
}

/** The focused element, through open shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
