import { describe, expect, it } from 'vitest';
import { entryOf, joinUsers } from '../../../main/people/join.ts';
import type { Known } from '../../../main/people/person.ts';

function known(system: Known['system'], userId: string, facts: Partial<Known> = {}): Known {
  const accountId = `${system}:me`;
  return { accountId, system, userId, name: '', address: '', company: '', title: '', ...facts };
}

const join = (all: readonly Known[]) => joinUsers(all.map(entryOf)).map(({ person }) => person);
const idsOf = (all: readonly Known[]) =>
  join(all).map(({ identities }) => identities.map(({ userId }) => userId));

describe('joining', () => {
  it('makes one person of one address in two systems, with the facts of both', () => {
    const people = join([
      known('spaces', 'abc', { name: 'Jane Doe', address: 'Jane.Doe@Home.example' }),
      known('symphony', '1', { address: 'jane.doe@home.EXAMPLE ', company: 'Home', title: 'CTO' }),
    ]);
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({ name: 'Jane Doe', company: 'Home', title: 'CTO' });
    expect(people[0]?.identities).toHaveLength(2);
  });

  it('never joins two people with one name', () => {
    const jane = { name: 'Jane Doe' };
    const other = { name: 'Jane Doe', address: 'jane@other.example' };
    expect(idsOf([known('spaces', 'a', other), known('symphony', '1', jane)])).toEqual([
      ['a'],
      ['1'],
    ]);
  });

  it('keeps two users apart that one account tells apart, though they share an address', () => {
    const shared = { address: 'desk@home.example' };
    expect(idsOf([known('symphony', '1', shared), known('symphony', '2', shared)])).toEqual([
      ['1'],
      ['2'],
    ]);
  });

  it('joins a user without an address by the user, when another account tells the address', () => {
    const elsewhere = known('symphony', '1', { accountId: 'other', address: 'a@b.example' });
    expect(idsOf([known('symphony', '1', { name: 'A' }), elsewhere])).toEqual([['1', '1']]);
  });

  it('makes one person of two addresses when one user has both', () => {
    const people = join([
      known('spaces', 'a', { name: 'Jane Doe', address: 'jane@private.example' }),
      known('symphony', '1', { address: 'j.doe@work.example', also: ['jane@private.example'] }),
      known('spaces', 'b', { accountId: 'spaces:other', address: 'j.doe@work.example' }),
    ]);
    expect(people.map(({ identities }) => identities.length)).toEqual([3]);
    expect(people[0]).toMatchObject({
      address: 'jane@private.example',
      also: ['j.doe@work.example'],
    });
  });

  it('makes one person of those whom a later word links', () => {
    const people = join([
      known('spaces', 'a', { address: 'one@home.example' }),
      known('spaces', 'b', { accountId: 'spaces:other', address: 'two@home.example' }),
      known('symphony', '1', { also: ['one@home.example', 'two@home.example'] }),
    ]);
    expect(people.map(({ identities }) => identities.map(({ userId }) => userId).sort())).toEqual([
      ['1', 'a', 'b'],
    ]);
  });

  it('keeps two users of one account apart although a third one has the addresses of both', () => {
    const people = join([
      known('symphony', '1', { address: 'one@home.example' }),
      known('spaces', 'a', { address: 'two@home.example' }),
      known('spaces', 'b', { address: 'three@home.example' }),
      known('symphony', '1', {
        accountId: 'symphony:other',
        also: ['one@home.example', 'two@home.example', 'three@home.example'],
      }),
    ]);
    expect(people.map(({ identities }) => identities.map(({ userId }) => userId))).toEqual([
      ['1', '1', 'a'],
      ['b'],
    ]);
  });

  it('calls somebody without a name by the address', () => {
    expect(join([known('spaces', 'a', { address: 'a@b.example' })])[0]?.name).toBe('a@b.example');
  });
});
