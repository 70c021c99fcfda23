import type { Searched } from './person-words.ts';

/** Somebody as they are told to the search. */
export interface Findable extends Searched {
  readonly id: string;
}

/** Everybody by number. Numbers only rise; who changed gets a new one. */
export interface Roll {
  readonly take: (person: Findable) => void;
  readonly drop: (id: string) => void;
  readonly numberOf: (id: string) => number | undefined;
  /** Undefined when the person changed or is gone since. */
  readonly personAt: (number: number) => Findable | undefined;
  /** How many people there are now. */
  readonly count: () => number;
  /** How many numbers were given. */
  readonly given: () => number;
  /** Numbers that stand for nobody any more, in the order in which they lost their people. */
  readonly gone: readonly number[];
}

/** Starts empty. */
export function createRoll(): Roll {
  const people: (Findable | undefined)[] = [];
  const numbers = new Map<string, number>();
  const gone: number[] = [];

  function drop(id: string) {
    const number = numbers.get(id);
    if (number === undefined) return;
    numbers.delete(id);
    people[number] = undefined;
    gone.push(number);
  }

  return {
    take(person) {
      const number = numbers.get(person.id);
      if (number !== undefined && isSame(people[number], person)) return;
      drop(person.id);
      numbers.set(person.id, people.length);
      people.push(person);
    },
    drop,
    numberOf: (id) => numbers.get(id),
    personAt: (number) => people[number],
    count: () => numbers.size,
    given: () => people.length,
    gone,
  };
}

function isSame(known: Findable | undefined, { name, address, company }: Findable): boolean {
  return known?.name === name && known.address === address && known.company === company;
}
