const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Who hears that the tour shall stop. */
export interface Signals {
  readonly stopped: AbortSignal;
  /**
   * Silences all other listeners: Playwright adds its own with each app it starts, and they end
   * this process before the desk is put away.
   */
  hearAlone(): void;
}

/** Listens for Ctrl-C and its relatives; the first one aborts `stopped`. */
export function listenForStop(): Signals {
  const stopping = new AbortController();
  const stop = () => stopping.abort(new Error('Stopped'));
  for (const signal of signals) process.on(signal, stop);
  return {
    stopped: stopping.signal,
    hearAlone() {
      for (const signal of signals) {
        for (const listener of process.listeners(signal)) {
          if (listener !== stop) process.off(signal, listener);
        }
      }
    },
  };
}
