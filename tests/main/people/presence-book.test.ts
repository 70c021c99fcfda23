import { describe, expect, it } from 'vitest';
import type { Person } from '../../../main/people/person.ts';
import { createPresenceBook } from '../../../main/people/presence-book.ts';
import type { PresenceCategory } from '../../../preload/contract.ts';
import { createManualClock } from '../manual-clock.ts';

const accountId = 'pod';

const person = (userId: string): Person => ({
  id: `symphony:${userId}`,
  name: userId,
  address: '',
  company: '',
  title: '',
  identities: [{ accountId, system: 'symphony', userId }],
});

function start(...people: readonly Person[]) {
  const clock = createManualClock();
  const known = new Map(people.map((one) => [one.id, one]));
  const book = createPresenceBook({ find: (key) => known.get(key), now: clock.now });
  const tell = (changed: Readonly<Record<string, PresenceCategory>>) =>
    book.take({ accountId, changed: new Map(Object.entries(changed)), others: 'offline' });
  return { book, clock, known, tell };
}

describe('who is available', () => {
  it('is counted as they come and go', async () => {
    const { book, tell } = start(person('1'), person('2'));
    await tell({ 1: 'available', 2: 'busy' });
    expect([...book.available()]).toEqual(['symphony:1']);
    await tell({ 1: 'away', 2: 'available' });
    expect([...book.available()]).toEqual(['symphony:2']);
  });

  it('does not change under whoever looked', async () => {
    const { book, tell } = start(person('1'), person('2'));
    await tell({ 1: 'available' });
    const looked = book.available();
    expect(book.available()).toBe(looked);
    await tell({ 2: 'available' });
    expect([...looked]).toEqual(['symphony:1']);
    expect(book.available().size).toBe(2);
  });

  it('goes along with people who become others', async () => {
    const { book, tell, known } = start();
    await tell({ 1: 'available' });
    expect(book.available().size).toBe(0);
    const one = person('1');
    known.set(one.id, one);
    book.follow([one], []);
    expect([...book.available()]).toEqual([one.id]);
    const renamed = { ...one, id: 'address:one@home.example' };
    book.follow([renamed], [one.id]);
    expect([...book.available()]).toEqual([renamed.id]);
  });

  it('is nobody once the account is forgotten', async () => {
    const { book, tell } = start(person('1'));
    await tell({ 1: 'available' });
    book.forget(accountId);
    expect(book.available().size).toBe(0);
    expect(book.of(person('1'))).toBeNull();
  });

  it('is right at the end however much is told at once', async () => {
    const people = Array.from({ length: 5_000 }, (_one, at) => person(String(at)));
    const { book, tell } = start(...people);
    const all = (category: PresenceCategory) =>
      tell(Object.fromEntries(people.map(({ name }) => [name, category])));
    await Promise.all([all('available'), all('busy'), tell({ 7: 'available' })]);
    expect([...book.available()]).toEqual(['symphony:7']);
  });
});

describe('since when', () => {
  it('is told for a change that was seen, and not for how it was found', async () => {
    const { book, tell, clock } = start(person('1'));
    await tell({ 1: 'busy' });
    expect(book.sinceOf(person('1'))).toBeNull();
    await clock.pass(60_000);
    await tell({ 1: 'available' });
    const since = clock.now();
    await clock.pass(60_000);
    await tell({ 1: 'available' });
    expect(book.sinceOf(person('1'))).toBe(since);
  });
});
