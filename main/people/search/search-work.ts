import { handOver } from '../../thread-serve.ts';
import { createEngine } from './engine.ts';
import { type Packed, unpack } from './packed.ts';

/** The search as a thread does it. */
export type SearchWork = ReturnType<typeof createSearchWork>;

interface Query {
  readonly query: string;
  /** Who was reached before, */
  readonly people: Int32Array;
  /** and how dear each of them is. */
  readonly dear: Float32Array;
}

/** An index that is told and asked in messages. */
export function createSearchWork() {
  const engine = createEngine();
  const numbers = (answer: Int32Array) => handOver(answer, [answer.buffer as ArrayBuffer]);

  return {
    take(batch: Packed): void {
      unpack(batch, engine.learn);
      for (const number of batch.gone) engine.forget(number);
    },
    setAvailable: (people: Int32Array): void => engine.setAvailable(people),
    find({ query, people, dear }: Query): Int32Array {
      const reached = new Map(Array.from(people, (person, at) => [person, dear[at] ?? 0]));
      return numbers(engine.find(query, reached));
    },
    inOrder: (without: Int32Array): Int32Array => numbers(engine.inOrder(without)),
  };
}
