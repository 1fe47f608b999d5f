// While a request waits to be sent again: what is shown and said, and what a visitor can do meanwhile.
import { expect } from 'chai';

import { enter, field, held } from '../../support/entry.js';
import { eventually, nextEvent } from '../../support/eventually.js';
import { faultBox, type FaultBox } from '../../support/fault-box.js';
import { settled } from '../../support/fixture.js';
import { focused, press } from '../../support/keyboard.js';
import { getByPart, getByRole, queryAllByPart, textOf } from '../../support/query.js';
import { fillIn, opened, requestable, send, sent, type Request } from './requests.js';

/** A request to a receiver that asks to wait for so many seconds. */
async function waiting(seconds: number): Promise<{ element: Request; box: FaultBox }> {
  const box = faultBox(['429'], { query: `wait=${seconds}` });
  const element = await opened(requestable(box.url));
  await sent(element, 'waiting');
  return { element, box };
}

const countdown = (element: Request): string => textOf(getByPart(element, 'waiting'));

/** What a screen reader is told. */
const told = (element: Request): string =>
  [...element.renderRoot.querySelectorAll('form [role=status]')]
    .map(({ textContent }) => textContent.trim())
    .join('');

describe('a request that waits to be sent again', () => {
  it('counts down every second', async () => {
    const { element } = await waiting(3);
    await eventually(
      () => countdown(element) === 'The receiver is busy. Trying again in 2 seconds.',
    );
    await eventually(() => getByPart(element, 'receipt'));
  });

  it('is told once, and not every second', async () => {
    const { element } = await waiting(4);
    const first = told(element);
    await eventually(() => countdown(element).includes('3 seconds'));
    expect([first, told(element)]).to.deep.equal([
      'The receiver is busy. Trying again in 4 seconds.',
      'The receiver is busy. Trying again in 4 seconds.',
    ]);
  });

  it('has a countdown that no screen reader reads out by itself', async () => {
    const { element } = await waiting(30);
    const timer = getByRole(element, 'timer');
    expect([timer.part.value, timer.closest('[aria-live],[role=status],[role=alert]')]) //
      .to.deep.equal(['waiting', null]);
  });

  it('says minutes where it takes minutes', async () => {
    const { element } = await waiting(200);
    expect(countdown(element)).to.equal('The receiver is busy. Trying again in 4 minutes.');
  });

  it('can be sent at once by the keyboard, without losing the focus', async () => {
    const { element, box } = await waiting(30);
    const button = getByRole(element, 'button', { name: 'Try now' });
    button.focus();
    await press('Enter');
    const receipt = await eventually(() => getByPart(element, 'receipt'));
    await eventually(() => focused() === receipt);
    expect((await box.stored()).stored).to.have.length(1);
  });

  it('can be called off, and leads to the failure', async () => {
    const { element, box } = await waiting(30);
    const failed = nextEvent(element, 'trust-document-request-failed');
    getByRole(element, 'button', { name: 'Cancel' }).click();
    const failure = await eventually(() => getByPart(element, 'send-failed'));
    await eventually(() => focused() === failure);
    expect((await failed).detail).to.include({ reason: 'rateLimited', retryable: true });
    expect((await box.stored()).tries).to.equal(1);
  });

  it('is sent once, however often the button is pressed', async () => {
    const { element, box } = await waiting(30);
    send(element);
    send(element);
    send(element);
    await eventually(() => getByPart(element, 'receipt'));
    expect((await box.stored()).tries).to.equal(2);
  });

  it('is not sent when it is changed meanwhile, and the focus stays where one types', async () => {
    const { element, box } = await waiting(30);
    const name = field(element, 'Name');
    name.focus();
    enter(name, 'Ada King');
    await eventually(() => getByPart(element, 'send-failed'));
    await settled(element);
    expect([focused() === name, held(element)['name'], (await box.stored()).tries]) //
      .to.deep.equal([true, 'Ada King', 1]);
  });

  it('arrives as it was changed', async () => {
    const { element, box } = await waiting(30);
    enter(field(element, 'Name'), 'Ada King');
    await eventually(() => getByPart(element, 'send-failed'));
    send(element);
    await eventually(() => getByPart(element, 'receipt'));
    const { stored } = await box.stored();
    expect(stored.map(({ data }) => (data as { name: string }).name)).to.deep.equal(['Ada King']);
  });

  it('goes on while the dialog is closed, and shows its receipt when it is opened again', async () => {
    const { element, box } = await waiting(1);
    const arrived = nextEvent(element, 'trust-document-request-submitted');
    await press('Escape');
    await arrived;
    await element.show();
    await settled(element);
    expect(textOf(getByPart(element, 'receipt'))).to.contain('Received, thank you');
    expect((await box.stored()).stored).to.have.length(1);
  });

  it('still waits when the dialog is closed and opened again', async () => {
    const { element } = await waiting(30);
    element.close();
    await settled(element);
    await element.show();
    await settled(element);
    expect(countdown(element)).to.match(/^The receiver is busy\./);
  });

  it('says it in the language of the page', async () => {
    const { element } = await waiting(30);
    element.locale = 'de';
    await eventually(() => /^Der Empfänger ist ausgelastet\. Nächster/.test(countdown(element)));
    expect(getByRole(element, 'button', { name: 'Jetzt versuchen' })).to.exist;
  });
});

describe('a way out of a failure', () => {
  const contacts = [
    { role: 'sales', email: 'sales@example.com' },
    { role: 'security', email: 'security@example.com' },
  ];

  async function failed(more: object): Promise<HTMLElement> {
    const { url } = faultBox(['413']);
    const element = await opened({ ...requestable(url), ...more });
    return sent(element, 'send-failed');
  }

  it('is a mail to whoever sells, with all that was typed', async () => {
    const { href } = getByPart<HTMLAnchorElement>(await failed({ contacts }), 'mail');
    expect(decodeURIComponent(href)) //
      .to.match(/^mailto:sales@example\.com\?subject=Request for documents&body=Documents: SOC 2/);
  });

  it('is no mail where nobody takes it', async () => {
    expect(queryAllByPart(await failed({ contacts: contacts.slice(1) }), 'mail')).to.deep.equal([]);
  });

  it('is a file with all that was typed', async () => {
    const failure = await failed({});
    let name = '';
    let text: Promise<string> | undefined;
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      text = blob.text();
      return createObjectURL(blob);
    };
    const onClick = (event: Event): void => {
      const link = event.composedPath()[0];
      if (!(link instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      name = link.download;
    };
    window.addEventListener('click', onClick, true);
    getByRole(failure, 'button', { name: 'Save as file' }).click();
    window.removeEventListener('click', onClick, true);
    URL.createObjectURL = createObjectURL;
    expect(name).to.match(/^Request for documents \d{4}-\d\d-\d\d\.md$/);
    expect(await text).to.match(
      /^# Request for documents\n\n## Documents\n\nSOC 2 report\n\n## Name/,
    );
  });
});

describe('a form service', () => {
  it('that breaks off is not asked again by itself, and the visitor knows what that would do', async () => {
    const { url } = faultBox(['reset']);
    const element = await opened(
      requestable(undefined, { transport: { type: 'http', url, preset: 'formspree' } }),
    );
    fillIn(element);
    send(element);
    const failure = await eventually(() => getByPart(element, 'send-failed'));
    expect(textOf(failure)).to.contain('sending it again will deliver it twice');
  });
});
