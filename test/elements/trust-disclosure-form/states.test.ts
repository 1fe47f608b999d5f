// Every state of the report form is accessible, in light and dark.
import { expect } from 'chai';
import { html } from 'lit';

import { expectAccessible } from '../../support/axe.js';
import { eventually } from '../../support/eventually.js';
import { fixture, settled } from '../../support/fixture.js';
import { canEmulateMedia, emulateMedia } from '../../support/media.js';
import { bareManifest } from '../../support/manifest.js';
import { getByPart, getByRole, getByText, textOf } from '../../support/query.js';
import { receiver } from '../../support/receiver.js';
import { fillIn, report, reportable, send, sent, unfold, unsent, type Form } from './reports.js';

async function reportFrom(url: string): Promise<Form> {
  const element = await fixture<Form>(
    html`<trust-disclosure-form locale="en" manifest=${url}><p>Write to us.</p></trust-disclosure-form>`, // prettier-ignore
  );
  await settled(element);
  return element;
}

const urlOf = (manifest: object, query = ''): string =>
  `/fixtures/x?${query}&body=${encodeURIComponent(JSON.stringify(manifest))}`;

const mailing = reportable(undefined, { transport: { type: 'mailto', to: 'trust@example.com' } });

/** Each state, and how to get there. */
const states: Record<string, () => Promise<Form>> = {
  loading: () => reportFrom(urlOf(reportable(), 'delay=2000')),
  async failed() {
    const element = await reportFrom('/fixtures/none?status=404&body=');
    await eventually(() => getByPart(element, 'failed'));
    return element;
  },
  empty: () => report(bareManifest),
  async editing() {
    const element = await report();
    unfold(element);
    return element;
  },
  async errors() {
    const element = await report();
    send(element);
    await eventually(() => getByPart(element, 'error-summary'));
    return element;
  },
  async sending() {
    const element = await report(reportable(receiver('delay=3000').url));
    fillIn(element);
    send(element);
    await settled(element);
    return element;
  },
  async 'not sent'() {
    const element = await report(reportable(receiver('status=503').url));
    await unsent(element);
    return element;
  },
  async 'waiting to be sent again'() {
    const element = await report(reportable(receiver('status=429&retry-after=30').url));
    await sent(element, 'waiting');
    return element;
  },
  async sent() {
    const element = await report(reportable(receiver().url));
    await sent(element, 'receipt');
    return element;
  },
  async 'handed over'() {
    const element = await report(mailing);
    await sent(element, 'handed-over');
    return element;
  },
};

for (const [state, show] of Object.entries(states)) {
  describe(`the report form, ${state}`, () => {
    it('is accessible', async () => {
      await expectAccessible(await show());
    });

    (canEmulateMedia ? it : it.skip)('is accessible in the dark', async () => {
      const { style } = document.documentElement;
      style.colorScheme = 'light dark';
      style.backgroundColor = 'Canvas';
      await emulateMedia({ colorScheme: 'dark' });
      try {
        await expectAccessible(await show());
      } finally {
        style.removeProperty('color-scheme');
        style.removeProperty('background-color');
      }
    });
  });
}

describe('the report form', () => {
  it('shows the fallback until it has content', async () => {
    const element = await reportFrom(urlOf(reportable(), 'delay=2000'));
    expect(getByText(element, 'Write to us.')).to.exist;
  });

  it('keeps the fallback when it gets none', async () => {
    const element = await reportFrom('/fixtures/none?status=404&body=');
    await eventually(() => getByRole(element, 'button', { name: 'Try again' }));
    expect(getByText(element, 'Write to us.')).to.exist;
  });

  it('says when there is no policy', async () => {
    const element = await report(bareManifest);
    expect(textOf(element)).to.equal('No disclosure policy has been published yet.');
  });

  it('says when no reports are accepted', async () => {
    const element = await report(reportable(undefined, {}, { state: 'closed' }));
    expect(textOf(element)).to.equal('Reports are not being accepted at the moment.');
  });

  it('has headings of the level that is asked for', async () => {
    const element = await report(reportable(receiver().url));
    element.headingLevel = 4;
    await settled(element);
    const { tagName } = getByRole(element, 'heading', { name: 'Report a vulnerability' });
    const receipt = await sent(element, 'receipt');
    expect([tagName, getByRole(receipt, 'heading').tagName]).to.deep.equal(['H4', 'H5']);
  });

  it('submits with a button of type submit', async () => {
    const element = await report();
    expect(getByPart<HTMLButtonElement>(element, 'submit').type).to.equal('submit');
  });
});
