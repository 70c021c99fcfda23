const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Aborts at Ctrl-C and its relatives. Nobody else is let in: Playwright listens too while its apps
 * run, and would end this process before the desk is put away.
 */
export function listenForStop(): AbortSignal {
  const stopping = new AbortController();
  const stop = () => stopping.abort(new Error('Stopped'));
  for (const signal of signals) process.on(signal, stop);
  process.on('newListener', (event: string, listener: () => void) => {
    if (signals.some((signal) => signal === event)) {
      queueMicrotask(() => process.off(event, listener));
    }
  });
  return stopping.signal;
}
