import { expect } from 'chai';

import { expectAccessible } from '../../support/axe.js';
import { eventually } from '../../support/eventually.js';
import { settled } from '../../support/fixture.js';
import { focused, press } from '../../support/keyboard.js';
import { manifestWith } from '../../support/manifest.js';
import { canEmulateMedia, emulateMedia } from '../../support/media.js';
import {
  getByPart,
  getByRole,
  getByText,
  queryAllByPart,
  queryAllByRole,
  textOf,
} from '../../support/query.js';
import { cells, few, filterBy, many, names, sortBy, subprocessors } from './subprocessors.js';

const headers = (element: Element) => queryAllByRole(element, 'columnheader');
const sorted = (element: Element) =>
  headers(element).flatMap((header) => (header.ariaSort ? [textOf(header), header.ariaSort] : []));

describe('<trust-subprocessors>', () => {
  it('shows a table with a heading, a caption, and a header for each row and column', async () => {
    const element = await subprocessors();
    expect(textOf(getByRole(element, 'heading', { name: 'Subprocessors' }))).to.exist;
    expect(getByRole(element, 'table', { name: /^Subprocessors of Talbrook/ })).to.exist;
    expect(textOf(getByPart(element, 'caption'))).to.match(/Updated March 1, 2027$/);
    expect(headers(element).map(textOf)).to.deep.equal([
      'Name',
      'Purpose',
      'Location',
      'Data',
      'Transfer basis',
      'Status',
    ]);
    expect(queryAllByRole(element, 'rowheader')).to.have.length(4);
  });

  it('shows what is known of each, and leaves out those whose time is over', async () => {
    const element = await subprocessors();
    await eventually(() => !/\*/.test(textOf(element)), 'prose without marks');
    expect(cells(element)).to.deep.equal([
      [
        'Rheinwolke Rheinwolke Hosting GmbH Data processing agreement',
        'Hosting',
        'Germany and Ireland',
        'All customer data, Logs',
        'None',
        'Since March 1, 2021',
      ],
      [
        'Briefbote',
        'Sending all e-mail',
        'Austria',
        '',
        '',
        'New from June 1, 2027 Announced on March 1, 2027 Objections until May 3, 2027',
      ],
      [
        'Zettelkasten',
        'Support',
        'United States',
        '',
        '',
        'Ends on April 30, 2027 Announced on March 1, 2027 Objections until May 3, 2027',
      ],
      [
        'Änderungswerk',
        'Analysis',
        'Switzerland',
        '',
        '',
        'Change announced Objections until June 15, 2027',
      ],
    ]);
  });

  it('speaks German', async () => {
    const element = await subprocessors(few, { locale: 'de' });
    expect(cells(element)[0]?.slice(1)).to.deep.equal([
      'Rechenzentrum',
      'Deutschland und Irland',
      'Alle Kundendaten, Logs',
      'None',
      'Seit 1. März 2021',
    ]);
    expect(getByText(element, 'None').lang).to.equal('en');
  });

  it('leads to the subprocessor and to its agreement, relative to the manifest', async () => {
    const [name, agreement] = queryAllByRole(await subprocessors(), 'link').slice(1);
    expect((name as HTMLAnchorElement).href).to.equal('https://example.com/rheinwolke');
    expect((agreement as HTMLAnchorElement).href).to.equal(new URL('dpa.pdf', location.href).href);
  });

  it('carries the status of each row', async () => {
    const rows = queryAllByPart(await subprocessors(), 'row');
    expect(rows.map((row) => row.dataset['status'])).to.deep.equal([
      'current',
      'coming',
      'ending',
      'changing',
    ]);
  });

  it('announces the changes one can object to, and to whom', async () => {
    const notice = getByPart(await subprocessors(), 'announcements');
    expect(textOf(notice)).to.match(
      /^2 changes announced\. You can object until May 3, 2027\. 1 change announced\. You can object until June 15, 2027\./,
    );
    const link = getByRole<HTMLAnchorElement>(notice, 'link');
    expect([textOf(link), link.href]).to.deep.equal([
      'Send objections to privacy@example.com',
      'mailto:privacy@example.com',
    ]);
  });

  it('announces nothing once the deadlines have passed', async () => {
    const element = await subprocessors();
    element.asOf = '2027-06-16';
    await settled(element);
    expect(queryAllByPart(element, 'announcements')).to.be.empty;
  });
});

describe('the order of a <trust-subprocessors>', () => {
  it('is that of the manifest at first', async () => {
    const element = await subprocessors();
    expect(names(element).map((name) => name.split(' ')[0])).to.deep.equal([
      'Rheinwolke',
      'Briefbote',
      'Zettelkasten',
      'Änderungswerk',
    ]);
    expect(sorted(element)).to.be.empty;
  });

  it('follows a column, as its language sorts', async () => {
    const element = await subprocessors();
    await sortBy(element, 'Name');
    expect(names(element)[0]).to.equal('Änderungswerk');
    expect(sorted(element)).to.deep.equal(['Name', 'ascending']);
  });

  it('turns with a second press of the same button, by key', async () => {
    const element = await subprocessors();
    getByRole(element, 'button', { name: 'Location' }).focus();
    await press('Enter');
    await press('Enter');
    await eventually(() => names(element)[0] === 'Zettelkasten');
    expect(sorted(element)).to.deep.equal(['Location', 'descending']);
    expect(textOf(focused() as Element)).to.equal('Location');
  });

  it('begins anew with another column', async () => {
    const element = await subprocessors();
    await sortBy(element, 'Name');
    await sortBy(element, 'Status');
    expect(sorted(element)).to.deep.equal(['Status', 'ascending']);
    expect(names(element)[0]).to.equal('Zettelkasten');
  });

  it('cannot be changed for a single row', async () => {
    const subprocessors_ = [{ name: 'A', purpose: 'B', countries: ['DE'] }];
    const element = await subprocessors(manifestWith({ subprocessors: subprocessors_ }));
    expect(queryAllByPart(element, 'sort')).to.be.empty;
  });
});

describe('a long <trust-subprocessors>', () => {
  const more = (element: Element) => getByRole(element, 'button', { name: /^Show \d+ more$/ });

  it('shows the first fifty rows, and says how many there are', async () => {
    const element = await subprocessors(many(120));
    expect(names(element)).to.have.length(50);
    expect(
      getByRole(element, 'table').ariaRowCount ??
        getByRole(element, 'table').getAttribute('aria-rowcount'),
    ).to.equal('121');
    expect(textOf(getByPart(element, 'pager'))).to.equal('Show 50 more 50 of 120 subprocessors');
  });

  it('shows more, and puts the focus on the first row that came', async () => {
    const element = await subprocessors(many(120));
    more(element).click();
    await eventually(() => names(element).length === 100);
    await eventually(() => focused() === queryAllByRole(element, 'rowheader')[50]);
    expect(textOf(more(element))).to.equal('Show 20 more');
  });

  it('keeps the focus when there is no more', async () => {
    const element = await subprocessors(many(60));
    more(element).focus();
    await press('Enter');
    await eventually(() => names(element).length === 60);
    expect(queryAllByPart(element, 'pager')).to.be.empty;
    await eventually(() => focused() === queryAllByRole(element, 'rowheader')[50]);
  });

  it('orders all rows, not only those shown, and starts at the first page', async () => {
    const element = await subprocessors(many(120));
    more(element).click();
    await eventually(() => names(element).length === 100);
    await sortBy(element, 'Name');
    expect([names(element).length, names(element)[1]]).to.deep.equal([50, 'Supplier 001']);
  });

  it('filters all rows, not only those shown', async () => {
    const element = await subprocessors(many(120));
    await filterBy(element, 'supplier 113');
    expect(names(element)).to.deep.equal(['Supplier 113']);
  });

  it('filters by the names of countries', async () => {
    const element = await subprocessors(many(120), { locale: 'de' });
    await filterBy(element, 'vereinigte analysis');
    expect(textOf(getByPart(element, 'count'))).to.equal('20 von 120 Unterauftragsverarbeitern');
  });

  it('tells how many rows are left', async () => {
    const element = await subprocessors(many(120));
    await filterBy(element, 'analysis');
    const [status] = queryAllByRole(element, 'status', { hidden: true });
    await eventually(() => textOf(status as Element) === '60 of 120 subprocessors');
  });

  it('starts at the first page when it is filtered', async () => {
    const element = await subprocessors(many(120));
    more(element).click();
    await eventually(() => names(element).length === 100);
    await filterBy(element, 'supplier');
    expect(names(element)).to.have.length(50);
  });

  it('says when nothing is left, and takes the filter back', async () => {
    const element = await subprocessors(many(120));
    await filterBy(element, 'nobody');
    expect(textOf(getByPart(element, 'nothing'))).to.include('No subprocessor contains “nobody”.');
    await expectAccessible(element);
    getByRole(element, 'button', { name: 'Clear filter' }).click();
    await settled(element);
    expect(names(element)).to.have.length(50);
    expect(focused()).to.equal(getByRole(element, 'searchbox'));
  });

  it('has no filter for what is seen at a glance', async () => {
    expect(queryAllByRole(await subprocessors(), 'searchbox')).to.be.empty;
  });

  it('is accessible', async () => {
    await expectAccessible(await subprocessors(many(120)));
  });
});

describe('a narrow <trust-subprocessors>', () => {
  const narrow = { width: '320px' };

  it('keeps the roles of a table and the names of its columns', async () => {
    const element = await subprocessors(many(60), narrow);
    expect(getByRole(element, 'table')).to.exist;
    expect(headers(element).map(textOf)).to.deep.equal(['Name', 'Purpose', 'Location']);
    const [cell] = queryAllByRole(element, 'cell') as [HTMLElement];
    expect(getComputedStyle(cell).display).to.equal('grid');
    expect(cell.dataset['label']).to.equal('Purpose');
    expect(getComputedStyle(cell, '::before').content).to.not.equal('none');
  });

  it('does not offer an order for a few cards', async () => {
    const element = await subprocessors(few, narrow);
    expect(queryAllByRole(element, 'button', { name: 'Name' })).to.be.empty;
  });

  it('leaves out what is not said', async () => {
    const element = await subprocessors(few, narrow);
    const [, second] = queryAllByPart(element, 'row') as [HTMLElement, HTMLElement];
    const shown = [...second.children].filter((cell) => cell.checkVisibility());
    expect(shown.map((cell) => cell.getAttribute('data-label'))).to.deep.equal([
      null,
      'Purpose',
      'Location',
      'Status',
    ]);
  });

  it('does not scroll sideways', async () => {
    const element = await subprocessors(few, { ...narrow, locale: 'de' });
    expect(element.scrollWidth).to.be.at.most(320);
  });

  it('is accessible', async () => {
    await expectAccessible(await subprocessors(few, narrow));
    await expectAccessible(await subprocessors(many(60), narrow));
  });
});

describe('a printed <trust-subprocessors>', () => {
  afterEach(() => window.dispatchEvent(new Event('afterprint')));

  it('shows all rows, whatever the filter', async () => {
    const element = await subprocessors(many(120));
    await filterBy(element, 'supplier 113');
    window.dispatchEvent(new Event('beforeprint'));
    await eventually(() => names(element).length === 120);
  });

  it('keeps the order, and is as before afterwards', async () => {
    const element = await subprocessors(many(120));
    await sortBy(element, 'Name');
    window.dispatchEvent(new Event('beforeprint'));
    await eventually(() => names(element).length === 120);
    const [, second] = names(element);
    window.dispatchEvent(new Event('afterprint'));
    await eventually(() => names(element).length === 50);
    expect(second).to.equal('Supplier 001');
  });

  (canEmulateMedia ? it : it.skip)('is a table without controls, however narrow', async () => {
    const element = await subprocessors(many(60), { width: '400px' });
    await emulateMedia({ media: 'print' });
    const controls = ['button', 'searchbox'].flatMap((role) => queryAllByRole(element, role));
    expect(controls).to.be.empty;
    const [header] = headers(element) as [HTMLElement];
    expect(header.dataset['label']).to.equal('Name');
    expect(getComputedStyle(header, '::before').content).to.not.equal('none');
    expect(getComputedStyle(getByRole(element, 'table')).display).to.equal('table');
  });
});
