// What takes files, and the record of the acknowledged policy, does not load: nothing is sent without it.
import { expect } from 'chai';

import { picture } from '../elements/trust-disclosure-form/findings.js';
import { reportable } from '../elements/trust-disclosure-form/reports.js';
import { engine } from '../support/engine.js';
import { eventually } from '../support/eventually.js';
import { faultBox, type FaultBox } from '../support/fault-box.js';
import { openPage, type Page } from '../support/page.js';
import { words } from './built-page.js';
import { everywhere } from './center-page.js';

interface Late {
  readonly page: Page;
  readonly box: FaultBox;
  /** From now on it can be loaded. */
  readonly comes: () => Promise<unknown>;
}

/** A page with the form of a report, whose extras cannot be loaded yet. */
async function openLate(form: object = {}): Promise<Late> {
  const box = faultBox([]);
  const src = `/late/report-extras.${crypto.randomUUID()}/dist/trust.js`;
  const page = await openPage(
    `/csp/loading.html?${String(new URLSearchParams({ policy: 'none', way: 'module', src }))}`,
  );
  const element = page.document.createElement('trust-disclosure-form');
  const manifest = JSON.stringify(reportable(box.url, form));
  element.setAttribute('manifest', `/fixtures/any.json?${new URLSearchParams({ body: manifest })}`);
  element.setAttribute('locale', 'en');
  page.document.body.append(element);
  await eventually(() => everywhere(page.document, '[name=title]')[0]);
  return { page, box, comes: () => fetch(src, { method: 'POST' }) };
}

const one = <E extends Element = HTMLElement>({ page }: Late, selector: string): E => {
  const [element] = everywhere<E>(page.document, selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element;
};

function fillIn(late: Late): void {
  const { InputEvent } = late.page.window;
  for (const [name, text] of [
    ['title', 'Stored XSS'],
    ['description', 'The comment field keeps script elements.'],
  ] as const) {
    const control = one<HTMLInputElement>(late, `[name=${name}]`);
    control.value = text;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  one(late, '[name=policyAcknowledged]').click();
}

/** Chooses a picture, before there is anything that could take it. */
function chooseFile(late: Late): void {
  const { DataTransfer, Event, File } = late.page.window;
  const transfer = new DataTransfer();
  transfer.items.add(new File([picture()], 'screen.png'));
  const picker = one<HTMLInputElement>(late, '[name=attachments]');
  picker.files = transfer.files;
  picker.dispatchEvent(new Event('change', { bubbles: true }));
}

const send = (late: Late): void => one(late, '[part=submit]').click();

const summary = (late: Late): Promise<string> =>
  eventually(() => words(one(late, '[part=error-summary]')));

const names = (data: unknown): readonly string[] | undefined =>
  (data as { attachments?: { name: string }[] }).attachments?.map(({ name }) => name);

// Firefox remembers an `import()` that failed for as long as the page lives: there, only a reload helps.
const whereAsked = engine === 'firefox' ? it.skip : it;

/** Sends, is told why not, and sends again with the same button once it can be loaded. */
async function sentOnceLoaded(
  late: Late,
): Promise<Awaited<ReturnType<FaultBox['stored']>>['stored']> {
  send(late);
  await summary(late);
  await late.comes();
  send(late);
  await eventually(() => one(late, '[part=receipt]'));
  return (await late.box.stored()).stored;
}

describe('files that were chosen while what takes them cannot be loaded', () => {
  it('are not left behind: the report waits for them, and says so', async () => {
    const late = await openLate();
    fillIn(late);
    chooseFile(late);
    send(late);
    expect(await summary(late)).to.match(
      /Attachments: What is needed for this could not be loaded\. Please check your connection/,
    );
    expect((await late.box.stored()).tries).to.equal(0);
  });

  it('are not called missing where the company requires some', async () => {
    const late = await openLate({ required: ['attachments'] });
    fillIn(late);
    chooseFile(late);
    await eventually(() => one(late, '.drop ~ [role=alert]'));
    send(late);
    expect(await summary(late)).to.contain('Attachments: What is needed for this');
  });

  whereAsked('go along once it can be loaded, with a press of the same button', async () => {
    const late = await openLate();
    fillIn(late);
    chooseFile(late);
    const stored = await sentOnceLoaded(late);
    expect(stored.map(({ data }) => names(data))).to.deep.equal([['screen.png']]);
  });

  whereAsked('are taken by whatever has it loaded: an answer, a focus', async () => {
    const late = await openLate();
    fillIn(late);
    chooseFile(late);
    await eventually(() => one(late, '.drop ~ [role=alert]'));
    await late.comes();
    await eventually(() => {
      // A try that is under way since before can still fail.
      one(late, '[name=title]').dispatchEvent(
        new late.page.window.Event('focusin', { bubbles: true, composed: true }),
      );
      return one(late, '[part=attachment][data-status=ready]');
    });
  });
});

describe('a policy that was acknowledged while what records it cannot be loaded', () => {
  it('keeps the report back, and says so', async () => {
    const late = await openLate();
    fillIn(late);
    send(late);
    expect(await summary(late)).to.match(
      /I have read this policy.*What is needed for this could not be loaded/,
    );
    expect((await late.box.stored()).tries).to.equal(0);
  });

  whereAsked('is recorded once it can be loaded', async () => {
    const late = await openLate();
    fillIn(late);
    const stored = await sentOnceLoaded(late);
    expect(stored.map(({ data }) => 'policyAcknowledgement' in data)).to.deep.equal([true]);
  });
});
