import { describe, expect, it } from 'vitest';
import { type Apart, nobodyApart } from '../../../main/people/join.ts';
import type { Known } from '../../../main/people/person.ts';
import { createRoster } from '../../../main/people/roster.ts';

const inSpaces: Known = {
  accountId: 'spaces',
  system: 'spaces',
  userId: 'a1',
  name: 'Ada Novak',
  address: 'ada@example.org',
  company: '',
  title: '',
};
const inSymphony: Known = { ...inSpaces, accountId: 'pod', system: 'symphony', userId: '7' };

describe('everybody known', () => {
  it('stay one person in both systems when the pod later tells of them without their address', () => {
    const roster = createRoster();
    roster.learn([inSpaces, inSymphony]);
    roster.learn([{ ...inSymphony, address: '', title: 'Trader' }]);
    expect(roster.people()).toMatchObject([
      {
        address: 'ada@example.org',
        title: 'Trader',
        identities: [{ userId: 'a1' }, { userId: '7' }],
      },
    ]);
  });

  it('are known by a new name or address as soon as one is told', () => {
    const roster = createRoster();
    roster.learn([inSpaces]);
    roster.learn([{ ...inSpaces, name: 'Ada King', address: 'king@example.org' }]);
    expect(roster.people()).toMatchObject([{ name: 'Ada King', address: 'king@example.org' }]);
  });

  it('are the same array until something is news', () => {
    const roster = createRoster();
    roster.learn([inSpaces]);
    const before = roster.people();
    roster.learn([{ ...inSpaces, address: '' }]);
    expect(roster.people()).toBe(before);
  });
});

const followed = (apart: Apart = nobodyApart) => {
  const roster = createRoster(apart);
  const told: { changed: string[]; gone: readonly string[] }[] = [];
  roster.follow(({ changed, gone }) =>
    told.push({ changed: changed.map(({ id }) => id), gone: [...gone] }),
  );
  return { roster, told };
};

describe('a piece of news', () => {
  it('touches only those it is about: all others stay the same objects', () => {
    const { roster, told } = followed();
    const other = { ...inSpaces, userId: 'b2', address: 'bo@example.org' };
    roster.learn([inSpaces, other]);
    const [before] = [roster.find('spaces:b2')];
    roster.learn([inSymphony]);
    expect(roster.find('spaces:b2')).toBe(before);
    expect(told.at(-1)).toEqual({ changed: ['address:ada@example.org'], gone: [] });
  });

  it('that is none is told to nobody', () => {
    const { roster, told } = followed();
    roster.learn([inSpaces]);
    roster.learn([{ ...inSpaces }]);
    expect(told).toHaveLength(1);
  });

  it('may make one person of two: the other is gone, and found by all their keys', () => {
    const { roster, told } = followed();
    roster.learn([inSpaces, { ...inSymphony, address: '' }]);
    expect(roster.size()).toBe(2);
    roster.learn([inSymphony]);
    expect(roster.size()).toBe(1);
    expect(told.at(-1)).toEqual({ changed: ['address:ada@example.org'], gone: ['symphony:7'] });
    expect(roster.find('symphony:7')).toBe(roster.find('spaces:a1'));
  });
});

describe('a changed address', () => {
  it('replaces the old one, by which the person is found still', () => {
    const { roster, told } = followed();
    roster.learn([inSpaces]);
    roster.learn([{ ...inSpaces, address: 'king@example.org' }]);
    expect(told.at(-1)).toEqual({
      changed: ['address:king@example.org'],
      gone: ['address:ada@example.org'],
    });
    expect(roster.find('address:ada@example.org')?.address).toBe('king@example.org');
  });

  it('leaves the old one to whoever has it now', () => {
    const { roster } = followed();
    roster.learn([inSpaces]);
    roster.learn([{ ...inSpaces, address: 'king@example.org' }]);
    roster.learn([{ ...inSpaces, userId: 'c3', name: 'Ada Lee' }]);
    expect(roster.find('address:ada@example.org')?.name).toBe('Ada Lee');
    expect(roster.size()).toBe(2);
  });

  it('parts whom only the old one joined', () => {
    const { roster } = followed();
    roster.learn([inSpaces, inSymphony]);
    roster.learn([{ ...inSpaces, address: 'king@example.org' }]);
    expect(roster.find('spaces:a1')?.identities).toHaveLength(1);
    expect(roster.find('symphony:7')?.address).toBe('ada@example.org');
  });
});

describe('people who are told of no more', () => {
  it('are forgotten, unless they are known otherwise too', async () => {
    const { roster } = followed();
    const bo = { ...inSpaces, userId: 'b2', name: 'Bo', address: 'bo@example.org' };
    roster.learn([
      { ...inSpaces, source: 'colleague' },
      { ...bo, source: 'colleague' },
    ]);
    roster.learn([{ ...bo, source: 'kept' }]);
    await roster.settle('spaces', 'colleague', () => false);
    expect(roster.people().map(({ name }) => name)).toEqual(['Bo']);
  });

  it('go with their account', async () => {
    const { roster } = followed();
    roster.learn([inSpaces, inSymphony]);
    await roster.forget('spaces');
    expect(roster.people().map(({ identities }) => identities.length)).toEqual([1]);
    await roster.forget('pod');
    expect([roster.size(), roster.find('symphony:7')]).toEqual([0, undefined]);
  });
});
