// Form controls, statuses, parts, tokens and deep links, as the contract names them.
import { expect } from 'chai';
import { html } from 'lit';

import '../../src/define/index.js';
import { eventually } from '../support/eventually.js';
import { fixture, settled } from '../support/fixture.js';
import { manifestWith } from '../support/manifest.js';
import { getByPart, queryAllByPart } from '../support/query.js';
import { receiver, refusing } from '../support/receiver.js';
import { openReport } from '../elements/trust-disclosure-form/findings.js';
import { reportable, sent as sentReport } from '../elements/trust-disclosure-form/reports.js';
import { opened, requestable, sent as sentRequest } from '../elements/trust-document-request/requests.js'; // prettier-ignore

const controls = (element: Element): HTMLInputElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLInputElement>('input, select, textarea') ?? []),
];
const named = (element: Element): string[] => controls(element).map(({ name }) => name);
const submits = (element: Element): (string | undefined)[] =>
  queryAllByPart(element, 'submit').map((one) => (one as HTMLButtonElement).type);

const requestFields = ['documents', 'name', 'email', 'company', 'purpose', 'jobTitle', 'relationship', 'country', 'duration']; // prettier-ignore
const reportFields = ['title', 'asset', 'endpoint', 'weakness', 'severity', 'description', 'steps', 'impact', 'proof', 'publiclyKnown', 'exploited', 'attachments', 'anonymous', 'name', 'email', 'credit', 'policyAcknowledged']; // prettier-ignore

describe('the controls of a document request', () => {
  it('are named by their keys in `data`, and one button submits', async () => {
    const element = await opened(requestable());
    expect(named(element)).to.include.members(requestFields);
    expect(submits(element)).to.deep.equal(['submit']);
  });
});

describe('the controls of a report', () => {
  it('are named by their keys in `data`, and one button submits', async () => {
    const element = await openReport();
    await eventually(() => named(element).includes('attachments'));
    expect(named(element)).to.include.members(reportFields);
    expect(submits(element)).to.deep.equal(['submit']);
  });

  it('take a vector as `cvss` in place of a word', async () => {
    const element = await openReport();
    element.shadowRoot?.querySelector<HTMLInputElement>('[part=rating] [value=cvss]')?.click();
    await eventually(() => named(element).includes('cvss'));
    const severity = controls(element).filter(({ name }) => name === 'severity');
    expect(
      severity.every((one) => one.matches(':disabled, :checked') || !one.checkVisibility()),
    ).to.equal(true);
  });
});

describe('what becomes of a form', () => {
  const wrong = (name: string): string => refusing(422, { errors: [{ field: name, code: 'format' }] }); // prettier-ignore

  it('is a receipt', async () => {
    const element = await opened(requestable(receiver().url));
    expect((await sentRequest(element, 'receipt')).textContent).to.contain('TR-2026-17');
    const form = await openReport(reportable(receiver().url));
    expect((await sentReport(form, 'receipt')).textContent).to.contain('TR-2026-17');
  });

  it('or a summary that takes the focus, and an error at the field', async () => {
    const element = await opened(requestable(receiver(wrong('email')).url));
    const summary = await sentRequest(element, 'error-summary');
    await eventually(() => element.shadowRoot?.activeElement === summary);
    expect(queryAllByPart(element, 'error')).to.have.length(1);
    expect(controls(element).filter((one) => one.ariaInvalid === 'true' || one.getAttribute('aria-invalid') === 'true').map(({ name }) => name)).to.deep.equal(['email']); // prettier-ignore
  });
});

/** One certification for each status that the contract names, judged at this date. */
const asOf = '2026-05-03';
const issuer = { name: 'TÜV SÜD' };
const report = { kind: 'attestation-report', issuer };
const certificate = { kind: 'certification', issuer, issued: '2024-01-01' };
const statuses: Readonly<Record<string, object>> = {
  suspended: { ...certificate, override: { status: 'suspended' } },
  withdrawn: { ...certificate, override: { status: 'withdrawn' } },
  'self-attested': { kind: 'self-attestation' },
  aligned: { kind: 'alignment' },
  compliant: { kind: 'legal-compliance' },
  'in-progress': { kind: 'certification', target: '2027-01-01' },
  scheduled: { ...certificate, issued: '2026-05-04' },
  expired: { ...certificate, validUntil: '2026-05-02' },
  stale: { ...report, period: { from: '2024-01-01', to: '2025-05-02' } },
  expiring: { ...certificate, validUntil: '2026-07-02' },
  unverified: { kind: 'certification' },
  'report-issued': { ...report, period: { from: '2025-01-01', to: '2025-12-31' } },
  certified: { ...certificate, validUntil: '2026-07-03' },
};

describe('a badge', () => {
  it('carries its status in `data-status`, and says it in words', async () => {
    const certifications = Object.entries(statuses).map(([id, one]) => ({ id, standard: 'iso-27001', ...one })); // prettier-ignore
    const element = await fixture(html`<trust-badges locale="en" as-of=${asOf} .data=${manifestWith({ certifications })}></trust-badges>`); // prettier-ignore
    const shown = await eventually(() => {
      const found = queryAllByPart(element, 'badge');
      return found.length > 0 && found;
    });
    expect(shown.map(({ dataset }) => dataset['status']).sort()).to.deep.equal(Object.keys(statuses).sort()); // prettier-ignore
    expect(shown.filter((one) => !getByPart(one, 'badge-status').textContent.trim())).to.deep.equal([]); // prettier-ignore
  });
});

describe('a deep link', () => {
  const manifest = manifestWith({
    certifications: [{ id: 'iso', standard: 'iso-27001', ...certificate }],
    documents: [{ id: 'soc', title: 'SOC', access: 'request' }],
    policies: [{ id: 'g', title: 'G', items: [{ id: 'backups', title: 'B', body: 'Text' }] }],
  });
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  for (const [fragment, part] of [
    ['trust-policy-backups', 'policy'],
    ['trust-badge-iso', 'badge'],
    ['trust-document-soc', 'document'],
  ] as const)
    // prettier-ignore
    it(`#${fragment} opens its target`, async () => {
      location.hash = fragment;
      const element = await fixture(html`<trust-center locale="en" .data=${manifest}></trust-center>`); // prettier-ignore
      await settled(element);
      const target = await eventually(() => getByPart(element, part));
      await eventually(() => {
        const root = target.getRootNode() as ShadowRoot;
        return root.activeElement && (target.contains(root.activeElement) || target === root.activeElement); // prettier-ignore
      });
      const details = target.matches('details') ? target : target.querySelector('details');
      expect((details)?.open).to.equal(part === 'document' ? undefined : true); // prettier-ignore
    });
});

const colours = ['text', 'muted', 'surface', 'border', 'accent', 'on-accent', 'positive', 'warning', 'negative']; // prettier-ignore

/** Where each colour is seen: a part, its property, and what has to be there for it. */
const seenAt: Readonly<Record<string, readonly [part: string, property: string]>> = {
  text: ['root', 'color'],
  muted: ['badge-line', 'color'],
  accent: ['link', 'color'],
};

describe('the custom properties', () => {
  const data = manifestWith({
    certifications: [
      { id: 'iso', standard: 'iso-27001', ...certificate, verifyUrl: 'https://example.com' },
    ],
    documents: [{ id: 'soc', title: 'SOC', access: 'request' }],
  });

  async function themed(name: string, value: string): Promise<HTMLElement> {
    const element = await fixture(html`<trust-center locale="en" .data=${data}></trust-center>`);
    element.style.setProperty(name, value);
    await eventually(() => queryAllByPart(element, 'request').length > 0);
    return element;
  }

  const used = (sheet: CSSStyleSheet): string => [...sheet.cssRules].map(({ cssText }) => cssText).join(); // prettier-ignore

  for (const colour of colours)
    it(`--trust-color-${colour} is read by the elements`, async () => {
      const element = await themed(`--trust-color-${colour}`, 'rgb(1, 2, 3)');
      const sheets = element.shadowRoot?.adoptedStyleSheets.map(used).join() ?? '';
      expect(sheets).to.contain(`var(--trust-color-${colour}`);
      const [part = '', property = ''] = seenAt[colour] ?? [];
      if (!part) return;
      const [shown] = queryAllByPart(element, part);
      expect(getComputedStyle(shown as Element).getPropertyValue(property)).to.equal('rgb(1, 2, 3)'); // prettier-ignore
    });

  it('--trust-font, --trust-radius and --trust-space change the type, the corners and the distances', async () => {
    const plain = await themed('--trust-none', '0');
    const element = await themed('--trust-font', 'monospace');
    element.style.setProperty('--trust-radius', '0px');
    element.style.setProperty('--trust-space', '10px');
    const style = (host: Element, part: string) => getComputedStyle(queryAllByPart(host, part)[0] as Element); // prettier-ignore
    expect(style(element, 'root').fontFamily).to.equal('monospace');
    expect([style(plain, 'badge').borderRadius, style(element, 'badge').borderRadius]).to.deep.equal(['8px', '0px']); // prettier-ignore
    expect(parseFloat(style(element, 'heading').marginBottom)).to.be.greaterThan(parseFloat(style(plain, 'heading').marginBottom)); // prettier-ignore
  });
});
