import { createNumberList } from './number-list.ts';

/** The people found by one query, each with their best score. */
export interface Harvest {
  readonly people: () => readonly number[];
  readonly scoreOf: (person: number) => number;
  /** Takes a person in, unless they score better already or are gone. Scores are 0 to 1. */
  readonly add: (person: number, score: number) => void;
  readonly best: () => number;
  readonly clear: () => void;
}

const finest = 1_000_000;

/** `isGone` is asked once for each person taken in. */
export function createHarvest(isGone: (person: number) => boolean): Harvest {
  const scores = createNumberList();
  const people: number[] = [];
  let best = 0;

  return {
    people: () => people,
    scoreOf: (person) => (scores.raw()[person] ?? 0) / finest,
    add(person, score) {
      scores.reach(person + 1, 0);
      const all = scores.raw();
      const before = all[person] ?? 0;
      const fine = Math.round(score * finest);
      if (fine <= before || (before === 0 && isGone(person))) return;
      if (before === 0) people.push(person);
      all[person] = fine;
      if (score > best) best = score;
    },
    best: () => best,
    clear() {
      const all = scores.raw();
      for (const person of people) all[person] = 0;
      people.length = 0;
      best = 0;
    },
  };
}
