import type { PeoplePage, PersonRow, QuestionOf } from '../../preload/contract.ts';
import type { Directory } from './directory.ts';
import type { Favourites } from './favourites.ts';
import { createNameOrder } from './name-order.ts';
import { type Person, systemsOf } from './person.ts';
import type { PresenceBook } from './presence-book.ts';
import type { Roster } from './roster.ts';
import { marksFor } from './search/marks.ts';
import type { Search } from './search/search.ts';

/** The list of people, searched or whole. */
export interface Listing {
  readonly list: (question: QuestionOf<'listPeople'>) => Promise<PeoplePage>;
  /** The people of the last page listed. */
  readonly onShow: () => readonly Person[];
  /** From now on who is available now comes first; until then nobody moves for that. */
  readonly refreshOrder: () => void;
  /** Favourites or recents are others now. */
  readonly reorder: () => void;
}

interface Parts {
  readonly roster: Pick<Roster, 'people' | 'find'>;
  readonly kept: Pick<Favourites, 'favourites' | 'recents' | 'isFavourite' | 'dearness'>;
  readonly presence: Pick<PresenceBook, 'of' | 'available'>;
  readonly search: Search;
  readonly directory: Pick<Directory, 'found' | 'isAsking' | 'follow'>;
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
 * or `refreshOrder` changes it. Presence alone never does, and who is found by asking the systems
 * comes below all who were known.
 */
export function createListing({ roster, kept, presence, search, directory }: Parts): Listing {
  const byName = createNameOrder();
  let order: Order | null = null;
  let available: ReadonlySet<string> | null = null;
  let shown: readonly Person[] = [];

  async function orderFor(query: string): Promise<Order> {
    const people = roster.people();
    if (order && order.query === query && order.people === people) return order;
    const entries = query === '' ? everyone(people) : await results(people, query);
    order = { query, people, entries };
    return order;
  }

  /** The people of a list of ours as they are known now, each once. */
  function current(list: readonly Person[]): Person[] {
    const people = list.map(({ id }) => roster.find(id)).filter((one) => one !== undefined);
    return [...new Set(people)];
  }

  function everyone(people: readonly Person[]): Entry[] {
    const favourites = byName(current(kept.favourites()));
    const chosen = new Set(favourites);
    const recents = current(kept.recents()).filter((person) => !chosen.has(person));
    for (const person of recents) chosen.add(person);
    const others = byName(people).filter((person) => !chosen.has(person));
    const available = whoIsIn();
    const isIn = (person: Person) => available.has(person.id);
    const inGroup = (group: PersonRow['group']) => (person: Person) => ({ person, group });
    return [
      ...favourites.map(inGroup('favourites')),
      ...recents.map(inGroup('recents')),
      ...others.filter(isIn).map(inGroup('everyone')),
      ...others.filter((person) => !isIn(person)).map(inGroup('everyone')),
    ];
  }

  async function results(people: readonly Person[], query: string): Promise<Entry[]> {
    const dear = kept.dearness();
    const isIn = whoIsIn();
    const weight = ({ id }: Person) => (dear.get(id) ?? 0) + (isIn.has(id) ? 0.02 : 0);
    const found = await search.find(people, query, weight);
    return found.map((person) => ({ person, group: 'results' }));
  }

  /** Looked at once for each opening, so that nobody moves when they come or go. */
  function whoIsIn(): ReadonlySet<string> {
    available ??= presence.available();
    return available;
  }

  /** What the systems were asked for comes once the local answers are out, and below them. */
  function askAround(query: string): Entry[] {
    directory.follow(query);
    return directory.found(query).map((person) => ({ person, group: 'directory' }));
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
      const others = askAround(asked);
      const page = [
        ...entries.slice(from, from + count),
        ...others.slice(
          Math.max(0, from - entries.length),
          Math.max(0, from + count - entries.length),
        ),
      ];
      shown = page.map(({ person }) => person);
      const rows = page.map((entry) => toRow(entry, asked));
      const total = entries.length + others.length;
      return { total, from, rows, asking: directory.isAsking(asked) };
    },
    onShow: () => shown,
    refreshOrder() {
      order = null;
      available = null;
    },
    reorder() {
      order = null;
    },
  };
}
