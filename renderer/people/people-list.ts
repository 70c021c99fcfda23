import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bridge, PeoplePage, PersonRow, Problem } from '../../preload/contract.ts';
import { keepUnchanged } from './unchanged-rows.ts';

/** What is on show: rows by page, each with the revision it was asked at. */
export interface ShownPeople {
  /** The query these rows answer; null before any answer. */
  readonly query: string | null;
  readonly total: number;
  readonly pages: ReadonlyMap<number, ShownPage>;
  /** The directories are still being asked for more. */
  readonly asking: boolean;
  readonly problem: Problem | null;
}

interface ShownPage {
  readonly rows: readonly PersonRow[];
  readonly revision: number;
}

/** The stretch somebody looks at: row numbers, the last one included. */
interface Look {
  readonly query: string;
  readonly revision: number;
  readonly first: number;
  readonly last: number;
}

/** The people of a query, fetched page by page as they are looked at. */
export interface PeopleList {
  readonly shown: StoreApi<ShownPeople>;
  readonly look: (look: Look) => void;
  /** Calls back when the rows of another query are about to be shown; what is returned ends it. */
  readonly beforeShown: (listener: (query: string) => void) => () => void;
  /** Waits for the rows of a query: true when they are on show, false when it was given up. */
  readonly arrived: (query: string) => Promise<boolean>;
}

export const pageSize = 50;
/** As many as a popover has room for, and a few more: the first answer to a letter shall be light. */
const firstRows = 24;
const mostPages = 40;

/**
 * Asks for the pages under a look that are missing or older than its revision. Rows stay on show
 * until those of the next query arrive; an answer to a query that is no longer wanted is dropped.
 */
export function createPeopleList(listPeople: Bridge['listPeople']): PeopleList {
  const shown = createStore<ShownPeople>(() => nothingShown);
  const underWay = new Set<string>();
  const waiting = new Set<(query: string) => void>();
  let wanted: string | null = null;

  const ask = async (query: string, revision: number, page: number, count: number) => {
    const key = `${revision}/${page}/${count}/${query}`;
    if (underWay.has(key)) return;
    underWay.add(key);
    const answer = await listPeople({ query, from: page * pageSize, count });
    if (query === wanted) {
      for (const tell of waiting) tell(query);
      if (answer.ok) shown.setState((now) => withPage(now, query, page, revision, answer.value));
      else shown.setState({ problem: answer.problem });
    }
    underWay.delete(key);
  };

  return {
    shown,
    look({ query, revision, first, last }) {
      wanted = query;
      const now = shown.getState();
      if (now.query !== query) {
        void ask(query, revision, 0, firstRows);
        return;
      }
      const lastPage = Math.floor(last / pageSize);
      for (let page = Math.floor(first / pageSize); page <= lastPage; page += 1) {
        const known = now.pages.get(page);
        const wants = Math.min(last, now.total - 1) - page * pageSize;
        if (
          !known ||
          known.revision < revision ||
          known.rows.length <= Math.min(wants, pageSize - 1)
        ) {
          void ask(query, revision, page, pageSize);
        }
      }
    },
    beforeShown(listener) {
      waiting.add(listener);
      return () => waiting.delete(listener);
    },
    arrived: (query) =>
      new Promise((resolve) => {
        let stop = () => {};
        const check = () => {
          const here = shown.getState().query === query;
          if (!here && wanted === query && !shown.getState().problem) return;
          stop();
          resolve(here);
        };
        stop = shown.subscribe(check);
        check();
      }),
  };
}

const nothingShown: ShownPeople = {
  query: null,
  total: 0,
  pages: new Map(),
  asking: false,
  problem: null,
};

/** The row at a place, when it is here already. */
export function rowAt(shown: ShownPeople, index: number): PersonRow | undefined {
  return shown.pages.get(Math.floor(index / pageSize))?.rows[index % pageSize];
}

/** The place of a person among the rows that are here, or -1. */
export function placeOf(shown: ShownPeople, personId: string): number {
  for (const [page, { rows }] of shown.pages) {
    const within = rows.findIndex(({ id }) => id === personId);
    if (within >= 0) return page * pageSize + within;
  }
  return -1;
}

function withPage(
  now: ShownPeople,
  query: string,
  page: number,
  revision: number,
  answer: PeoplePage,
): ShownPeople {
  const before = now.query === query ? now.pages : nothingShown.pages;
  const known = before.get(page);
  if (known && known.revision > revision) return now;
  const pages = new Map(before);
  pages.delete(page);
  pages.set(page, { rows: keepUnchanged(answer.rows, known?.rows), revision });
  for (const number of pages.keys()) {
    const beyond = number * pageSize >= answer.total && number !== page;
    if (beyond || pages.size > mostPages) pages.delete(number);
  }
  return { query, total: answer.total, pages, asking: answer.asking, problem: null };
}
