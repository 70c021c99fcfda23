import type { Findable, Roll } from './roll.ts';
import type { Slices } from './slices.ts';

/** News that wait to be written into the roll. */
interface Incoming {
  readonly add: (changed: Iterable<Findable>, gone: Iterable<string>) => void;
  readonly isEmpty: () => boolean;
  /** Writes until the slice is over; says whether anything was written. */
  readonly read: (slices: Slices) => boolean;
}

/** Between two looks at the clock. */
const atOnce = 32;

/** Reads news in the order in which they came, of each who changed before who is gone. */
export function createIncoming(roll: Roll): Incoming {
  const waiting: Iterator<() => void>[] = [];

  function* written(changed: Iterable<Findable>, gone: Iterable<string>) {
    for (const person of changed) yield () => roll.take(person);
    for (const id of gone) yield () => roll.drop(id);
  }

  /** False when nothing is left. */
  function readOne(): boolean {
    for (;;) {
      const [first] = waiting;
      if (!first) return false;
      const { done, value: write } = first.next();
      if (!done) {
        write();
        return true;
      }
      waiting.shift();
    }
  }

  return {
    add: (changed, gone) => void waiting.push(written(changed, gone)),
    isEmpty: () => waiting.length === 0,
    read(slices) {
      let count = 0;
      while (readOne()) {
        count += 1;
        if (count % atOnce === 0 && slices.isOver()) break;
      }
      return count > 0;
    },
  };
}
