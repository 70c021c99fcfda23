import type { PresenceCategory } from '../../preload/contract.ts';
import { lengthOf, type Pieces, textOf } from '../net/body.ts';
import { createThread, type StartThread, type Thread } from '../thread.ts';
import { createLedger, type Presences } from './ledger.ts';
import type { Reading } from './reading-work.ts';

/** What came of reading a body. */
export interface Told {
  /** What differs from what was told before. */
  readonly changed: Presences;
  /** What was told before is forgotten, so this is everything. */
  readonly anew: boolean;
}

/** Reads one pod's presence again and again, so that nobody has to wait for it. */
export interface Reader {
  /**
   * Takes in a body with the presence of the whole pod, which is gone afterwards; null when it
   * could not be read.
   */
  readonly read: (body: Pieces) => Promise<Told | null>;
  /** Takes in what was told in another way. */
  readonly learn: (told: Presences) => void;
  readonly stop: () => void;
}

interface Surroundings {
  readonly startThread: StartThread;
  readonly log: (happened: string, facts?: Readonly<Record<string, string>>) => void;
}

/**
 * Some three thousand users: they are read in a millisecond or two. A thread takes ten megabytes
 * for itself, and only a large pod is worth them.
 */
const large = 150_000;

/**
 * A small pod is read at once. From the first large body on a thread reads, and tells of no more at
 * a time than main takes in between two frames.
 */
export function createReader({ startThread, log }: Surroundings): Reader {
  const ledger = createLedger();
  let thread: Thread<Reading> | null = null;
  let isLost = false;
  let stopped = false;

  function openThread(): Thread<Reading> {
    const opened = createThread<Reading>({
      work: 'presence',
      start: startThread,
      log,
      onBroken() {
        isLost = true;
      },
    });
    void opened.ask('learn', ledger.known());
    return opened;
  }

  async function readBeside(reading: Thread<Reading>, body: Pieces): Promise<Told | null> {
    const changed = new Map<string, PresenceCategory>();
    let answered = await reading.ask('read', body, buffersOf(body));
    for (;;) {
      if (!answered.ok || answered.value === null) return null;
      for (const [userId, category] of answered.value.changed) changed.set(userId, category);
      if (!answered.value.more) break;
      answered = await reading.ask('goOn', null);
    }
    const anew = isLost;
    isLost = false;
    return { changed, anew };
  }

  return {
    async read(body) {
      if (stopped) return null;
      if (lengthOf(body) > large) thread ??= openThread();
      if (thread) return readBeside(thread, body);
      const changed = ledger.read(textOf(body));
      return changed ? { changed, anew: false } : null;
    },
    learn(told) {
      if (stopped) return;
      if (thread) void thread.ask('learn', told);
      else ledger.learn(told);
    },
    stop() {
      stopped = true;
      thread?.stop();
    },
  };
}

/** A piece of a larger buffer is copied: what else lies there may belong to somebody. */
function buffersOf(body: Pieces): readonly ArrayBuffer[] {
  const whole = body.filter(({ buffer, byteLength }) => buffer.byteLength === byteLength);
  return [...new Set(whole.map(({ buffer }) => buffer))];
}
