import { parentPort, workerData } from 'node:worker_threads';
import { handOver, serveThread } from '../../main/thread-serve.ts';

/** Work for the tests of threads. */
export const createSample = () => {
  let sum = 0;
  return {
    add(number: number) {
      sum += number;
      return sum;
    },
    name: (_question: null): string => (workerData as { work: string }).work,
    async later(word: string) {
      await new Promise((resolve) => setImmediate(resolve));
      return word;
    },
    count(length: number): Int32Array {
      const numbers = Int32Array.from({ length }, (_one, at) => at);
      return handOver(numbers, [numbers.buffer]);
    },
    fail(word: string): number {
      throw new Error(word);
    },
    end: (_question: null): void => process.exit(3),
  };
};

export type Sample = ReturnType<typeof createSample>;

if (parentPort) serveThread(parentPort, async () => createSample());
