import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSearch, type Findable, type Search } from '../../../../main/people/search/search.ts';
import type { StartThread } from '../../../../main/thread.ts';
import { threadsFrom } from '../../../../main/thread-start.ts';
import { createDirectory } from '../../../simulator/people/directory.ts';

const entry = new URL('../../../../main/thread-worker.ts', import.meta.url).pathname;
const typescript = new URL('../../typescript-on-threads.mjs', import.meta.url).href;
const startThread = threadsFrom(entry, { switches: ['--import', typescript] });
/** A machine that is busy takes its time. */
const patience = { timeout: 30_000 };
vi.setConfig({ testTimeout: 60_000 });

const nobody: ReadonlyMap<string, number> = new Map();

const crowd: readonly Findable[] = [...createDirectory({ seed: 7, size: 4_000 })].map((one) => ({
  id: one.email,
  name: one.displayName,
  address: one.email,
  company: one.company,
}));

const jane = { id: 'jane', name: 'Jane Doe', address: 'jane@home.example', company: '' };

let searches: Search[] = [];
afterEach(() => {
  for (const search of searches) search.stop();
  searches = [];
});

/** A search, and what tells when it has taken everything in. */
function start(terms: { startThread?: StartThread } = {}) {
  let told = 0;
  const logged: string[] = [];
  const search = createSearch({
    ...terms,
    log: (happened) => void logged.push(happened),
    onCaughtUp: () => {
      told += 1;
    },
  });
  searches.push(search);
  return { search, caughtUp: () => told, logged };
}

/** Ids of all who are found. */
async function found(search: Search, query: string, dear: ReadonlyMap<string, number> = nobody) {
  return (await search.find(query, dear)).slice(0, 1_000);
}

const names = ['anna', 'lind', 'jd', 'mar', 'northgate a', 'kersahw', 'a.b', '王', 'ash ali'];

describe('search on this thread', () => {
  it('answers of everybody who was told of, changed and gone', async () => {
    const { search } = start();
    search.learn([jane, { ...jane, id: 'other', name: 'Janet Roe' }], []);
    expect(await found(search, 'jan')).toEqual(['jane', 'other']);
    search.learn([{ ...jane, name: 'Zoe Doe' }], ['other']);
    expect(await found(search, 'jan')).toEqual(['jane']);
    expect(await found(search, 'janet roe')).not.toContain('other');
    expect(await found(search, 'zoe')).toEqual(['jane']);
  });

  it('ranks whom one reached, then who is available, also when that was told before them', async () => {
    const { search } = start();
    search.setAvailable(new Set(['b']));
    const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ ...jane, id, name: `Jan ${id}` }));
    search.learn(
      [a, b, c].filter((one) => one !== undefined),
      [],
    );
    expect(await found(search, 'jan')).toEqual(['b', 'a', 'c']);
    expect(await found(search, 'jan', new Map([['c', 0.1]]))).toEqual(['c', 'b', 'a']);
    const order = await search.inOrder(['a']);
    expect(order.length).toBe(2);
    expect(order.slice(0, 1)).toEqual(['b']);
  });

  it('waits for a few hundred people rather than answering of some', async () => {
    const { search, caughtUp } = start();
    search.learn(crowd.slice(0, 2_000), []);
    expect((await search.inOrder([])).length).toBe(2_000);
    expect(caughtUp()).toBe(0);
  });

  it('starts no thread for few people', async () => {
    let started = 0;
    const counted: StartThread = (work) => {
      started += 1;
      return startThread(work);
    };
    const { search } = start({ startThread: counted });
    search.learn(crowd.slice(0, 2_900), []);
    await search.inOrder([]);
    expect(started).toBe(0);
  });
});

describe('search on a thread of its own', () => {
  async function bothCaughtUp() {
    const here = start();
    const there = start({ startThread });
    for (const { search } of [here, there]) search.learn(crowd, []);
    await here.search.inOrder([]);
    await expect
      .poll(async () => (await there.search.inOrder([])).length, patience)
      .toBe(crowd.length);
    return { here: here.search, there: there.search };
  }

  it('answers as it does here', async () => {
    const { here, there } = await bothCaughtUp();
    const changed = crowd.slice(0, 50).map((one) => ({ ...one, name: `Changed ${one.name}` }));
    const gone = crowd.slice(100, 150).map(({ id }) => id);
    const dear = new Map(crowd.slice(3_000, 3_040).map(({ id }, at) => [id, at / 40]));
    const available = new Set(crowd.filter((_one, at) => at % 3 === 0).map(({ id }) => id));
    for (const search of [here, there]) {
      search.learn(changed, gone);
      search.setAvailable(available);
    }
    await expect.poll(async () => (await there.find('changed', nobody)).length, patience).toBe(50);
    await expect
      .poll(async () => (await there.inOrder([])).slice(0, 3), patience)
      .toEqual((await here.inOrder([])).slice(0, 3));
    for (const name of names) {
      expect(await found(there, name, dear), name).toEqual(await found(here, name, dear));
    }
    const [order, expected] = [
      await there.inOrder([...dear.keys()]),
      await here.inOrder([...dear.keys()]),
    ];
    expect(order.slice(0, 4_000)).toEqual(expected.slice(0, 4_000));
  });

  it('answers of those who are there while it takes people in, and tells when all are', async () => {
    const { search, caughtUp } = start({ startThread });
    search.learn(crowd, []);
    const early = await search.inOrder([]);
    expect(early.length).toBeLessThan(crowd.length);
    await expect.poll(caughtUp, patience).toBe(1);
    expect((await search.inOrder([])).length).toBe(crowd.length);
  });

  it('goes on when the thread breaks, and says so in the log', async () => {
    let end = () => {};
    const breakable: StartThread = (work) => {
      const port = startThread(work);
      return {
        ...port,
        onEnd(listener) {
          port.onEnd(listener);
          end = () => {
            port.end();
          };
        },
      };
    };
    const { search, logged } = start({ startThread: breakable });
    search.learn(crowd, []);
    await expect.poll(async () => (await search.inOrder([])).length, patience).toBe(crowd.length);
    for (let times = 0; times < 4; times += 1) {
      end();
      await expect.poll(async () => (await search.inOrder([])).length, patience).toBe(crowd.length);
    }
    expect(logged.filter((happened) => happened === 'a thread broke')).toHaveLength(3);
  });

  it('comes back when few are left', async () => {
    const { search } = start({ startThread });
    search.learn(crowd, []);
    await expect.poll(async () => (await search.inOrder([])).length, patience).toBe(crowd.length);
    search.learn(
      [jane],
      crowd.map(({ id }) => id),
    );
    await expect.poll(() => found(search, 'jane'), patience).toEqual(['jane']);
    expect((await search.inOrder([])).length).toBe(1);
  });
});
