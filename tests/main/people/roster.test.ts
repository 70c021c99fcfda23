import { describe, expect, it } from 'vitest';
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
