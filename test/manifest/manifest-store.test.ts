// One manifest, many elements: one request, the last call wins, and nobody waits for what nobody wants.
import { expect } from 'chai';

import { ManifestStore, manifestStore, type ManifestState } from '../../src/manifest/index.js';
import { eventually } from '../support/eventually.js';
import { bareManifest } from '../support/manifest.js';
import { stubbedFetch } from './stubbed-fetch.js';

const url = 'https://example.com/trust.json';

const named = (name: string) => ({ ...bareManifest, organization: { name } });

/** What a state shows: its status, and the organization's name where there is one. */
function shown({ status, loaded }: ManifestState): string {
  const name = loaded?.manifest.organization.name;
  return typeof name === 'string' ? `${status} ${name}` : status;
}

function setup() {
  const { calls, fetch } = stubbedFetch();
  let time = 0;
  const store = new ManifestStore(url, { fetch, now: () => time });
  const seen: string[] = [];
  const follow = () => store.subscribe((state) => seen.push(shown(state)));
  const until = (state: string) => eventually(() => shown(store.state) === state, state);
  const wait = (minutes: number) => (time += minutes * 60_000);
  return { calls, store, seen, follow, until, wait };
}

/** Two tasks later, everything that was deferred for one has happened. */
async function nextTasks(): Promise<void> {
  for (let task = 0; task < 2; task++) await new Promise((resolve) => setTimeout(resolve));
}

describe('ManifestStore', () => {
  it('asks once for 50 followers and tells each', async () => {
    const { calls, seen, follow, until } = setup();
    for (let index = 0; index < 50; index++) follow();
    calls[0]?.answer(named('A'));
    await until('ready A');
    expect(calls).to.have.length(1);
    expect(seen.filter((state) => state === 'ready A')).to.have.length(50);
  });

  it('does not ask before anybody follows', () => {
    expect(setup().calls).to.be.empty;
  });

  it('does not ask again for what is five minutes old', async () => {
    const { calls, follow, until, wait } = setup();
    follow();
    calls[0]?.answer(named('A'));
    await until('ready A');
    wait(5);
    follow();
    expect(calls).to.have.length(1);
  });

  it('shows what is older to a new follower, and asks for what is new', async () => {
    const { calls, seen, follow, until, wait } = setup();
    follow();
    calls[0]?.answer(named('A'));
    await until('ready A');
    wait(5.1);
    follow();
    calls[1]?.answer(named('B'));
    await until('ready B');
    expect(seen.slice(-4)).to.deep.equal(['loading A', 'loading A', 'ready B', 'ready B']);
  });

  it('lets go of a request when the last follower has left', async () => {
    const { calls, follow } = setup();
    const stops = [follow(), follow()];
    stops[0]?.();
    await nextTasks();
    expect(calls[0]?.init.signal?.aborted).to.be.false;
    stops[1]?.();
    await nextTasks();
    expect(calls[0]?.init.signal?.aborted).to.be.true;
  });

  it('keeps a request for a follower who comes back within the task', async () => {
    const { calls, follow, until } = setup();
    const stop = follow();
    stop();
    await Promise.resolve().then(() => Promise.resolve()); // an update later, as Lit does it
    follow();
    await nextTasks();
    calls[0]?.answer(named('A'));
    await until('ready A');
    expect(calls).to.have.length(1);
  });

  it('asks again for who comes after a request was let go', async () => {
    const { calls, follow, until } = setup();
    follow()();
    await nextTasks();
    follow();
    calls[1]?.answer(named('B'));
    await until('ready B');
    expect(calls).to.have.length(2);
  });

  it('shows the old data while it loads again', async () => {
    const { calls, store, seen, follow, until } = setup();
    follow();
    calls[0]?.answer(named('A'));
    await until('ready A');
    const reloading = store.reload();
    calls[1]?.answer(named('B'));
    await reloading;
    expect(seen).to.deep.equal(['loading', 'ready A', 'loading A', 'ready B']);
  });

  it('asks the server whether its copy is current when it loads again', () => {
    const { calls, store, follow } = setup();
    follow();
    void store.reload();
    expect(calls.map(({ init }) => init.cache)).to.deep.equal(['default', 'no-cache']);
  });

  it('keeps the old data when loading again fails', async () => {
    const { calls, store, follow, until } = setup();
    follow();
    calls[0]?.answer(named('A'));
    await until('ready A');
    const reloading = store.reload();
    calls[1]?.fail();
    await reloading;
    expect(shown(store.state)).to.equal('failed A');
  });

  it('listens to the last call only', async () => {
    const { calls, store, seen, follow, until } = setup();
    follow();
    void store.reload();
    calls[1]?.answer(named('new'));
    calls[0]?.answer(named('old'));
    await until('ready new');
    await nextTasks();
    expect(seen.at(-1)).to.equal('ready new');
  });

  it('is ready again after loading again was let go', async () => {
    const { calls, store, follow, until } = setup();
    const stop = follow();
    calls[0]?.answer(named('A'));
    await until('ready A');
    void store.reload();
    stop();
    await nextTasks();
    expect(shown(store.state)).to.equal('ready A');
  });

  it('tries again for a new follower after it failed', async () => {
    const { calls, follow, until } = setup();
    follow();
    calls[0]?.answer('', 404);
    await until('failed');
    follow();
    calls[1]?.answer(named('A'));
    await until('ready A');
  });

  it('does not tell who has left', async () => {
    const { calls, seen, follow, until } = setup();
    follow();
    const stop = follow();
    stop();
    calls[0]?.answer(named('A'));
    await until('ready A');
    expect(seen).to.deep.equal(['loading', 'ready A']);
  });

  it('says why a manifest is none', async () => {
    const { calls, store, follow, until } = setup();
    follow();
    calls[0]?.answer({ schemaVersion: 2 });
    await until('failed');
    expect(store.state).to.have.deep.property('failure', {
      reason: 'unsupported-version',
      issues: [{ path: '/schemaVersion', code: 'unsupported-version', params: { supported: 1 } }],
      url,
    });
  });
});

describe('manifestStore', () => {
  it('is one per URL', () => {
    expect(manifestStore(url)).to.equal(manifestStore(url));
    expect(manifestStore(url)).not.to.equal(manifestStore(`${url}?other`));
  });
});
