import { createNumberList } from './number-list.ts';
import { placeBits } from './person-words.ts';

/**
 * Which person has which word in which place. A word in a place is a term, one number. A person's
 * entries stand in one piece; those of a term are a chain. Adding changes nothing that is there.
 */
export interface Entries {
  /** Adds a person who was not there before. Numbers of people only rise. */
  readonly add: (person: number, terms: readonly number[]) => void;
  readonly rows: () => EntryRows;
}

/** The bare table, for loops over hundreds of thousands. */
export interface EntryRows {
  /** The first entry of a term's chain, -1 for none; by term. */
  readonly heads: Int32Array;
  /** How many people a term has; by term. */
  readonly counts: Int32Array;
  /** The next entry of the same term, -1 for none; by entry. */
  readonly next: Int32Array;
  readonly people: Int32Array;
  readonly terms: Int32Array;
  /** Where a person's entries begin, and behind the last one of the person before; by person. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How many terms there may be. */
  readonly termCount: number;
}

/** The number of a word in a place. */
export function termOf(word: number, place: number): number {
  return (word << placeBits) | place;
}

/** Starts empty. */
export function createEntries(): Entries {
  const heads = createNumberList();
  const counts = createNumberList();
  const next = createNumberList();
  const people = createNumberList();
  const terms = createNumberList();
  const starts = createNumberList();
  const ends = createNumberList();

  function addEntry(person: number, term: number) {
    heads.reach(term + 1, -1);
    counts.reach(term + 1, 0);
    const chains = heads.raw();
    const totals = counts.raw();
    next.push(chains[term] ?? -1);
    chains[term] = people.length();
    totals[term] = (totals[term] ?? 0) + 1;
    people.push(person);
    terms.push(term);
  }

  return {
    add(person, added) {
      starts.reach(person + 1, 0);
      ends.reach(person + 1, 0);
      starts.raw()[person] = people.length();
      for (const term of added) addEntry(person, term);
      ends.raw()[person] = people.length();
    },
    rows: () => ({
      heads: heads.raw(),
      counts: counts.raw(),
      next: next.raw(),
      people: people.raw(),
      terms: terms.raw(),
      starts: starts.raw(),
      ends: ends.raw(),
      termCount: heads.length(),
    }),
  };
}
