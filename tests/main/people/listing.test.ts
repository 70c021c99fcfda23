import { describe, expect, it, vi } from 'vitest';
import { createFavourites } from '../../../main/people/favourites.ts';
import { createListing } from '../../../main/people/listing.ts';
import type { Known, Person } from '../../../main/people/person.ts';
import { createPresenceBook } from '../../../main/people/presence-book.ts';
import { createRoster } from '../../../main/people/roster.ts';
import { createSearch } from '../../../main/people/search/search.ts';
import { type PresenceCategory, success } from '../../../preload/contract.ts';
import { createManualClock } from '../manual-clock.ts';

const accountId = 'pod';

function known(name: string): Known {
  const userId = [...name].map((letter) => letter.charCodeAt(0)).join('');
  const address = `${name.toLowerCase().replace(/\W/g, '.')}@home.example`;
  return { accountId, system: 'symphony', userId, name, address, company: '', title: '' };
}

function start(...names: readonly string[]) {
  const roster = createRoster();
  const { now } = createManualClock();
  const presence = createPresenceBook({ find: roster.find, now });
  const kept = createFavourites({
    files: { read: async () => undefined, write: async () => success() },
    find: roster.find,
    now,
  });
  const strangers: Person[] = [];
  const directory = { follow: () => {}, found: () => strangers, isAsking: () => true };
  const search = createSearch();
  const inOrder = vi.spyOn(search, 'inOrder');
  const listing = createListing({ roster, presence, kept, directory, search });
  roster.follow(({ changed, gone }) => {
    kept.refresh();
    presence.follow(changed, gone);
  });
  roster.learn(names.map(known));
  const person = (name: string) => {
    const found = roster.find(`symphony:${known(name).userId}`);
    if (!found) throw new Error(`Nobody is called ${name}`);
    return found;
  };
  return {
    listing,
    roster,
    kept,
    strangers,
    person,
    inOrder,
    rows: async (query = '', from = 0, count = 50) =>
      (await listing.list({ query, from, count })).rows,
    names: async (query = '') =>
      (await listing.list({ query, from: 0, count: 50 })).rows.map(({ name }) => name),
    set: (name: string, category: PresenceCategory) =>
      presence.take({
        accountId,
        changed: new Map([[known(name).userId, category]]),
        others: 'offline',
      }),
  };
}

describe('the list of everybody', () => {
  it('puts favourites first, then recents, then who is in, then the others, each by name', async () => {
    const { kept, person, rows, set } = start('Élan Zeh', 'Bob Lee', 'Abe Fox', 'Cy Orr', 'Di Poe');
    await kept.setFavourite(person('Di Poe'), true);
    await kept.reached(person('Cy Orr'));
    await set('Élan Zeh', 'available');
    expect((await rows()).map(({ name, group }) => `${group} ${name}`)).toEqual([
      'favourites Di Poe',
      'recents Cy Orr',
      'everyone Élan Zeh',
      'everyone Abe Fox',
      'everyone Bob Lee',
    ]);
  });

  it('shows a favourite whose address became that of somebody else', async () => {
    const { kept, person, roster, rows } = start('Abe Fox', 'Bob Lee');
    await kept.setFavourite(person('Abe Fox'), true);
    roster.learn([
      { ...known('Abe Fox'), address: 'fox@home.example' },
      { ...known('Bob Lee'), address: known('Abe Fox').address },
    ]);
    expect((await rows()).map(({ name, group, favourite }) => [name, group, favourite])).toEqual([
      ['Abe Fox', 'favourites', true],
      ['Bob Lee', 'everyone', false],
    ]);
  });

  it('shows new presence at once, but moves nobody until it is opened anew', async () => {
    const { listing, rows, names, set } = start('Abe Fox', 'Bob Lee');
    await set('Bob Lee', 'available');
    expect(await names()).toEqual(['Bob Lee', 'Abe Fox']);
    await set('Abe Fox', 'available');
    await set('Bob Lee', 'busy');
    expect((await rows()).map(({ name, presence }) => [name, presence])).toEqual([
      ['Bob Lee', 'busy'],
      ['Abe Fox', 'available'],
    ]);
    listing.refreshOrder();
    expect(await names()).toEqual(['Abe Fox', 'Bob Lee']);
  });

  it('moves nobody when more becomes known of them', async () => {
    const { roster, names, set } = start('Abe Fox', 'Bob Lee');
    await set('Bob Lee', 'available');
    expect(await names()).toEqual(['Bob Lee', 'Abe Fox']);
    roster.learn([{ ...known('Bob Lee'), accountId: 'spaces', system: 'spaces', userId: 'b' }]);
    await set('Bob Lee', 'away');
    expect(await names()).toEqual(['Bob Lee', 'Abe Fox']);
  });

  it('moves nobody when it is first told who is in after the list was shown', async () => {
    const { names, roster, set } = start('Abe Fox', 'Bob Lee');
    expect(await names()).toEqual(['Abe Fox', 'Bob Lee']);
    await set('Bob Lee', 'available');
    roster.learn([known('Cy Orr')]);
    expect(await names()).toEqual(['Abe Fox', 'Bob Lee', 'Cy Orr']);
  });

  it('is put in order once for letters that are typed and taken back', async () => {
    const { inOrder, kept, names, person, roster } = start('Abe Fox', 'Bob Lee');
    for (const query of ['', 'b', '', 'a', '']) await names(query);
    expect(inOrder).toHaveBeenCalledTimes(1);
    await kept.reached(person('Bob Lee'));
    await names('b');
    expect(await names()).toEqual(['Bob Lee', 'Abe Fox']);
    roster.learn([known('Cy Orr')]);
    expect(await names()).toEqual(['Bob Lee', 'Abe Fox', 'Cy Orr']);
  });

  it('gives a page and says how many there are', async () => {
    const { listing } = start('Abe Fox', 'Bob Lee', 'Cy Orr');
    const page = await listing.list({ query: '', from: 1, count: 1 });
    expect([page.total, page.from, page.rows.map(({ name }) => name)]).toEqual([3, 1, ['Bob Lee']]);
    expect(listing.onShow().map(({ name }) => name)).toEqual(['Bob Lee']);
    expect((await listing.list({ query: '', from: 9, count: 5 })).rows).toEqual([]);
  });

  it('has no presence for people of whom no account can tell', async () => {
    const { rows } = start('Abe Fox');
    expect((await rows())[0]).toMatchObject({ presence: null, marks: [], favourite: false });
  });
});

describe('the results of a search', () => {
  it('keep their order while presence changes', async () => {
    const { listing, names, set } = start('Jan Abe', 'Jan Bob');
    await set('Jan Bob', 'available');
    expect(await names('jan')).toEqual(['Jan Bob', 'Jan Abe']);
    await set('Jan Bob', 'offline');
    await set('Jan Abe', 'available');
    expect(await names('jan')).toEqual(['Jan Bob', 'Jan Abe']);
    listing.refreshOrder();
    expect(await names('jan')).toEqual(['Jan Abe', 'Jan Bob']);
  });

  it('mark the letters that match and belong to no other group', async () => {
    const { rows } = start('Jan Abe', 'Cy Orr');
    expect(await rows(' ja ')).toMatchObject([
      { name: 'Jan Abe', group: 'results', marks: [{ field: 'name', from: 0, to: 2 }] },
    ]);
  });
});

describe('a person with two addresses', () => {
  it('is found by each of them', async () => {
    const { roster, names } = start('Jan Abe', 'Cy Orr');
    const jan = known('Jan Abe');
    roster.learn([{ ...jan, also: ['j.smith@maiden.example'] }]);
    expect(await names('j.smith@maiden.example')).toEqual(['Jan Abe']);
    expect(await names('maiden')).toEqual(['Jan Abe']);
    expect(await names('jan.abe@home.example')).toContain('Jan Abe');
  });
});

describe('who is found by asking the systems', () => {
  it('comes below all who were known, and moves none of them', async () => {
    const { listing, strangers, rows } = start('Jan Abe', 'Jan Bob');
    const before = await rows('jan');
    strangers.push({
      id: 'spaces:j',
      name: 'Jan Zoe',
      address: '',
      company: '',
      title: '',
      identities: [{ accountId: 'spaces', system: 'spaces', userId: 'j' }],
    });
    const after = await rows('jan');
    expect(after.slice(0, 2)).toEqual(before);
    expect(after[2]).toMatchObject({ name: 'Jan Zoe', group: 'directory', marks: [{ to: 3 }] });
    const last = await listing.list({ query: 'jan', from: 2, count: 5 });
    expect([last.total, last.asking, last.rows.length]).toEqual([3, true, 1]);
  });
});
