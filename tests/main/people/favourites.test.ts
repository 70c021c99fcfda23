import { describe, expect, it } from 'vitest';
import { createFavourites } from '../../../main/people/favourites.ts';
import type { Person } from '../../../main/people/person.ts';
import { success } from '../../../preload/contract.ts';

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
  const kept = createFavourites({
    read: async () => disk.content,
    async write(_name, value) {
      disk.content = JSON.parse(JSON.stringify(value));
      return success();
    },
  });
  await kept.load();
  return { kept, disk };
}

describe('favourites and recents', () => {
  it('are there again after a restart', async () => {
    const { kept, disk } = await start();
    await kept.setFavourite(person('1'), true);
    await kept.reached(person('2'));
    await kept.reached(person('3'));
    const again = (await start(disk.content)).kept;
    expect(again.isFavourite(person('1'))).toBe(true);
    expect(again.recents().map(({ id }) => id)).toEqual(['symphony:3', 'symphony:2']);
  });

  it('know a person again of whom more is known since', async () => {
    const { kept } = await start();
    await kept.setFavourite(person('1'), true);
    await kept.reached(person('1'));
    const now = person('1', 'one@home.example');
    expect(kept.isFavourite(now)).toBe(true);
    await kept.reached(now);
    expect(kept.recents()).toEqual([now]);
    await kept.setFavourite(now, false);
    expect(kept.favourites()).toEqual([]);
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
