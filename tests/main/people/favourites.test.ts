import { describe, expect, it } from 'vitest';
import { createFavourites } from '../../../main/people/favourites.ts';
import { keysOf, type Person } from '../../../main/people/person.ts';
import { success } from '../../../preload/contract.ts';
import { createManualClock } from '../manual-clock.ts';

function person(userId: string, address = ''): Person {
  return {
    id: address ? `address:${address}` : `symphony:${userId}`,
    name: `Person ${userId}`,
    address,
    company: '',
    title: '',
    identities: [{ accountId: 'pod', system: 'symphony', userId }],
  };
}

async function start(content?: unknown) {
  const disk = { content };
  const clock = createManualClock();
  const known = new Map<string, Person>();
  const kept = createFavourites({
    files: {
      read: async () => disk.content,
      async write(_name, value) {
        disk.content = JSON.parse(JSON.stringify(value));
        return success();
      },
    },
    find: (key) => known.get(key),
    now: clock.now,
  });
  await kept.load();
  /** That is how somebody is known from now on. */
  const meet = (one: Person) => {
    for (const key of keysOf(one)) known.set(key, one);
    kept.refresh();
    return one;
  };
  return { kept, disk, clock, known, meet };
}

describe('favourites and recents', () => {
  it('are there again after a restart', async () => {
    const { kept, disk } = await start();
    await kept.setFavourite(person('1'), true);
    await kept.reached(person('2'));
    await kept.reached(person('3'));
    const { kept: again, meet } = await start(disk.content);
    expect(again.isFavourite(meet(person('1')))).toBe(true);
    expect(again.recents().map(({ id }) => id)).toEqual(['symphony:3', 'symphony:2']);
  });

  it('know a person again of whom more is known since', async () => {
    const { kept, meet } = await start();
    meet(person('1'));
    await kept.setFavourite(person('1'), true);
    await kept.reached(person('1'));
    const now = meet(person('1', 'one@home.example'));
    expect(kept.isFavourite(now)).toBe(true);
    await kept.reached(now);
    expect(kept.recents()).toEqual([now]);
    await kept.setFavourite(now, false);
    expect(kept.favourites()).toEqual([]);
  });

  it('are the same people when their address has become that of somebody else', async () => {
    const { kept, meet, known } = await start();
    await kept.setFavourite(meet(person('1', 'desk@home.example')), true);
    known.clear();
    const moved = meet(person('1', 'new@home.example'));
    meet(person('2', 'desk@home.example'));
    expect(kept.favourites().map(kept.now)).toEqual([moved]);
  });

  it('keep the last fifty', async () => {
    const { kept } = await start();
    for (let at = 1; at <= 60; at += 1) await kept.reached(person(String(at)));
    expect(kept.recents()).toHaveLength(50);
    expect(kept.recents()[0]?.id).toBe('symphony:60');
  });

  it('go with the account that knew them', async () => {
    const { kept, disk } = await start();
    const both = {
      ...person('1', 'one@home.example'),
      identities: [
        ...person('1').identities,
        { accountId: 'spaces', system: 'spaces' as const, userId: 'a' },
      ],
    };
    await kept.setFavourite(both, true);
    await kept.reached(person('2'));
    await kept.forget('pod');
    expect(kept.favourites().map(({ identities }) => identities.length)).toEqual([1]);
    expect(kept.recents()).toEqual([]);
    expect(JSON.stringify(disk.content)).not.toContain('"pod"');
  });

  it.each([
    undefined,
    null,
    'text',
    [],
    {
      favourites: 7,
      recents: [null, 3, {}, { identities: [] }, { identities: [{ system: 'x' }] }],
    },
  ])('are none in a file that holds %j', async (content) => {
    const { kept } = await start(content);
    expect([kept.favourites(), kept.recents()]).toEqual([[], []]);
  });
});

describe('how often somebody was reached', () => {
  it('is counted, with the last time', async () => {
    const { kept, meet, clock } = await start();
    const one = meet(person('1'));
    await kept.reached(one);
    await clock.pass(5_000);
    await kept.reached(one);
    expect(kept.historyOf(one)).toMatchObject({ times: 2, lastAt: clock.now() });
    expect(kept.historyOf(meet(person('2')))).toBeUndefined();
  });

  it('makes dearer whom one reaches often, and fades in weeks', async () => {
    const { kept, meet, clock } = await start();
    const [often, once, favourite] = [meet(person('1')), meet(person('2')), meet(person('3'))];
    for (let time = 0; time < 5; time += 1) await kept.reached(often);
    await kept.reached(once);
    await kept.setFavourite(favourite, true);
    const dear = ({ id }: Person) => kept.dearness().get(id) ?? 0;
    expect(dear(often)).toBeGreaterThan(dear(once));
    expect(dear(once)).toBeGreaterThan(dear(favourite));
    const fresh = dear(once);
    await clock.pass(60 * 86_400_000);
    expect(dear(once)).toBeLessThan(fresh / 3);
    await kept.reached(once);
    expect(dear(once)).toBeGreaterThan(dear(often));
  });

  it('goes along with a person whose address changes', async () => {
    const { kept, meet, known, disk } = await start();
    await kept.reached(meet(person('1', 'old@home.example')));
    known.clear();
    const now = meet(person('1', 'new@home.example'));
    expect(kept.historyOf(now)?.times).toBe(1);
    const after = await start(disk.content);
    expect(after.kept.historyOf(after.meet(now))?.times).toBe(1);
  });

  it('stays with the person when somebody else is taken out of them', async () => {
    const { kept, meet, known } = await start();
    const mine = person('1', 'one@home.example');
    const theirs = { ...person('2', 'one@home.example') };
    const joined = meet({ ...mine, identities: [...mine.identities, ...theirs.identities] });
    await kept.setFavourite(joined, true);
    await kept.reached(joined);
    await kept.takeOut('symphony:2');
    known.clear();
    const out = meet({ ...theirs, id: 'symphony:2' });
    const rest = meet(mine);
    expect([kept.isFavourite(rest), kept.historyOf(rest)?.times]).toEqual([true, 1]);
    expect([kept.isFavourite(out), kept.historyOf(out)]).toEqual([false, undefined]);
  });

  it('is forgotten with the person', async () => {
    const { kept, meet, known, disk } = await start();
    await kept.reached(meet(person('1')));
    known.clear();
    await kept.forget('pod');
    expect(JSON.stringify(disk.content)).not.toContain('symphony:1');
  });
});
