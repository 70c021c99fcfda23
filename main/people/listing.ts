import type { PeoplePage, PersonRow, QuestionOf } from '../../preload/contract.ts';
import type { Directory } from './directory.ts';
import type { Favourites } from './favourites.ts';
import { createNameOrder } from './name-order.ts';
import { type Person, systemsOf } from './person.ts';
import type { PresenceBook } from './presence-book.ts';
import type { Roster } from './roster.ts';
import { marksFor } from './search/marks.ts';
import type { Findable, Search, Order as SearchOrder } from './search/search.ts';

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
  readonly roster: Pick<Roster, 'find' | 'follow'>;
  readonly kept: Pick<Favourites, 'favourites' | 'recents' | 'now' | 'isFavourite' | 'dearness'>;
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
  readonly entries: readonly Entry[];
  /** Who comes after them, of whom only those on show are looked up. */
  readonly others: SearchOrder;
  readonly groupOfOthers: PersonRow['group'];
}

/** Everybody but some, whose ids these are. */
interface Remainder {
  readonly without: string;
  readonly order: SearchOrder;
}

/**
 * Lists so that nobody moves under the cursor: one order for one query, until the query, the people
 * or `refreshOrder` changes it. Presence alone never does, and who is found by asking the systems
 * comes below all who were known.
 */
export function createListing({ roster, kept, presence, search, directory }: Parts): Listing {
  const byName = createNameOrder();
  let order: Order | null = null;
  /** Kept, for whoever takes their letters back comes to it again. */
  let remainder: Remainder | null = null;
  let version = 0;
  let available: ReadonlySet<string> | null = null;
  let shown: readonly Person[] = [];

  roster.follow(({ changed, gone }) => {
    search.learn(changed.map(findable), gone);
    reorder();
  });

  function reorder() {
    order = null;
    remainder = null;
    version += 1;
  }

  async function orderFor(query: string): Promise<Order> {
    if (order?.query === query) return order;
    const asked = version;
    tellWhoIsIn();
    const fresh = query === '' ? await everyone() : await results(query);
    if (asked === version) order = fresh;
    return fresh;
  }

  /** The people of a list of ours as they are known now, each once. */
  function current(list: readonly Person[]): Person[] {
    const people = list.map(kept.now).filter((one) => one !== undefined);
    return [...new Set(people)];
  }

  async function everyone(): Promise<Order> {
    const favourites = byName(current(kept.favourites()));
    const recents = current(kept.recents()).filter((person) => !favourites.includes(person));
    const inGroup = (group: PersonRow['group']) => (person: Person) => ({ person, group });
    return {
      query: '',
      entries: [...favourites.map(inGroup('favourites')), ...recents.map(inGroup('recents'))],
      others: await everyoneBut([...favourites, ...recents].map(({ id }) => id)),
      groupOfOthers: 'everyone',
    };
  }

  async function everyoneBut(ids: readonly string[]): Promise<SearchOrder> {
    const without = ids.join('\n');
    if (remainder?.without === without) return remainder.order;
    const asked = version;
    const fresh = await search.inOrder(ids);
    if (asked === version) remainder = { without, order: fresh };
    return fresh;
  }

  async function results(query: string): Promise<Order> {
    const others = await search.find(query, kept.dearness());
    return { query, entries: [], others, groupOfOthers: 'results' };
  }

  function entriesOf(ids: readonly string[], group: PersonRow['group']): Entry[] {
    return ids.flatMap((id) => {
      const person = roster.find(id);
      return person ? [{ person, group }] : [];
    });
  }

  /** Looked at once for each opening, so that nobody moves when they come or go. */
  function tellWhoIsIn() {
    if (available) return;
    available = presence.available();
    search.setAvailable(available);
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
      const ours = await orderFor(asked);
      const found = askAround(asked);
      const known = ours.entries.length + ours.others.length;
      const page = [
        ...part(ours.entries, from, count),
        ...entriesOf(part(ours.others, from - ours.entries.length, count), ours.groupOfOthers),
        ...part(found, from - known, count),
      ];
      shown = page.map(({ person }) => person);
      const rows = page.map((entry) => toRow(entry, asked));
      return { total: known + found.length, from, rows, asking: directory.isAsking(asked) };
    },
    onShow: () => shown,
    refreshOrder() {
      reorder();
      available = null;
    },
    reorder,
  };
}

/** What of a list stands in a window that may begin before it. */
function part<Item>(
  list: { readonly length: number; readonly slice: (from: number, to: number) => readonly Item[] },
  from: number,
  count: number,
): readonly Item[] {
  return list.slice(Math.max(0, from), Math.max(0, from + count));
}

/** Somebody with several addresses is found by each, though only one is shown. */
function findable(person: Person): Findable {
  const { id, name, address, company, also } = person;
  return also ? { id, name, address, company: [company, ...also].join(' ') } : person;
}
