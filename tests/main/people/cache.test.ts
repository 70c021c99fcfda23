import { describe, expect, it } from 'vitest';
import type { CachedAccount } from '../../../main/people/account-cache.ts';
import { createCache } from '../../../main/people/cache.ts';
import type { Known } from '../../../main/people/person.ts';
import { createManualClock } from '../manual-clock.ts';
import { createMemoryLines } from './memory-lines.ts';

const accountId = 'spaces:me@home.example';

const known = (userId: string, name = `Person ${userId}`): Known => ({
  accountId,
  system: 'spaces',
  userId,
  name,
  address: `${userId}@home.example`,
  company: '',
  title: '',
  sources: ['colleague'],
});

function start(texts = new Map<string, string>()) {
  const disk = createMemoryLines(texts);
  const clock = createManualClock();
  const now = new Map<string, Known>();
  const cache = createCache({
    files: disk.files,
    snapshot: () => ({ known: [[...now.values()]], looked: [], heard: [] }),
    sizeOf: () => now.size,
    clock,
  });
  return {
    ...{ cache, clock, texts },
    learn(...people: readonly Known[]) {
      for (const one of people) now.set(one.userId, one);
      cache.note({ known: people, unknown: [] });
    },
    lose(...people: readonly Known[]) {
      for (const { userId } of people) now.delete(userId);
      cache.note({ known: [], unknown: people });
    },
    file: () => [...texts.values()].join(''),
  };
}

async function loaded(texts: Map<string, string>) {
  const accounts: CachedAccount[] = [];
  await start(texts).cache.load(async (cached) => void accounts.push(cached));
  return accounts;
}

describe('what is known', () => {
  it('is there again after a restart, as it was last told', async () => {
    const { learn, lose, clock, texts } = start();
    const also = { ...known('c'), also: ['c@other.example'], former: ['old@home.example'] };
    learn(known('a'), known('b'), also);
    await clock.pass(1_000);
    learn(known('a', 'Another name'));
    lose(known('b'));
    await clock.pass(1_000);
    const [cached, ...others] = await loaded(texts);
    expect(others).toEqual([]);
    expect(cached).toMatchObject({ accountId, isWhole: true });
    expect(cached?.known).toEqual([known('a', 'Another name'), also]);
  });

  it('keeps answers of pods with the time when they came', async () => {
    const { cache, clock, texts } = start();
    const nobody = { question: 'email x@y.example', at: 17, found: null };
    cache.noteLooked(accountId, nobody);
    await clock.pass(1_000);
    cache.noteLooked(accountId, { ...nobody, at: 18 });
    await clock.pass(1_000);
    expect((await loaded(texts))[0]?.looked).toEqual([{ ...nobody, at: 18 }]);
  });

  it('keeps when a list was heard to its end', async () => {
    const { cache, learn, clock, texts } = start();
    learn(known('a'));
    cache.noteHeard(accountId, { list: 'colleague', at: 17 });
    await clock.pass(1_000);
    cache.noteHeard(accountId, { list: 'colleague', at: 18 });
    await clock.pass(1_000);
    expect((await loaded(texts))[0]?.heard).toEqual([{ list: 'colleague', at: 18 }]);
  });

  it('is written together when it comes close together', async () => {
    const { learn, clock, file } = start();
    for (let at = 0; at < 50; at += 1) learn(known('a', `Name ${at}`));
    expect(file()).toBe('');
    await clock.pass(1_000);
    expect(file()).not.toContain('Name 48');
    expect(file()).toContain('Name 49');
  });

  it('is written anew when most of the file is out of date', async () => {
    const { learn, clock, file } = start();
    for (let at = 0; at < 1_200; at += 1) {
      learn(known('a', `Name ${at}`));
      await clock.pass(1_000);
    }
    expect(file().split('\n').length).toBeLessThan(2_100);
    expect(file()).not.toContain('Name 10"');
  });
});

describe('very much news', () => {
  it('loses nothing, also what comes while the file is written', async () => {
    const { learn, clock, texts } = start();
    const everybody = Array.from({ length: 6_000 }, (_one, at) => known(String(at)));
    learn(...everybody.slice(0, 3_000));
    const writing = clock.pass(1_000);
    await Promise.resolve();
    learn(...everybody.slice(3_000));
    await writing;
    await clock.pass(2_000);
    learn(known('last'));
    await clock.pass(1_000);
    expect((await loaded(texts))[0]?.known).toHaveLength(6_001);
  });
});

describe('a file that was cut', () => {
  it('holds everything up to the last piece of news that is whole, and goes on from there', async () => {
    const { learn, clock, texts, file } = start();
    learn(known('a'));
    await clock.pass(1_000);
    learn(known('b'), known('c'));
    await clock.pass(1_000);
    const [name = ''] = texts.keys();
    texts.set(name, file().slice(0, -20));
    const [cached] = await loaded(texts);
    expect([cached?.known.length, cached?.isWhole]).toEqual([1, false]);

    const again = start(texts);
    await again.cache.load(async () => undefined);
    again.learn(known('a'), known('d'));
    await again.clock.pass(1_000);
    expect((await loaded(texts))[0]?.known.map(({ userId }) => userId)).toEqual(['a', 'd']);
  });

  it.each([
    '',
    'no lines',
    '{"version":1}\n',
    '{"version":9,"account":"x","system":"spaces"}\n{"end":1}\n',
  ])('and holds %j is nobody, and is removed', async (text) => {
    const texts = new Map([['0'.repeat(24), text]]);
    expect(await loaded(texts)).toEqual([]);
    expect(texts.size).toBe(0);
  });
});

describe('an account that is forgotten', () => {
  it('leaves nothing on disk, also of what was about to be written', async () => {
    const { cache, learn, clock, texts } = start();
    learn(known('a'));
    await clock.pass(1_000);
    learn(known('b'));
    await cache.forget(accountId);
    await clock.pass(5_000);
    expect(texts.size).toBe(0);
    expect(cache.accounts()).toEqual([]);
  });
});
