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

/** The focused element, through open shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
