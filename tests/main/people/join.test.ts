import { describe, expect, it } from 'vitest';
import { joinPeople } from '../../../main/people/join.ts';
import type { Known } from '../../../main/people/person.ts';

function known(system: Known['system'], userId: string, facts: Partial<Known> = {}): Known {
  const accountId = `${system}:me`;
  return { accountId, system, userId, name: '', address: '', company: '', title: '', ...facts };
}

const idsOf = (all: readonly Known[]) =>
  joinPeople(all).people.map(({ identities }) => identities.map(({ userId }) => userId));

describe('joining', () => {
  it('makes one person of one address in two systems, with the facts of both', () => {
    const { people } = joinPeople([
      known('spaces', 'abc', { name: 'Jane Doe', address: 'Jane.Doe@Home.example' }),
      known('symphony', '1', { address: 'jane.doe@home.EXAMPLE ', company: 'Home', title: 'CTO' }),
    ]);
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({ name: 'Jane Doe', company: 'Home', title: 'CTO' });
    expect(people[0]?.identities).toHaveLength(2);
  });

  it('never joins by name', () => {
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

  it('finds a person by every key, also by the id from before the address was known', () => {
    const before = joinPeople([known('symphony', '1', { name: 'A' })]);
    const [person] = before.people;
    const after = joinPeople([known('symphony', '1', { name: 'A', address: 'a@b.example' })]);
    expect(after.byKey.get(person?.id ?? '')?.address).toBe('a@b.example');
    expect(after.byKey.get('address:a@b.example')).toBe(after.byKey.get('symphony:1'));
  });

  it('gives the same object for a person nothing changed about', () => {
    const jane = known('spaces', 'a', { name: 'Jane', address: 'jane@home.example' });
    const before = joinPeople([jane]);
    const after = joinPeople([jane, known('spaces', 'b', { name: 'Bo' })], before);
    expect(after.people).toHaveLength(2);
    expect(after.people[0]).toBe(before.people[0]);
  });

  it('calls somebody without a name by the address', () => {
    const { people } = joinPeople([known('spaces', 'a', { address: 'a@b.example' })]);
    expect(people[0]?.name).toBe('a@b.example');
  });
});
