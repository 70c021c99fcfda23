import type { InCommon } from '../../preload/contract.ts';
import { type Clock, inTime, isWithin } from '../rhythm.ts';
import type { Standings } from './standings.ts';
import type { Place } from './ways/path.ts';

/** The rooms and spaces that somebody and we are both in. */
export interface SharedPlaces {
  /** What was told, if it is not too old; nobody is asked. */
  readonly known: (personId: string) => readonly Place[];
  /** Asks the systems where that is not known; waits a moment at most for their answer. */
  readonly ask: (personId: string) => Promise<void>;
}

interface Parts {
  /** Asks every system; slow. */
  readonly inCommon: (personId: string) => Promise<InCommon | null>;
  readonly standings: Pick<Standings, 'learn'>;
  readonly clock: Clock;
}

interface Told {
  readonly places: readonly Place[];
  readonly at: number;
  readonly lasts: number;
}

const keptFor = 10 * 60_000;
/** An answer with gaps is asked for again sooner. */
const gapsKeptFor = 60_000;
const awaited = 1_500;
const mostPlaces = 5;
const mostPeople = 500;

/** Answers are kept in memory for ten minutes; who asks meanwhile shares the question under way. */
export function createSharedPlaces({ inCommon, standings, clock }: Parts): SharedPlaces {
  const book = new Map<string, Told>();
  const underWay = new Map<string, Promise<void>>();

  function read(personId: string): Told | undefined {
    const told = book.get(personId);
    return told && isWithin(told.lasts, told.at, clock) ? told : undefined;
  }

  async function ask(personId: string): Promise<void> {
    const answer = await inCommon(personId);
    if (!answer) return;
    standings.learn(answer.connections);
    book.delete(personId);
    book.set(personId, {
      places: answer.places.flatMap(shared).slice(0, mostPlaces),
      at: clock.now(),
      lasts: answer.problem ? gapsKeptFor : keptFor,
    });
    const [oldest] = book.size > mostPeople ? book.keys() : [];
    if (oldest !== undefined) book.delete(oldest);
  }

  return {
    known: (personId) => read(personId)?.places ?? [],
    async ask(personId) {
      if (read(personId)) return;
      const going = underWay.get(personId) ?? ask(personId);
      underWay.set(personId, going);
      void going.finally(() => underWay.delete(personId));
      await inTime(going, awaited, clock);
    },
  };
}

/** The direct space is a way of its own. */
function shared({ kind, ...place }: InCommon['places'][number]): readonly Place[] {
  return kind === 'direct-space' ? [] : [{ kind, ...place }];
}
