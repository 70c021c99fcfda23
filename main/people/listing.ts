import type {
  PeoplePage,
  PersonRow,
  PresenceCategory,
  QuestionOf,
} from '../../preload/contract.ts';
import type { Favourites } from './favourites.ts';
import { type Person, systemsOf } from './person.ts';
import type { PresenceBook } from './presence-book.ts';
import type { Roster } from './roster.ts';
import { fold } from './search/fold.ts';
import { marksFor } from './search/marks.ts';
import type { Search } from './search/search.ts';

/** The list of people, searched or whole. */
export interface Listing {
  readonly list: (question: QuestionOf<'listPeople'>) => Promise<PeoplePage>;
  /** The people of the last page listed. */
  readonly onShow: () => readonly Person[];
  /** From now on who is available now comes first; until then nobody moves for that. */
  readonly refreshOrder: () => void;
}

interface Parts {
  readonly roster: Pick<Roster, 'people'>;
  readonly kept: Pick<Favourites, 'favourites' | 'recents' | 'isFavourite' | 'recency'>;
  readonly presence: Pick<PresenceBook, 'of'>;
  readonly search: Search;
}

interface Entry {
  readonly person: Person;
  readonly group: PersonRow['group'];
}

interface Order {
  readonly query: string;
  readonly people: readonly Person[];
  readonly entries: readonly Entry[];
}

/**
 * Lists so that nobody moves under the cursor: one order for one query, until the query, the people
 * or `refreshOrder` changes it. Presence alone never does.
 */
export function createListing({ roster, kept, presence, search }: Parts): Listing {
  let order: Order | null = null;
  let seenPresence = new Map<string, PresenceCategory>();
  let shown: readonly Person[] = [];
  const sortNames = new WeakMap<Person, string>();

  async function orderFor(query: string): Promise<Order> {
    const people = roster.people();
    if (order && order.query === query && order.people === people) return order;
    if (seenPresence.size === 0) lookAtPresence();
    const entries =
      query === ''
        ? everyone(people)
        : (await search.find(people, query, weight)).map((person) => ({
            person,
            group: 'results' as const,
          }));
    order = { query, people, entries };
    return order;
  }

  /** How much dearer than a stranger, 0 to 1. */
  function weight(person: Person): number {
    const rank = kept.recency(person);
    const recency = rank === undefined ? 0 : 0.9 / (1 + rank / 10);
    return Math.min(1, recency + (kept.isFavourite(person) ? 0.3 : 0) + presenceWeight(person));
  }

  const presenceWeight = (person: Person) =>
    seenPresence.get(person.id) === 'available' ? 0.02 : 0;

  function everyone(people: readonly Person[]): Entry[] {
    const current = new Set(people);
    const favourites = people.filter(kept.isFavourite).sort(byName);
    const recents = people
      .filter((person) => kept.recency(person) !== undefined && !kept.isFavourite(person))
      .sort((one, other) => (kept.recency(one) ?? 0) - (kept.recency(other) ?? 0));
    for (const person of [...favourites, ...recents]) current.delete(person);
    const others = [...current].sort(byPresenceAndName);
    const inGroup = (group: PersonRow['group']) => (person: Person) => ({ person, group });
    return [
      ...favourites.map(inGroup('favourites')),
      ...recents.map(inGroup('recents')),
      ...others.map(inGroup('everyone')),
    ];
  }

  const byPresenceAndName = (one: Person, other: Person) =>
    presenceWeight(other) - presenceWeight(one) || byName(one, other);

  function byName(one: Person, other: Person): number {
    const [first, second] = [sortName(one), sortName(other)];
    return first < second ? -1 : Number(first > second);
  }

  function sortName(person: Person): string {
    const name = sortNames.get(person) ?? fold(person.name);
    sortNames.set(person, name);
    return name;
  }

  function lookAtPresence() {
    seenPresence = new Map();
    for (const person of roster.people()) {
      const category = presence.of(person);
      if (category) seenPresence.set(person.id, category);
    }
  }

  function toRow({ person, group }: Entry, query: string): PersonRow {
    const { id, name, address, company, title } = person;
    return {
      id,
      name,
      address,
      company,
      title,
      systems: systemsOf(person),
      presence: presence.of(person),
      favourite: kept.isFavourite(person),
      group,
      marks: query === '' ? [] : marksFor(query, person),
    };
  }

  return {
    async list({ query, from, count }) {
      const asked = query.trim();
      const { entries } = await orderFor(asked);
      const page = entries.slice(from, from + count);
      shown = page.map(({ person }) => person);
      return { total: entries.length, from, rows: page.map((entry) => toRow(entry, asked)) };
    },
    onShow: () => shown,
    refreshOrder() {
      order = null;
      lookAtPresence();
    },
  };
}
