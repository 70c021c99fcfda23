import { useRef, useState } from 'preact/hooks';
import type { Outcome, PersonRow, Problem, Reached, Way } from '../../preload/contract.ts';
import { useFoyer, useWords } from '../foyer.ts';
import { useNavigation } from '../navigation.ts';
import { nameOf } from '../people/person-label.ts';

/** What there is to tell of the last way that was gone. */
export type Told =
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** `instead` is what Enter does next. */
  | { readonly kind: 'refused'; readonly problem: Problem; readonly instead: Instead | null }
  | { readonly kind: 'copied' }
  | { readonly kind: 'asked'; readonly name: string };

/** The next way: one of a person's, or a new space with a whole group. */
export type Instead =
  | { readonly kind: 'way'; readonly person: Person; readonly way: Way }
  | { readonly kind: 'new-space'; readonly personIds: readonly string[] };

type Person = Pick<PersonRow, 'id' | 'name' | 'address'>;

/** Going ways to people, and how the last of it went. */
export interface Reaching {
  /** The person who is being reached. */
  readonly opening: string | null;
  readonly told: Told | null;
  /** Goes a way; without one, the best. */
  readonly reach: (person: Person, way?: Way) => void;
  /** The second way, or the first of a kind. */
  readonly reachBy: (person: Person, by: 'second' | Way['kind']) => void;
  readonly reachGroup: (personIds: readonly string[], way: 'chat' | 'new-space') => void;
  /** Goes the way that was offered in place of a refused one. */
  readonly insteadOf: (instead: Instead) => void;
  readonly forget: () => void;
}

/** One way at a time: what is asked for while one is being gone is not done. */
export function useReaching(): Reaching {
  const { bridge } = useFoyer();
  const words = useWords();
  const { go } = useNavigation();
  const [opening, setOpening] = useState<string | null>(null);
  const [told, tell] = useState<Told | null>(null);
  const running = useRef(false);
  const forgotten = useRef(0);

  const run = async (personId: string | null, work: () => Promise<Told | null>) => {
    if (running.current) return;
    running.current = true;
    tell(null);
    setOpening(personId);
    const before = forgotten.current;
    const end = await work();
    // Whoever typed on meanwhile means somebody else by the next Enter.
    tell(forgotten.current === before ? end : withoutInstead(end));
    setOpening(null);
    running.current = false;
  };
  const end = (outcome: Outcome<Reached>, name: string, instead: (next: Way) => Instead) => {
    if (!outcome.ok) return problemOf(outcome.problem);
    const reached = outcome.value;
    if (reached.kind === 'opened') void bridge.hidePopover();
    if (reached.kind === 'new-space') {
      go({ view: 'new-space', personIds: reached.personIds });
    }
    return toldOf(reached, name, instead);
  };
  const goWay = async (person: Person, way?: Way) => {
    const outcome = await bridge.reach({
      personId: person.id,
      ...(way ? { wayId: way.id } : {}),
    });
    return end(outcome, nameOf(person, words), (next) => ({ kind: 'way', person, way: next }));
  };
  const goBy = async (person: Person, by: 'second' | Way['kind']) => {
    const ways = await bridge.listWays({ personId: person.id, atOnce: true });
    if (!ways.ok) return problemOf(ways.problem);
    const way = by === 'second' ? secondOf(ways.value) : ways.value.find(({ kind }) => kind === by);
    if (way) return goWay(person, way);
    return problemOf({ code: 'no-way', detail: { name: nameOf(person, words) } });
  };
  const goTogether = async (personIds: readonly string[], way: 'chat' | 'new-space') => {
    const outcome = await bridge.reachGroup({ personIds, way });
    return end(outcome, '', () => ({ kind: 'new-space', personIds }));
  };
  const reach = (person: Person, way?: Way) => void run(person.id, () => goWay(person, way));
  const reachGroup = (personIds: readonly string[], way: 'chat' | 'new-space') =>
    void run(null, () => goTogether(personIds, way));

  return {
    opening,
    told,
    reach,
    reachBy: (person, by) => void run(person.id, () => goBy(person, by)),
    reachGroup,
    insteadOf(instead) {
      if (instead.kind === 'way') reach(instead.person, instead.way);
      else reachGroup(instead.personIds, 'new-space');
    },
    forget() {
      forgotten.current += 1;
      tell(null);
    },
  };
}

function withoutInstead(told: Told | null): Told | null {
  return told?.kind === 'refused' ? { ...told, instead: null } : told;
}

/** Nobody is asked for a connection by a key that says less than that. */
function secondOf(ways: readonly Way[]): Way | undefined {
  return ways.filter(({ kind }) => kind !== 'connect')[1];
}

const problemOf = (problem: Problem): Told => ({ kind: 'problem', problem });

function toldOf(reached: Reached, name: string, instead: (next: Way) => Instead): Told | null {
  switch (reached.kind) {
    case 'refused':
      return {
        kind: 'refused',
        problem: reached.problem,
        instead: reached.next && instead(reached.next),
      };
    case 'copied':
      return { kind: 'copied' };
    case 'asked':
      return { kind: 'asked', name };
    default:
      return null;
  }
}
