import type { Transferable } from 'node:worker_threads';
import { type Clock, systemClock } from './rhythm.ts';

/** A kind of work a thread does: calls by name, each with one question, answered now or later. */
type Work<Calls> = { readonly [Call in keyof Calls]: (question: never) => unknown };

type Question<Calls, Call extends keyof Calls> = Calls[Call] extends (question: infer Asked) => void
  ? Asked
  : never;
type Answer<Calls, Call extends keyof Calls> = Calls[Call] extends (question: never) => infer Told
  ? Awaited<Told>
  : never;

/** What came of a call. `ended`: the thread was stopped or broke; `bug`: only this call did. */
type Answered<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: 'ended' | 'bug' };

/** Work that would hold up the main thread, done on another one. */
export interface Thread<Calls> {
  /**
   * Asks; the thread starts with the first question. Questions are answered one after another in
   * their order. Both sides get copies, but for the buffers handed over.
   */
  readonly ask: <Call extends keyof Calls & string>(
    call: Call,
    question: Question<Calls, Call>,
    handOver?: readonly Transferable[],
  ) => Promise<Answered<Answer<Calls, Call>>>;
  /** Ends it, with all that it remembers. A later question starts it anew. */
  readonly stop: () => void;
}

/** A running thread as it is talked with. */
export interface ThreadPort {
  readonly post: (message: unknown, handOver: readonly Transferable[]) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  /** Told once, with why it ended. */
  readonly onEnd: (listener: (reason: string) => void) => void;
  readonly end: () => void;
}

/** Starts a thread for the work of that name. */
export type StartThread = (work: string) => ThreadPort;

interface Terms {
  /** As it is named in `thread-worker.ts`. */
  readonly work: string;
  readonly start: StartThread;
  /** Told of bugs on the thread. */
  readonly log: (happened: string, facts: Readonly<Record<string, string>>, level: 'error') => void;
  /** The thread broke and with it all that it remembers. Not told of `stop`. */
  readonly onBroken?: () => void;
  /** Ends the thread after so long without a question; never unless said. */
  readonly idleMs?: number;
  readonly clock?: Clock;
}

/** A message of the thread: our own code speaks on both sides, so its shape is taken as read. */
interface Message {
  readonly id: number;
  readonly answer?: unknown;
  readonly bug?: string;
}

type Settle = (answered: Answered<unknown>) => void;

/** A thread for one kind of work. `Calls` says what it can be asked. */
export function createThread<Calls extends Work<Calls>>(terms: Terms): Thread<Calls> {
  const { work, start, log, onBroken, idleMs, clock = systemClock } = terms;
  const waiting = new Map<number, Settle>();
  let running: ThreadPort | null = null;
  let asked = 0;
  let cancelEnding = () => {};

  function open(): ThreadPort {
    const port = start(work);
    port.onMessage((message) => take(message as Message));
    port.onEnd((reason) => {
      if (port !== running) return;
      log('a thread broke', { work, reason }, 'error');
      letGo();
      onBroken?.();
    });
    return port;
  }

  function take({ id, answer, bug }: Message) {
    const settle = waiting.get(id);
    if (!settle) return;
    waiting.delete(id);
    if (bug !== undefined) log('a bug on a thread', { work, bug }, 'error');
    settle(bug === undefined ? { ok: true, value: answer } : { ok: false, code: 'bug' });
    if (waiting.size === 0 && idleMs !== undefined) cancelEnding = clock.after(idleMs, stop);
  }

  function letGo() {
    running = null;
    cancelEnding();
    const settles = [...waiting.values()];
    waiting.clear();
    for (const settle of settles) settle({ ok: false, code: 'ended' });
  }

  function stop() {
    const port = running;
    letGo();
    port?.end();
  }

  const ask = (call: string, question: unknown, handOver: readonly Transferable[] = []) =>
    new Promise<Answered<unknown>>((settle) => {
      cancelEnding();
      running ??= open();
      asked += 1;
      waiting.set(asked, settle);
      running.post({ id: asked, call, question }, handOver);
    });

  return { ask: ask as Thread<Calls>['ask'], stop };
}
