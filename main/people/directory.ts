import { type Clock, isWithin } from '../rhythm.ts';
import { askPods, askSpaces } from './directory-questions.ts';
import type { LookUps } from './look-ups.ts';
import { type Known, keysOf, type Person, type Told, userKey } from './person.ts';
import { createRoster, type Roster } from './roster.ts';
import type { PodAccount, SpacesAccount } from './sources.ts';

/** Finds people nobody of us knew, by asking the systems. */
export interface Directory {
  /** This was typed: the systems are asked once no letter follows. What was asked before is over. */
  readonly follow: (query: string) => void;
  /** Who was found for what was typed and is not among our people, in the order they were told. */
  readonly found: (query: string) => readonly Person[];
  readonly isAsking: (query: string) => boolean;
  readonly find: (key: string) => Person | undefined;
  /** What is known of somebody who was found. */
  readonly known: (person: Person) => readonly Known[];
  /** Forgets everybody who was found. */
  readonly clear: () => void;
  /** The popover begins anew: whoever was found long ago is forgotten where they are many. */
  readonly tidy: () => void;
  readonly stop: () => void;
}

interface Parts {
  readonly pods: () => readonly PodAccount[];
  readonly spaces: () => readonly SpacesAccount[];
  readonly lookUps: Pick<LookUps, 'byAddress'>;
  readonly roster: Pick<Roster, 'find'>;
  /** Told what is news about our own people. */
  readonly learn: (told: readonly Told[]) => Promise<void>;
  readonly clock: Clock;
  /** More was found, or nothing more will be. */
  readonly onAnswer: () => void;
}

interface Round {
  readonly query: string;
  readonly at: number;
  /** Ids of those who were found, in their order. */
  readonly ids: Set<string>;
  readonly ended: AbortController;
  asking: boolean;
}

const shortest = 3;
/** Less than it takes to think of the next letter. */
const pauseBetweenLetters = 300;
const answerLasts = 5 * 60_000;
const mostRounds = 50;
/** Far more than somebody looks at before the popover is opened anew. */
const mostVisitors = 1_000;

/**
 * Asks behind the local answers and holds those who are found, so that they can be shown and
 * reached. They become our people by being reached or made favourites.
 */
export function createDirectory({
  pods,
  spaces,
  lookUps,
  roster,
  learn,
  clock,
  onAnswer,
}: Parts): Directory {
  let visitors = createRoster();
  let rounds = new Map<string, Round>();
  let current: Round | null = null;
  let cancel = () => {};

  function begin(query: string) {
    cancel();
    current?.ended.abort();
    if (current?.asking) rounds.delete(current.query);
    current = null;
    if (query.length < shortest || spaces().length + pods().length === 0) return;
    const ended = new AbortController();
    const round: Round = { query, at: clock.now(), ids: new Set(), ended, asking: true };
    current = round;
    keep(round);
    cancel = clock.after(pauseBetweenLetters, () => void ask(round));
  }

  function keep(round: Round) {
    rounds.set(round.query, round);
    const [oldest] = rounds.keys();
    if (rounds.size > mostRounds && oldest !== undefined) rounds.delete(oldest);
  }

  async function ask(round: Round) {
    const { query, ended } = round;
    const take = (told: readonly Told[]) => {
      if (!ended.signal.aborted) meet(round, told);
    };
    await Promise.all([
      askSpaces(spaces(), query, ended.signal, take),
      askPods(pods(), query, lookUps, take),
    ]);
    if (ended.signal.aborted) return;
    round.asking = false;
    onAnswer();
  }

  function meet(round: Round, told: readonly Told[]) {
    visitors.learn(told);
    const before = round.ids.size;
    for (const { system, userId } of told) {
      const person = visitors.find(userKey(system, userId));
      if (!person) continue;
      if (isOurs(person)) void learn(newsOf(person));
      else round.ids.add(person.id);
    }
    if (round.ids.size > before) onAnswer();
  }

  const isOurs = (person: Person) => keysOf(person).some((key) => roster.find(key) !== undefined);

  /** Users that we did not know yet, and addresses that lead to those we knew. */
  function newsOf(person: Person): readonly Told[] {
    return visitors.known(person).flatMap((one): Told[] => {
      const isKnown = roster.find(userKey(one.system, one.userId)) !== undefined;
      if (isKnown) return one.also ? [one] : [];
      return [{ ...one, source: 'looked-up' }];
    });
  }

  function clear() {
    cancel();
    current?.ended.abort();
    current = null;
    rounds = new Map();
    visitors = createRoster();
  }

  return {
    follow(query) {
      if (current?.query === query) return;
      const kept = rounds.get(query);
      if (kept && !kept.asking && isWithin(answerLasts, kept.at, clock)) {
        cancel();
        current?.ended.abort();
        current = kept;
        return;
      }
      begin(query);
    },
    found(query) {
      const people = [...(rounds.get(query)?.ids ?? [])].map((id) => visitors.find(id));
      return [...new Set(people)].filter((one) => one !== undefined).filter((one) => !isOurs(one));
    },
    isAsking: (query) => rounds.get(query)?.asking === true,
    find: (key) => visitors.find(key),
    known: (person) => visitors.known(person),
    clear,
    tidy() {
      if (visitors.size() > mostVisitors) clear();
    },
    stop() {
      cancel();
      current?.ended.abort();
    },
  };
}
