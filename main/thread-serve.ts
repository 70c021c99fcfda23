import type { MessagePort, Transferable } from 'node:worker_threads';

/** Any work, as the thread that does it sees it. */
export type AnyWork = Readonly<Record<string, (question: never) => unknown>>;

/** An answer whose buffers are handed over instead of copied. */
class Handed {
  readonly value: unknown;
  readonly buffers: readonly Transferable[];

  constructor(value: unknown, buffers: readonly Transferable[]) {
    this.value = value;
    this.buffers = buffers;
  }
}

/** Hands an answer over together with its buffers, which are gone from this side then. */
export function handOver<Value>(value: Value, buffers: readonly Transferable[]): Value {
  // The one who asks gets the value itself; only the port in between sees the wrapping.
  return new Handed(value, buffers) as unknown as Value;
}

interface Asked {
  readonly id: number;
  readonly call: string;
  readonly question: never;
}

type Port = Pick<MessagePort, 'on' | 'postMessage'>;

/** Answers the questions of `createThread` one after another. What a call throws is told as a bug. */
export function serveThread(port: Port, open: () => Promise<AnyWork>): void {
  const opened = open();
  let last: Promise<void> = Promise.resolve();

  async function answer({ id, call, question }: Asked): Promise<void> {
    try {
      const told = await (await opened)[call]?.(question);
      if (told instanceof Handed) port.postMessage({ id, answer: told.value }, told.buffers);
      else port.postMessage({ id, answer: told });
    } catch (bug) {
      port.postMessage({ id, bug: `${call}: ${bug instanceof Error ? bug.stack : bug}` });
    }
  }

  port.on('message', (asked: Asked) => {
    last = last.then(() => answer(asked));
  });
}
