import type { PresenceCategory } from '../../preload/contract.ts';
import { type Pieces, textOf } from '../net/body.ts';
import { createLedger, type Presences } from './ledger.ts';

/** A part of what changed that the main thread takes in without holding anybody up. */
interface Portion {
  readonly changed: Presences;
  /** Whether there is more to ask for. */
  readonly more: boolean;
}

const mostInAPortion = 4_000;

/** The work of the thread that reads the presence of a large pod. */
export const createReading = () => {
  const ledger = createLedger();
  let left: (readonly [string, PresenceCategory])[] = [];

  function portion(): Portion {
    const changed = new Map(left.splice(0, mostInAPortion));
    return { changed, more: left.length > 0 };
  }

  return {
    learn: (told: Presences) => ledger.learn(told),
    /** The first portion of what differs; null: it is no such body. */
    read(body: Pieces): Portion | null {
      const changed = ledger.read(textOf(body));
      if (!changed) return null;
      left = [...changed];
      return portion();
    },
    /** The next portion. */
    goOn: (_question: null): Portion => portion(),
  };
};

/** What the thread can be asked to do. */
export type Reading = ReturnType<typeof createReading>;
