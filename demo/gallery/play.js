// Brings elements into a state the way a person does: fills in fields, presses buttons. Fields and parts are
// found by the names that the contract gives them.

/** Longer than anything here takes on a slow machine; in milliseconds. */
const patience = 8000;

/**
 * What a probe finds in an element's shadow root, once it does.
 * @throws when it does not come, or the element is gone: nothing waits for ever in a page that went on
 */
export async function until(element, probe) {
  const start = performance.now();
  for (;;) {
    const found = element.shadowRoot && probe(element.shadowRoot);
    if (found) return found;
    if (!element.isConnected || performance.now() - start > patience)
      throw new Error(`${element.localName}: there is no ${probe}`);
    // No frame: hidden pages draw none.
    await new Promise((resolve) => {
      setTimeout(resolve, 16);
    });
  }
}

/** The first element with a part, once it is there. */
export function partOf(element, part) {
  return until(element, (root) => root.querySelector(`[part~="${part}"]`));
}

/** Presses the button with a part. */
export async function press(element, part) {
  (await partOf(element, part)).click();
}

/** The form, once its words have come: `ready` speaks of the element only. */
export async function formOf(element) {
  await element.ready;
  return until(element, (root) => root.querySelector('form'));
}

/** Fills in the fields with these names. */
export function fillAll(form, values) {
  for (const [name, value] of Object.entries(values))
    for (const control of form.querySelectorAll(`[name="${name}"]`)) fill(control, value);
}

/** Types, ticks or chooses. As in a browser, `input` leaves the shadow root, and `change` does not. */
export function fill(control, value) {
  if (control.type === 'checkbox' || control.type === 'radio') {
    control.checked = value === true || control.value === value;
  } else {
    control.value = value;
  }
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Chooses the first two documents that can be asked for. */
export async function selectDocuments(element) {
  await element.ready;
  const boxes = await until(element, (root) => {
    const found = root.querySelectorAll('input[type="checkbox"]');
    return found.length > 1 && found;
  });
  for (const box of [...boxes].slice(0, 2)) box.click();
}

/** Looks for a word in a list that can be filtered. */
export async function filterFor(element, word) {
  await element.ready;
  fill(await until(element, (root) => root.querySelector('input[type="search"]')), word);
}

/** Presses "copy", where the page may copy or where it may not. */
export async function copy(element, isAllowed) {
  await element.ready;
  const button = await partOf(element, 'copy');
  await withClipboard(isAllowed, () => button.click());
}

/** Scripts cannot grant themselves the clipboard: it answers as a browser with or without the permission does. */
export async function withClipboard(isAllowed, act) {
  const clipboard = {
    writeText: async () => {
      if (!isAllowed) throw new DOMException('Write permission denied.', 'NotAllowedError');
    },
  };
  await withProperty(navigator, 'clipboard', clipboard, act);
}

/** What the browser says of itself, for as long as something takes. */
export async function withProperty(holder, name, value, act) {
  Object.defineProperty(holder, name, { value, configurable: true });
  try {
    await act();
  } finally {
    // What was there before is the prototype's.
    delete holder[name];
  }
}

/** As before it is printed. */
export async function print(element) {
  await element.ready;
  window.dispatchEvent(new Event('beforeprint'));
}
