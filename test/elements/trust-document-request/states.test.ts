// Every state of the dialog is accessible, in light and dark, and says what it is.
import { expect } from 'chai';
import { html } from 'lit';

import { expectAccessible } from '../../support/axe.js';
import { enter, field } from '../../support/entry.js';
import { eventually } from '../../support/eventually.js';
import { fixture } from '../../support/fixture.js';
import { canEmulateMedia, emulateMedia } from '../../support/media.js';
import { manifestWith } from '../../support/manifest.js';
import { getByPart, getByRole, getByText, textOf } from '../../support/query.js';
import { receiver, refusing } from '../../support/receiver.js';
import {
  documents,
  fillIn,
  isOpen,
  opened,
  requestable,
  send,
  sent,
  unfold,
  unsent,
  type Request,
} from './requests.js';
import { nda, openedUnder, openText, underAgreements } from './under-agreement.js';

const custom = {
  noticeUrl: 'https://example.com/data',
  customFields: [
    { name: 'ticket', label: 'Ticket', hint: 'If you have one.' },
    { name: 'terms', label: 'We have a contract', type: 'checkbox' },
  ],
};

/** The dialog, open, while its content comes from this address. */
async function openedFrom(url: string): Promise<Request> {
  const element = await fixture<Request>(
    html`<trust-document-request locale="en" manifest=${url} open>
      <button slot="trigger">Ask us</button>
      <p>Write to us.</p>
    </trust-document-request>`,
  );
  await eventually(() => isOpen(element));
  return element;
}

const urlOf = (manifest: object, query = ''): string =>
  `/fixtures/x?${query}&body=${encodeURIComponent(JSON.stringify(manifest))}`;

const mailing = requestable(undefined, { transport: { type: 'mailto', to: 'trust@example.com' } });
const linking = requestable(undefined, {
  transport: { type: 'link', url: 'https://example.com/new', label: { de: 'Zum Portal' } },
});

/** Each state, and how to get there. */
const states: Record<string, () => Promise<Request>> = {
  loading: () => openedFrom(urlOf(requestable(), 'delay=2000')),
  async failed() {
    const element = await openedFrom('/fixtures/none?status=404&body=');
    await eventually(() => getByPart(element, 'failed'));
    return element;
  },
  async empty() {
    const element = await openedFrom(urlOf(manifestWith({ documents: documents.slice(2) })));
    await eventually(() => getByPart(element, 'empty'));
    return element;
  },
  async editing() {
    const element = await opened(requestable(undefined, custom));
    unfold(element);
    return element;
  },
  async errors() {
    const element = await opened(requestable(undefined, custom), []);
    send(element);
    await eventually(() => getByPart(element, 'error-summary'));
    return element;
  },
  async 'under an agreement'() {
    return openedUnder(underAgreements(), ['soc-2', 'letter'], 2);
  },
  async 'with the text of an agreement'() {
    const element = await openedUnder();
    await openText(element);
    return element;
  },
  async 'with errors at an agreement'() {
    const element = await openedUnder();
    send(element);
    await eventually(() => getByPart(element, 'error-summary'));
    return element;
  },
  async 'with another text of an agreement'() {
    const element = await openedUnder();
    await openText(element);
    element.data = underAgreements([nda({ version: '4' })]);
    await eventually(() => getByText(element, /^This is not the text/));
    return element;
  },
  async 'with an agreement that cannot be shown'() {
    const element = await openedUnder(underAgreements([]), ['soc-2'], 0);
    await eventually(() => getByPart(element, 'withheld'));
    return element;
  },
  async 'with a private address'() {
    const element = await opened(requestable());
    enter(field(element, 'E-mail'), 'ada@gmail.com');
    field(element, 'E-mail').dispatchEvent(new Event('change', { bubbles: true }));
    await eventually(() => getByText(element, /private address/));
    return element;
  },
  async 'with a suggested company'() {
    const element = await opened(requestable());
    enter(field(element, 'E-mail'), 'ada@engines.example');
    field(element, 'E-mail').dispatchEvent(new Event('change', { bubbles: true }));
    await eventually(() => getByPart(element, 'suggestion'));
    return element;
  },
  async 'with many documents'() {
    const many = Array.from({ length: 6 }, (_, place) => ({ ...documents[0], id: `d${place}` }));
    return opened(manifestWith({ documents: many }), ['d1']);
  },
  async sending() {
    const element = await opened(requestable(receiver('delay=3000').url));
    fillIn(element);
    send(element);
    await eventually(() => getByPart(element, 'submit').hasAttribute('aria-disabled'));
    return element;
  },
  async 'not sent'() {
    const element = await opened(requestable(receiver('status=503').url));
    await unsent(element);
    return element;
  },
  async 'waiting to be sent again'() {
    const element = await opened(requestable(receiver('status=429&retry-after=30').url));
    await sent(element, 'waiting');
    return element;
  },
  async refused() {
    const body = { errors: [{ detail: 'Not today.' }] };
    const element = await opened(requestable(receiver(refusing(422, body)).url));
    await sent(element, 'error-summary');
    return element;
  },
  async sent() {
    const element = await opened(requestable(receiver().url));
    await sent(element, 'receipt');
    return element;
  },
  async 'handed over by mail'() {
    const element = await opened(mailing);
    await sent(element, 'handed-over');
    return element;
  },
  async 'handed over to a page'() {
    const element = await opened(linking);
    await sent(element, 'handed-over');
    return element;
  },
};

/** The check of a dialog that has arrived: on its way it is half transparent. */
async function expectDialogAccessible(element: Request): Promise<void> {
  const arriving = getByRole(element, 'dialog').getAnimations();
  await Promise.all(arriving.map(({ finished }) => finished));
  await expectAccessible(element);
}

for (const [state, show] of Object.entries(states)) {
  describe(`the dialog, ${state}`, () => {
    it('is accessible', async () => {
      await expectDialogAccessible(await show());
    });

    (canEmulateMedia ? it : it.skip)('is accessible in the dark', async () => {
      document.documentElement.style.colorScheme = 'light dark';
      await emulateMedia({ colorScheme: 'dark' });
      try {
        await expectDialogAccessible(await show());
      } finally {
        document.documentElement.style.colorScheme = '';
      }
    });
  });
}

describe('the dialog before it has content', () => {
  it('shows the fallback from the page', async () => {
    const element = await openedFrom(urlOf(requestable(), 'delay=2000'));
    expect(getByText(element, 'Write to us.')).to.exist;
  });

  it('says that the manifest cannot be had, and keeps the fallback', async () => {
    const element = await openedFrom('/fixtures/none?status=404&body=');
    const failed = await eventually(() => getByPart(element, 'failed'));
    expect([
      getByRole(failed, 'button').textContent.trim(),
      getByText(element, 'Write to us.').tagName,
    ]) //
      .to.deep.equal(['Try again', 'P']);
  });

  it('says that there is nothing to ask for', async () => {
    const element = await openedFrom(urlOf(manifestWith({ documents: documents.slice(2) })));
    const empty = await eventually(() => getByPart(element, 'empty'));
    expect(textOf(empty)).to.equal('No documents can be requested here at the moment.');
  });
});

describe('the dialog, editing', () => {
  it('says whose documents these are', async () => {
    const element = await opened();
    expect(getByText(element, 'Example releases these documents on request.')).to.exist;
  });

  it('leads to how the company handles what is sent', async () => {
    const element = await opened(requestable(undefined, custom));
    const link = getByRole<HTMLAnchorElement>(element, 'link', {
      name: 'How we handle what you send',
    });
    expect([link.href, link.target]).to.deep.equal(['https://example.com/data', '_blank']);
  });

  it('does not lead to what runs', async () => {
    const element = await opened(requestable(undefined, { noticeUrl: 'javascript:alert(1)' }));
    expect(element.shadowRoot?.querySelector('[part=notice]')).to.equal(null);
  });

  it('submits with a button of type submit', async () => {
    const element = await opened();
    expect(getByPart<HTMLButtonElement>(element, 'submit').type).to.equal('submit');
  });
});
