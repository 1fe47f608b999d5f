// Brings forms into a state the way a person does: fills in fields, presses the button. Fields are found by
// the names that the contract gives them.

const report = {
  title: 'Stored script in the comment field',
  asset: 'app.talbrook.example',
  description:
    'A comment that holds a script runs it in the browser of everyone who opens the plan.',
  proof: '1. Write a comment. 2. Open the plan as somebody else.',
  email: 'ada@example.com',
  policyAcknowledged: true,
};

const request = {
  documents: 'pentest',
  name: 'Ada Example',
  email: 'ada@hospital.example',
  company: 'Example Hospital',
  purpose: 'Supplier review 2026',
};

export async function fillReport(element, isFilled) {
  await element.ready;
  submit(await formOf(element), isFilled ? report : {});
}

/** Chooses the first two documents that can be asked for. */
export async function selectDocuments(element) {
  await element.ready;
  const boxes = await until(() => {
    const found = element.shadowRoot?.querySelectorAll('input[type="checkbox"]') ?? [];
    return found.length > 1 && found;
  });
  for (const box of [...boxes].slice(0, 2)) box.click();
}

/** Looks for a word in a list that can be filtered. */
export async function filterFor(element, word) {
  await element.ready;
  fill(await until(() => element.shadowRoot?.querySelector('input[type="search"]')), word);
}

/** Opens the dialog with documents chosen. */
export async function openRequest(element, ids = ['pentest']) {
  await element.ready;
  await element.show(ids);
  return formOf(element);
}

/** Opens the text of the first agreement, which is loaded when it is needed. */
export async function openText(element, ids) {
  const form = await openRequest(element, ids);
  const details = await until(() => form.querySelector('[part="agreement-text"]'));
  details.open = true;
  details.scrollIntoView();
}

/** Writes an address, and leaves the field. */
export async function writeAddress(element, address, isSent = false) {
  const form = await openRequest(element);
  fill(form.querySelector('[name="email"]'), address);
  if (isSent) form.requestSubmit();
}

export async function fillRequest(element, isFilled) {
  const form = await openRequest(element);
  if (isFilled) {
    submit(form, request);
    return;
  }
  for (const box of form.querySelectorAll('[name="documents"]')) box.checked = false;
  submit(form, {});
}

/** Words of forms come later than the element; `ready` speaks of the element only. */
async function formOf(element) {
  return until(() => element.shadowRoot?.querySelector('form'));
}

async function until(probe) {
  for (;;) {
    const found = probe();
    if (found) return found;
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
}

function submit(form, values) {
  fillAll(form, values);
  form.requestSubmit();
}

function fillAll(form, values) {
  for (const [name, value] of Object.entries(values)) {
    for (const control of form.querySelectorAll(`[name="${name}"]`)) fill(control, value);
  }
}

function fill(control, value) {
  if (control.type === 'checkbox' || control.type === 'radio') {
    control.checked = value === true || control.value === value;
  } else {
    control.value = value;
  }
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}
