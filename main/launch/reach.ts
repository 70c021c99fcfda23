import {
  failure,
  type Outcome,
  type Problem,
  type QuestionOf,
  type Reached,
  success,
  type Way,
} from '../../preload/contract.ts';
import type { Log } from '../net.ts';
import type { ChosenWays } from './chosen-ways.ts';
import { nextAfter } from './next-way.ts';
import type { Refusals } from './refusals.ts';
import type { SharedPlaces } from './shared-places.ts';
import type { IsOut } from './ways/order.ts';
import type { Arrival, FindPaths, Path, Place, Reachable } from './ways/path.ts';

/** Going ways to one person. */
export interface Reach {
  /** All ways, best first, the one chosen by hand before all. `not-found`: nobody of that id. */
  readonly listWays: (question: QuestionOf<'listWays'>) => Promise<Outcome<readonly Way[]>>;
  /**
   * Goes one way and no other: the one named, else the best. Whether it led there is in the value;
   * `not-found`: nobody of that id.
   */
  readonly reach: (question: QuestionOf<'reach'>) => Promise<Outcome<Reached>>;
}

interface Parts {
  readonly person: (personId: string) => Reachable | undefined;
  /** Finds further users of theirs; takes a moment at most. */
  readonly meet: (personId: string) => Promise<void>;
  readonly findPaths: FindPaths;
  readonly isOut: IsOut;
  readonly places: SharedPlaces;
  readonly chosen: ChosenWays;
  readonly refusals: Refusals;
  /** Told whom the person reached. */
  readonly reached: (personId: string) => void;
  readonly log: Log;
}

/** Nothing is tried by itself after a refusal: the next way is named, and somebody has to take it. */
export function createReach(parts: Parts): Reach {
  const { person, meet, findPaths, isOut, places, chosen, refusals, reached, log } = parts;

  function pathsTo(target: Reachable): readonly Path[] {
    const choice = chosen.of(target);
    const known = places.known(target.id);
    const remembered = choice?.place && !known.some((one) => isSamePlace(one, choice.place));
    const all = findPaths(target, remembered ? [...known, choice.place] : known);
    const favourite = all.find(({ way }) => way.id === choice?.wayId);
    if (!favourite || (isOut(favourite) && all.some((path) => standsIn(path, favourite))))
      return all;
    const preferred = { ...favourite, way: { ...favourite.way, preferred: true } };
    return [preferred, ...all.filter((path) => path !== favourite)];
  }

  /** The same through another account that can be asked. */
  const standsIn = (path: Path, { way }: Path) => path.way.kind === way.kind && !isOut(path);

  async function goTo(target: Reachable, path: Path, byHand: boolean): Promise<Reached> {
    const outcome = await path.go();
    const { way } = path;
    const problem = outcome.ok ? 'none' : outcome.problem.code;
    log('launch', { way: way.kind, system: way.system, problem });
    if (!outcome.ok) return refuse(target, path, outcome.problem);
    refusals.forget(target.id);
    if (byHand && isLasting(way)) await remember(target, way);
    if (leadsThere(outcome.value)) reached(target.id);
    return outcome.value === 'new-space'
      ? { kind: 'new-space', personIds: [target.id] }
      : { kind: outcome.value, way };
  }

  /** Where the disk refuses, the choice holds until Foyer ends; nobody is held up for that. */
  async function remember(target: Reachable, { id: wayId, accountId }: Way) {
    const place = places.known(target.id).find((one) => wayId.endsWith(`/${one.id}`));
    const before = chosen.of(target);
    const kept = place ?? (before?.wayId === wayId ? before.place : null);
    await chosen.choose(target, { wayId, accountId, place: kept });
  }

  /** Those refused a moment ago are not offered in turns. */
  async function refuse(target: Reachable, path: Path, problem: Problem): Promise<Reached> {
    refusals.add(target.id, path.way.id);
    await meet(target.id);
    const met = person(target.id) ?? target;
    const left = pathsTo(met).filter(({ way }) => !refusals.has(target.id, way.id));
    return {
      kind: 'refused',
      way: path.way,
      problem,
      next: nextAfter(path, problem, left)?.way ?? null,
    };
  }

  return {
    async listWays({ personId, atOnce = false }) {
      const target = person(personId);
      if (!target) return failure('not-found');
      if (!atOnce) {
        await meet(target.id);
        await places.ask(target.id);
      }
      return success(pathsTo(person(personId) ?? target).map(({ way }) => way));
    },
    async reach({ personId, wayId }) {
      const target = person(personId);
      if (!target) return failure('not-found');
      const paths = pathsTo(target);
      // Nobody is asked for a connection by Enter alone.
      const path = paths.find(({ way }) => (wayId ? way.id === wayId : way.kind !== 'connect'));
      if (path) return success(await goTo(target, path, wayId !== undefined));
      const problem: Problem = { code: 'no-way', detail: { name: target.name } };
      const [next] = wayId ? paths.filter(({ way }) => way.kind !== 'connect') : paths;
      return success({ kind: 'refused', way: null, problem, next: next?.way ?? null });
    },
  };
}

function leadsThere(arrival: Arrival): boolean {
  return arrival === 'opened' || arrival === 'copied';
}

/** A request and an invitation are sent once: they are no habit. */
function isLasting({ kind }: Way): boolean {
  return kind !== 'connect' && kind !== 'invite';
}

function isSamePlace(one: Place, other: Place | null): boolean {
  return one.id === other?.id && one.accountId === other.accountId;
}
