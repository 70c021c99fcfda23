import type { StartThread } from '../../thread.ts';
import { createFollower, type Follower } from './follower.ts';
import { createHomeHere } from './home.ts';
import { createHomeOnThread } from './home-on-thread.ts';
import type { Roll } from './roll.ts';

/** Where the index lives, and where it moves to. */
interface Moving {
  /** Who answers. */
  readonly current: () => Follower;
  /** Who is to be told next: where the index moves to, else where it is. */
  readonly told: () => Follower;
  readonly isMoving: () => boolean;
  /** Begins or ends moving, as the number of people wants it. Says whether another one answers now. */
  readonly decide: () => boolean;
  /** It broke: begins anew. */
  readonly replace: (broken: Follower) => void;
  readonly stop: () => void;
}

type Place = 'here' | 'thread';

interface Terms {
  readonly roll: Roll;
  readonly startThread: StartThread | undefined;
  readonly log: (happened: string, facts: Readonly<Record<string, string>>) => void;
  /** A thread broke while nothing was asked of it. */
  readonly onBroken: () => void;
}

/** From so many people on, the index lives on a thread of its own; */
const many = 3_000;
/** with fewer than these it comes back. */
const fewAgain = 1_000;
/** More than these besides the living, and it is built anew without the gone. */
const mostGone = 5_000;
/** A thread that breaks more often is not tried again. */
const mostBreaks = 2;

/** Begins on this thread, with nobody. */
export function createMoving({ roll, startThread, log, onBroken }: Terms): Moving {
  let current: Follower = createFollower(roll, createHomeHere());
  let next: Follower | null = null;
  let breaks = 0;
  let goneBefore = 0;

  function settle(where: Place): Follower {
    goneBefore = roll.gone.length;
    if (where === 'here' || !startThread) return createFollower(roll, createHomeHere());
    const told = () => {
      replace(follower);
      onBroken();
    };
    const home = createHomeOnThread({ start: startThread, log, onBroken: told });
    const follower: Follower = createFollower(roll, home);
    return follower;
  }

  function replace(broken: Follower) {
    if (broken !== current && broken !== next) return;
    breaks += 1;
    broken.home.stop();
    if (broken === current) current = next ?? settle(mayLeave() ? 'thread' : 'here');
    next = null;
  }

  const mayLeave = () => startThread !== undefined && breaks <= mostBreaks && roll.count() >= many;

  /** Where a new index should be built; null: it is well where it is. */
  function wanted(): Place | null {
    const { isHere } = current.home;
    if (isHere && mayLeave()) return 'thread';
    if (!isHere && roll.count() < fewAgain) return 'here';
    const holdsTooMany = roll.gone.length - goneBefore > roll.count() + mostGone;
    if (!holdsTooMany) return null;
    return isHere ? 'here' : 'thread';
  }

  return {
    current: () => current,
    told: () => next ?? current,
    isMoving: () => next !== null,
    decide() {
      const where = next ? null : wanted();
      if (where) next = settle(where);
      // It answers as soon as it knows as many: the other one would know no better.
      if (!next || (next.isBehind() && next.reached() < current.reached())) return false;
      current.home.stop();
      current = next;
      next = null;
      return true;
    },
    replace,
    stop() {
      current.home.stop();
      next?.home.stop();
    },
  };
}
