import { EventEmitter, once } from 'node:events';

/** Something that others watch: whoever waits looks again at each announced change. */
export interface Changes {
  announce(): void;
  /**
   * Waits until `look` finds something (anything but `undefined`) and gives it back.
   * `look` runs at once and again after every change; a look that throws ends the wait.
   * Rejects after `timeoutMs` with a message that names `what` was waited for.
   */
  until<T>(
    look: () => T | undefined | Promise<T | undefined>,
    timeoutMs: number,
    what: string,
  ): Promise<T>;
}

/** An empty noticeboard: nobody waits yet. */
export function createChanges(): Changes {
  const board = new EventEmitter().setMaxListeners(0);
  return {
    announce: () => {
      board.emit('change');
    },
    until: async (look, timeoutMs, what) => {
      const over = new AbortController();
      const expired = rejectAfter(timeoutMs, `Waited ${timeoutMs} ms in vain for ${what}.`, over);
      try {
        for (;;) {
          // Listen before looking: a change in between must not be lost.
          const change = once(board, 'change', { signal: over.signal });
          change.catch(() => undefined);
          const found = await Promise.race([look(), expired]);
          if (found !== undefined) return found;
          await Promise.race([change, expired]);
        }
      } finally {
        over.abort();
      }
    },
  };
}

function rejectAfter(ms: number, message: string, over: AbortController): Promise<never> {
  return new Promise((_resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(message)), ms);
    over.signal.addEventListener('abort', () => clearTimeout(timer));
  });
}
