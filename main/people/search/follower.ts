import type { Home } from './home.ts';
import type { Roll } from './roll.ts';

/** Brings a home up to what stands in the roll, step by step. */
export interface Follower {
  readonly home: Home;
  readonly isBehind: () => boolean;
  /** How many numbers it was told of. */
  readonly reached: () => number;
  /** Tells the next few; false when the home broke. */
  readonly step: () => Promise<boolean>;
}

/** So many people travel at once: on this thread they are taken in within two milliseconds. */
const stepSize = { here: 60, thread: 250 } as const;

/** Begins at the beginning of the roll. */
export function createFollower(roll: Roll, home: Home): Follower {
  const size = home.isHere ? stepSize.here : stepSize.thread;
  let toldPeople = 0;
  let toldGone = 0;

  function nextPeople() {
    const people: [number, ReturnType<Roll['personAt']> & object][] = [];
    for (; toldPeople < roll.given() && people.length < size; toldPeople += 1) {
      const person = roll.personAt(toldPeople);
      if (person) people.push([toldPeople, person]);
    }
    return people;
  }

  function nextGone() {
    const gone = roll.gone.slice(toldGone, toldGone + size);
    toldGone += gone.length;
    // Who is gone before they were told needs no forgetting, but does no harm.
    return gone;
  }

  return {
    home,
    isBehind: () => toldPeople < roll.given() || toldGone < roll.gone.length,
    reached: () => toldPeople,
    step: () => home.take({ people: nextPeople(), gone: nextGone() }),
  };
}
