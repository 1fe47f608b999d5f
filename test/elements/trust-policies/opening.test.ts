import { expect } from 'chai';
import { html } from 'lit';

import '../../../src/define/trust-policies.js';
import type {
  PolicyToggleDetail,
  TrustPolicies,
} from '../../../src/elements/trust-policies/trust-policies.js';
import { eventually, nextEvent } from '../../support/eventually.js';
import { fixture, settled } from '../../support/fixture.js';
import { focused, press } from '../../support/keyboard.js';
import { getByRole, queryAllByPart, textOf } from '../../support/query.js';
import { manifestOf, openTitles, policies, summaryOf } from './policies.js';

type Toggled = CustomEvent<PolicyToggleDetail>;

describe('a policy', () => {
  it('opens with a click, and closes with another', async () => {
    const element = await policies();
    summaryOf(element, 'Backups').click();
    await settled(element);
    expect(openTitles(element)).to.deep.equal(['Backups']);
    summaryOf(element, 'Backups').click();
    await settled(element);
    expect(openTitles(element)).to.deep.equal([]);
  });

  for (const key of ['Enter', 'Space']) {
    it(`opens with ${key}`, async () => {
      const element = await policies();
      summaryOf(element, 'Backups').focus();
      await press(key);
      await eventually(() => openTitles(element).includes('Backups'));
    });
  }

  it('leaves the others as they are', async () => {
    const element = await policies({ open: 'mfa' });
    summaryOf(element, 'Backups').click();
    await settled(element);
    expect(openTitles(element)).to.deep.equal(['Second factor', 'Backups']);
  });

  it('loses its excerpt when it opens', async () => {
    const element = await policies({ open: 'backups', groups: 'operations' });
    expect(textOf(summaryOf(element, 'Backups'))).to.equal('Backups');
  });

  it('renders its prose', async () => {
    const element = await policies({ open: 'reviews' });
    await eventually(() => element.renderRoot.querySelector('strong'));
    expect(textOf(element)).to.include('Rights are revoked in time.');
  });

  it('tells the page that it has opened, and that it has closed', async () => {
    const element = await policies();
    const details: PolicyToggleDetail[] = [];
    for (let times = 0; times < 2; times++) {
      const toggled = nextEvent<Toggled>(document.body, 'trust-policy-toggle');
      summaryOf(element, 'Backups').click();
      details.push((await toggled).detail);
    }
    expect(details).to.deep.equal([
      { id: 'backups', open: true },
      { id: 'backups', open: false },
    ]);
  });

  it('tells it as a fact that nobody can change', async () => {
    const element = await policies();
    const toggled = nextEvent<Toggled>(element, 'trust-policy-toggle');
    summaryOf(element, 'Backups').click();
    const { cancelable, bubbles, composed, detail } = await toggled;
    expect([cancelable, bubbles, composed, Object.isFrozen(detail)]).to.deep.equal([
      false,
      true,
      true,
      true,
    ]);
  });
});

describe('a panel in the fallback content', () => {
  it('is none of the policies', async () => {
    const element = await fixture(
      html`<trust-policies locale="en"
        ><ul>
          <li id="trust-policy-a">
            <details><summary>Fallback</summary></details>
          </li>
        </ul></trust-policies
      >`,
    );
    const told: Event[] = [];
    element.addEventListener('trust-policy-toggle', (event) => void told.push(event));
    const toggled = new Promise((resolve) => {
      element.addEventListener('toggle', resolve, { capture: true, once: true });
    });
    element.querySelector('summary')?.click();
    await toggled;
    expect(told).to.deep.equal([]);
  });
});

describe('the open attribute', () => {
  it('opens a policy from the start', async () => {
    expect(openTitles(await policies({ open: 'backups' }))).to.deep.equal(['Backups']);
  });

  it('opens another one when it changes', async () => {
    const element = await policies({ open: 'backups' });
    element.open = 'mfa';
    await settled(element);
    expect(openTitles(element)).to.deep.equal(['Second factor', 'Backups']);
  });

  it('opens nothing when there is no such policy', async () => {
    expect(openTitles(await policies({ open: 'unknown' }))).to.deep.equal([]);
  });
});

describe('the buttons', () => {
  it('open all and close all', async () => {
    const element = await policies({ open: 'mfa' });
    getByRole(element, 'button', { name: 'Open all' }).click();
    await settled(element);
    expect(openTitles(element)).to.deep.equal(['Second factor', 'Access reviews', 'Backups']);
    getByRole(element, 'button', { name: 'Close all' }).click();
    await settled(element);
    expect(openTitles(element)).to.deep.equal([]);
  });

  it('close what was opened by hand', async () => {
    const element = await policies();
    const toggled = nextEvent(element, 'trust-policy-toggle');
    summaryOf(element, 'Backups').click();
    await toggled;
    getByRole(element, 'button', { name: 'Close all' }).click();
    await settled(element);
    expect(openTitles(element)).to.deep.equal([]);
  });

  it('tell the page of each policy once', async () => {
    const element = await policies();
    const ids: string[] = [];
    element.addEventListener('trust-policy-toggle', (event) => {
      ids.push((event as Toggled).detail.id);
    });
    getByRole(element, 'button', { name: 'Open all' }).click();
    await eventually(() => ids.length === 3);
    expect(ids).to.deep.equal(['mfa', 'reviews', 'backups']);
  });

  it('are not there for a single policy', async () => {
    expect(queryAllByPart(await policies({ groups: 'operations' }), 'toolbar')).to.deep.equal([]);
  });
});

describe('a link to a policy', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  const isFocused = (element: TrustPolicies, title: string): boolean =>
    focused() === summaryOf(element, title);

  it('opens it and focuses it', async () => {
    const element = await policies();
    location.hash = '#trust-policy-backups';
    await eventually(() => isFocused(element, 'Backups'));
    expect(openTitles(element)).to.deep.equal(['Backups']);
  });

  it('is followed once the policy is there', async () => {
    location.hash = '#trust-policy-mfa';
    const element = await policies();
    await eventually(() => isFocused(element, 'Second factor'));
    expect(openTitles(element)).to.deep.equal(['Second factor']);
  });

  it('is followed to a policy far down a long list', async () => {
    location.hash = '#trust-policy-policy-2500';
    const element = await policies({ manifest: manifestOf(2600) });
    await eventually(() => focused()?.part.contains('policy-summary'));
    expect(openTitles(element)).to.deep.equal(['Policy 2500']);
  });

  it('focuses the row of a policy with nothing to open', async () => {
    const element = await policies();
    location.hash = '#trust-policy-least-privilege';
    await eventually(() => focused() === queryAllByPart(element, 'policy')[2]);
  });

  it('clears a filter that hides the policy', async () => {
    const element = await policies({ filter: true });
    const field = getByRole<HTMLInputElement>(element, 'searchbox');
    field.value = 'factor';
    field.dispatchEvent(new Event('input'));
    await settled(element);
    location.hash = '#trust-policy-backups';
    await eventually(() => isFocused(element, 'Backups'));
    expect(field.value).to.equal('');
  });
});
