import type { StartThread } from '../../thread.ts';
import type { Home } from './home.ts';
import { createIncoming } from './incoming.ts';
import { createMoving } from './moving.ts';
import { createRoll, type Findable } from './roll.ts';
import { createSlices, type Slices } from './slices.ts';

export type { Findable } from './roll.ts';

/** Ids of people in an order. They are looked up for the part that is read. */
export interface Order {
  readonly length: number;
  /** Ids of that part of the order; those gone since are left out. */
  readonly slice: (from: number, to: number) => readonly string[];
}

/**
 * Finds people. It is told of people bit by bit and asked at any time. Nothing of it holds the main
 * thread up: small crowds are searched there, large ones on a thread of their own.
 */
export interface Search {
  /**
   * Who is new or changed, and whose ids are gone. Both are read bit by bit: they must not change
   * afterwards. Nothing happens for people who are as they were.
   */
  readonly learn: (changed: Iterable<Findable>, gone: Iterable<string>) => void;
  /** Who is available from now on: they come first among equals. */
  readonly setAvailable: (ids: ReadonlySet<string>) => void;
  /** The people who are meant, best first, at most 1,000. `dear`: who was reached, 0 to 1. */
  readonly find: (query: string, dear: ReadonlyMap<string, number>) => Promise<Order>;
  /** Everybody but some: who is available, by their folded names, then the others. */
  readonly inOrder: (without: Iterable<string>) => Promise<Order>;
  readonly stop: () => void;
}

interface Surroundings {
  /** Without it everybody is searched on this thread. */
  readonly startThread?: StartThread | undefined;
  readonly log?: (happened: string, facts: Readonly<Record<string, string>>) => void;
  /** Something was answered before all was taken in: now it would be answered in full. */
  readonly onCaughtUp?: () => void;
}

const nobody: Order = { length: 0, slice: () => [] };

/** Starts with nobody. */
export function createSearch(surroundings: Surroundings = {}): Search {
  const { startThread, log = () => {}, onCaughtUp } = surroundings;
  const roll = createRoll();
  const incoming = createIncoming(roll);
  const moving = createMoving({ roll, startThread, log, onBroken: () => void begin() });
  let available: ReadonlySet<string> = new Set();
  let isAvailableTold = true;
  let answeredEarly = false;
  let isWorking = false;
  let isStopped = false;

  const isBehind = () =>
    !incoming.isEmpty() || moving.isMoving() || moving.current().isBehind() || !isAvailableTold;

  async function begin() {
    if (isWorking || isStopped) return;
    isWorking = true;
    const slices = createSlices();
    while (isBehind() && !isStopped) {
      await workFor(slices);
      await slices.next();
    }
    isWorking = false;
    if (!answeredEarly || isStopped) return;
    answeredEarly = false;
    onCaughtUp?.();
  }

  async function workFor(slices: Slices) {
    const hasNews = incoming.read(slices);
    const hasMoved = moving.decide();
    if ((hasNews || hasMoved) && available.size > 0) isAvailableTold = false;
    const told = moving.told();
    while (told.isBehind() && !slices.isOver()) {
      if (!(await told.step())) moving.replace(told);
    }
    if (!told.isBehind() && !isAvailableTold && incoming.isEmpty()) await tellAvailable(slices);
  }

  async function tellAvailable(slices: Slices) {
    const meant = available;
    const numbers: number[] = [];
    for (const id of meant) {
      const number = roll.numberOf(id);
      if (number !== undefined) numbers.push(number);
      if (numbers.length % 256 === 0 && slices.isOver()) await slices.next();
    }
    moving.current().home.setAvailable(Int32Array.from(numbers));
    isAvailableTold = meant === available;
  }

  /** Few people are taken in at once, so one waits for them; of many one asks who is there. */
  async function whenFewAreIn() {
    while (isWorking && moving.current().home.isHere && !moving.isMoving()) {
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
  }

  async function answer(ask: (home: Home) => Promise<Int32Array | null>): Promise<Order> {
    await whenFewAreIn();
    const numbers = isStopped ? null : await ask(moving.current().home);
    answeredEarly ||= isBehind() || numbers === null;
    return numbers ? orderOf(numbers) : nobody;
  }

  const orderOf = (numbers: Int32Array): Order => ({
    length: numbers.length,
    slice: (from, to) => idsOf(numbers.subarray(from, to)),
  });

  const idsOf = (numbers: Int32Array) =>
    Array.from(numbers, (number) => roll.personAt(number)?.id).filter((id) => id !== undefined);

  return {
    learn(changed, gone) {
      incoming.add(changed, gone);
      void begin();
    },
    setAvailable(ids) {
      if (ids === available) return;
      available = ids;
      isAvailableTold = false;
      void begin();
    },
    find(query, dear) {
      return answer((home) => {
        const reached = new Map<number, number>();
        for (const [id, much] of dear) {
          const number = roll.numberOf(id);
          if (number !== undefined) reached.set(number, much);
        }
        return home.find(query, reached);
      });
    },
    inOrder(without) {
      return answer((home) => {
        const numbers = Array.from(without, (id) => roll.numberOf(id) ?? -1);
        return home.inOrder(Int32Array.from(numbers));
      });
    },
    stop() {
      isStopped = true;
      moving.stop();
    },
  };
}
