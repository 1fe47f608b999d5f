// The ways in which sites, and the optimizers in front of them, load the script; and what holds its chunks.
import { expect } from 'chai';

import { eventually } from '../support/eventually.js';
import { engine } from '../support/engine.js';
import { openPage, type Page } from '../support/page.js';
import { partsOf } from './built-page.js';
import { everywhere } from './center-page.js';

const open = (way: string, src = '/dist/trust.js', policy = 'scripts of two origins'): Promise<Page> =>
  openPage(`/csp/loading.html?${String(new URLSearchParams({ policy, way, src }))}`); // prettier-ignore

/** Waits for badges, and for prose, which is a chunk that needs the script's own modules. */
async function works(page: Page): Promise<void> {
  const told = () => JSON.stringify([page.window.errors, page.window.warnings, page.window.violations]); // prettier-ignore
  const summary = await eventually(
    () => partsOf(page, 'badge')[0]?.querySelector('summary'),
    told(),
  );
  summary.click();
  await eventually(() => partsOf(page, 'prose')[0]?.querySelector('em'));
  const form = page.document.createElement('trust-disclosure-form');
  form.setAttribute('manifest', '/fixtures/badges.json');
  page.document.body.append(form);
  await eventually(() => everywhere(page.document, 'form[part~="form"]')[0], `a form ${told()}`);
}

const filesOf = ({ window }: Page) =>
  window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ pathname }) => pathname.includes('/dist/') && pathname.endsWith('.js'));

describe('the script works however it is loaded', () => {
  for (const way of [
    'module',
    'async',
    'classic',
    'classic in the parser',
    'classic, deferred',
    'after load',
    'by import()',
    'twice, under two addresses',
    'as Rocket Loader does',
    'and takes its element away',
    'with integrity',
    'with integrity, classic',
  ])
    it(way, async () => {
      const page = await open(way);
      await works(page);
      expect([page.window.errors, page.window.warnings]).to.deep.equal([[], []]);
      expect(page.window.violations).to.deep.equal([]);
    });

  it('from a sub-path', async () => {
    const page = await open('module', '/elsewhere/dist/trust.js');
    await works(page);
    expect(filesOf(page).filter(({ pathname }) => !pathname.startsWith('/elsewhere/'))).to.be.empty;
  });

  // A classic script needs `crossorigin` there: without it browsers hide from it where it is.
  for (const way of ['module', 'classic, crossorigin', 'with integrity'])
    it(`from another origin: ${way}`, async () => {
      const other = `http://localhost:${location.port}`;
      const page = await open(way, `${other}/dist/trust.js`);
      await works(page);
      expect(new Set(filesOf(page).map(({ origin }) => origin))).to.deep.equal(new Set([other]));
      expect([page.window.errors, page.window.warnings]).to.deep.equal([[], []]);
    });
});

describe('an address with a version, as WordPress writes it', () => {
  it('loads each file once, and no second copy of the script', async () => {
    const page = await open('module', '/dist/trust.js?ver=1');
    await works(page);
    const files = filesOf(page).map(({ pathname }) => pathname);
    expect(files.filter((file) => file.endsWith('/trust.js'))).to.have.length(1);
    expect(files).to.deep.equal([...new Set(files)]);
  });
});

// WebKit preloads modules, but does not look at the integrity of these links (WebKitGTK 2.50).
const whereHeld = engine === 'webkit' ? it.skip : it;

describe('a script with integrity holds its chunks to theirs', () => {
  it('and loads each of them once', async () => {
    const page = await open('with integrity');
    await works(page);
    const files = filesOf(page).map(({ pathname }) => pathname);
    expect(files.filter((file) => file.includes('/chunks/integrity-'))).to.have.length(1);
    expect(new Set(files).size).to.be.greaterThan(6);
    // Firefox lists what comes from its cache of preloads a second time; that is no request (see below).
    if (engine !== 'firefox') expect(files).to.deep.equal([...new Set(files)]);
  });

  it('and leaves no trace in the head', async () => {
    const page = await open('with integrity');
    await works(page);
    // One may still be on its way to what is loaded later.
    await eventually(() => page.document.querySelectorAll('link').length === 0);
  });

  for (const file of ['en.js', 'integrity-'])
    whereHeld(
      `so that nothing is shown, and nothing run, when somebody has changed ${file}`,
      async () => {
        const page = await open('with integrity', `/altered/${file}/dist/trust.js`);
        const element = page.document.querySelector('trust-badges');
        await eventually(() => element?.matches(':state(failed)'));
        expect('isAltered' in page.window).to.be.false;
        expect(element?.querySelector('p')?.checkVisibility()).to.be.true;
      },
    );

  for (const file of ['markdown-', 'entry-'])
    whereHeld(
      `so that prose shows as it was written when somebody has changed ${file}`,
      async () => {
        const page = await open('with integrity', `/altered/${file}/dist/trust.js`);
        const badge = await eventually(() => partsOf(page, 'badge')[0]);
        badge.querySelector('summary')?.click();
        await eventually(() => partsOf(page, 'prose')[0]?.innerText.includes('*services*'));
        expect('isAltered' in page.window).to.be.false;
      },
    );

  whereHeld('also when a file changes once it was looked at', async () => {
    const page = await open('with integrity', `/changing/${crypto.randomUUID()}/dist/trust.js`);
    await works(page);
    expect('isAltered' in page.window).to.be.false;
  });

  it('and one without takes them as they are', async () => {
    // Not the address of above: Chromium remembers what it has refused.
    const page = await open('module', '/altered/en./dist/trust.js');
    await eventually(() => partsOf(page, 'badge')[0]);
    expect('isAltered' in page.window).to.be.true;
  });
});

describe('under a policy that trusts a nonce, and what that loads', () => {
  const strict = 'nonce and strict-dynamic';

  for (const way of [
    'with integrity and a nonce',
    'with integrity and a nonce, classic',
    // A script that a trusted one has put into the page has no nonce.
    'with integrity',
    'module',
  ])
    it(`all chunks are loaded, each once: ${way}`, async () => {
      const page = await open(way, '/dist/trust.js', strict);
      await works(page);
      const files = filesOf(page).map(({ pathname }) => pathname);
      const isHeld = files.some((file) => file.includes('/chunks/integrity-'));
      expect(isHeld).to.equal(way !== 'module');
      if (engine !== 'firefox') expect(files).to.deep.equal([...new Set(files)]);
      expect([page.window.errors, page.window.warnings]).to.deep.equal([[], []]);
      expect(page.window.violations).to.deep.equal([]);
    });

  whereHeld('nothing is run of what somebody has changed', async () => {
    const page = await open(
      'with integrity and a nonce',
      '/altered/integrity-/dist/trust.js',
      strict,
    );
    const element = page.document.querySelector('trust-badges');
    await eventually(() => element?.matches(':state(failed)'));
    expect('isAltered' in page.window).to.be.false;
  });

  it('a script without the nonce is not run, and the fallback stays', async () => {
    const page = await open('classic in the parser', '/dist/trust.js', strict);
    await eventually(() => page.window.violations?.length);
    expect(page.window.customElements.get('trust-badges')).to.be.undefined;
    expect(page.document.querySelector('trust-badges > p')?.checkVisibility()).to.be.true;
  });
});

describe('two versions on one page', () => {
  it('give one warning, and both work: the first with its elements, the second with what is left', async () => {
    const page = await open('module', '/older/dist/trust.js');
    await eventually(() => partsOf(page, 'badge')[0]);
    const newer = page.document.createElement('script');
    Object.assign(newer, { type: 'module', src: '/dist/trust.js' });
    page.document.head.append(newer);
    await eventually(() => page.window.warnings?.length);
    await works(page);
    expect(page.window.warnings).to.have.length(1);
    expect(page.window.warnings?.[0]).to.match(/is already defined \(by 0\.0\.1; this is /);
    expect(page.window.errors).to.deep.equal([]);
  });
});
