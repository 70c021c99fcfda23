import type { Reached } from './best.ts';
import { createEngine } from './engine.ts';
import type { Findable } from './roll.ts';

/** News for an index: people by their numbers, rising, and numbers that are gone. */
export interface Batch {
  readonly people: readonly (readonly [number: number, person: Findable])[];
  readonly gone: readonly number[];
}

/** Where an index lives: on this thread or on another. Answers are null once it broke. */
export interface Home {
  readonly isHere: boolean;
  readonly take: (batch: Batch) => Promise<boolean>;
  readonly setAvailable: (people: Int32Array) => void;
  readonly find: (query: string, reached: Reached) => Promise<Int32Array | null>;
  readonly inOrder: (without: Int32Array) => Promise<Int32Array | null>;
  readonly stop: () => void;
}

/** An index on this thread, for so few people that nobody notices. */
export function createHomeHere(): Home {
  const engine = createEngine();
  return {
    isHere: true,
    async take({ people, gone }) {
      for (const [number, person] of people) engine.learn(number, person);
      for (const number of gone) engine.forget(number);
      return true;
    },
    setAvailable: engine.setAvailable,
    find: async (query, reached) => engine.find(query, reached),
    inOrder: async (without) => engine.inOrder(without),
    stop() {},
  };
}
